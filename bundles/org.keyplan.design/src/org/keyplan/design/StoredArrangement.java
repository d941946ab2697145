package org.keyplan.design;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramBend;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.StickyNote;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Line;
import org.keyplan.viewpoint.scene.Arrangement.Placement;
import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads what a person arranged from the plan, where it is stored beside the facts. */
final class StoredArrangement {

    private StoredArrangement() {}

    /**
     * The arrangement stored in a diagram. Entries without an element, which a merge can leave
     * behind, are passed over; of two for one element the last counts.
     *
     * @param diagram null if nobody arranged anything yet
     */
    static Arrangement of(Diagram diagram) {
        if (diagram == null) {
            return Arrangement.NONE;
        }
        Map<EObject, Placement> placements = new LinkedHashMap<>();
        for (DiagramNode node : diagram.getNodes()) {
            if (node.getElement() != null) {
                placements.put(
                        node.getElement(),
                        new Placement(
                                node.getX(),
                                node.getY(),
                                node.getWidth(),
                                node.getHeight(),
                                node.isHidden()));
            }
        }
        Map<Line, List<Point>> bends = new LinkedHashMap<>();
        for (DiagramBend bend : diagram.getBends()) {
            if (bend.getElement() != null) {
                bends.put(
                        new Line(bend.getElement(), bend.getTarget()),
                        bend.getPoints().stream().map(p -> new Point(p.getX(), p.getY())).toList());
            }
        }
        Map<EObject, String> notes = new LinkedHashMap<>();
        for (StickyNote note : diagram.getStickyNotes()) {
            placements.put(
                    note,
                    new Placement(
                            note.getX(), note.getY(), note.getWidth(), note.getHeight(), false));
            notes.put(note, Objects.requireNonNullElse(note.getText(), ""));
        }
        return new Arrangement(placements, bends, notes);
    }
}
