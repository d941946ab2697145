package org.keyplan.design;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.model.Diagram;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.StickyNote;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes notes where the plan has them: each with its place, beside the places of nodes. */
final class StoredNotes {
    private static final KeyplanPackage MODEL = KeyplanPackage.eINSTANCE;
    private static final Placement CORNER = new Placement(0, 0, null, null, false);

    private StoredNotes() {}

    /** Writes all notes into an entry that has none. */
    static void write(Arrangement arrangement, Diagram to) {
        arrangement
                .notes()
                .forEach(
                        (element, text) -> {
                            if (element instanceof StickyNote note) {
                                to.getStickyNotes().add(filled(note, text, arrangement));
                            }
                        });
    }

    /** Adds what is new, changes what is different and takes away what is not there any more. */
    static void append(
            EditingDomain domain, Diagram entry, Arrangement arrangement, CompoundCommand command) {
        Map<EObject, String> wanted = arrangement.notes();
        List<StickyNote> gone = new ArrayList<>(entry.getStickyNotes());
        gone.removeIf(wanted::containsKey);
        List<StickyNote> come = new ArrayList<>();
        wanted.forEach(
                (element, text) -> {
                    if (!(element instanceof StickyNote note)) {
                        return;
                    }
                    if (note.eContainer() == entry) {
                        appendChanges(domain, note, text, place(note, arrangement), command);
                    } else if (note.eContainer() == null) {
                        come.add(filled(note, text, arrangement));
                    }
                });
        if (!gone.isEmpty()) {
            command.append(
                    RemoveCommand.create(domain, entry, MODEL.getDiagram_StickyNotes(), gone));
        }
        if (!come.isEmpty()) {
            command.append(AddCommand.create(domain, entry, MODEL.getDiagram_StickyNotes(), come));
        }
    }

    private static void appendChanges(
            EditingDomain domain,
            StickyNote note,
            String text,
            Placement place,
            CompoundCommand command) {
        String known = note.getText() == null ? "" : note.getText();
        if (!known.equals(text)) {
            StoredDiagram.set(domain, note, MODEL.getStickyNote_Text(), text, command);
        }
        StoredDiagram.set(
                domain, note, MODEL.getStickyNote_X(), StoredDiagram.half(place.x()), command);
        StoredDiagram.set(
                domain, note, MODEL.getStickyNote_Y(), StoredDiagram.half(place.y()), command);
        StoredDiagram.set(
                domain,
                note,
                MODEL.getStickyNote_Width(),
                StoredDiagram.half(place.width()),
                command);
        StoredDiagram.set(
                domain,
                note,
                MODEL.getStickyNote_Height(),
                StoredDiagram.half(place.height()),
                command);
    }

    private static StickyNote filled(StickyNote note, String text, Arrangement arrangement) {
        Placement place = place(note, arrangement);
        note.setText(text.isEmpty() ? null : text);
        note.setX(StoredDiagram.half(place.x()));
        note.setY(StoredDiagram.half(place.y()));
        note.setWidth(StoredDiagram.half(place.width()));
        note.setHeight(StoredDiagram.half(place.height()));
        return note;
    }

    private static Placement place(StickyNote note, Arrangement arrangement) {
        return arrangement.placements().getOrDefault(note, CORNER);
    }
}
