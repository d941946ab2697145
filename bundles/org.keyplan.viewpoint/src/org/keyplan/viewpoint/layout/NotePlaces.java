package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Placement;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where notes stand: just where a person put them, as large as their text needs at least. */
final class NotePlaces {
    /** Farther off or larger than anybody could have meant, in pixels. */
    private static final double LARGEST = 100_000;

    private static final Placement CORNER =
            new Placement(Graph.MARGIN, Graph.MARGIN, null, null, false);

    private NotePlaces() {}

    static Map<NodeId, Rect> of(Scene scene, Map<NodeId, Measured> sizes, Arrangement arrangement) {
        Map<NodeId, Rect> places = new LinkedHashMap<>();
        for (SceneNode node : scene.nodes()) {
            if (Notes.isNote(node.id())) {
                Placement placed = arrangement.placements().getOrDefault(node.element(), CORNER);
                Measured least = sizes.getOrDefault(node.id(), new Measured(0, 0));
                places.put(
                        node.id(),
                        new Rect(
                                onSheet(placed.x()),
                                onSheet(placed.y()),
                                length(placed.width(), Notes.USUAL_WIDTH, least.width()),
                                length(placed.height(), 0, least.height())));
            }
        }
        return places;
    }

    private static double onSheet(double at) {
        return at > 0 && at < LARGEST ? at : 0;
    }

    private static double length(Double chosen, double usual, double least) {
        boolean sensible = chosen != null && chosen > 0 && chosen < LARGEST;
        return Math.max(least, sensible ? chosen : usual);
    }
}
