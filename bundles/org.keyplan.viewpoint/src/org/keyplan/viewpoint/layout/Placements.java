package org.keyplan.viewpoint.layout;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Line;
import org.keyplan.viewpoint.scene.Arrangement.Placement;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of a person's placements hold for a graph. */
final class Placements {
    /** A little off the sheet is put on it, farther off is not believed. */
    private static final double OFF_SHEET = 1_000;

    /** Lines and the marks on them take room beside their bends. */
    private static final double BESIDE_BEND = 12;

    private static final double LARGEST = 10_000;
    private static final double LARGEST_PER_BOX = 100;

    private final SceneGraph scene;
    private final double limit;

    Placements(SceneGraph scene) {
        this.scene = scene;
        this.limit = LARGEST + LARGEST_PER_BOX * scene.graph.boxes.size();
    }

    /**
     * Makes boxes as large as a person wants them and tells where they were put. Where an element
     * is shown more than once, the placement holds for the first.
     */
    Map<Box, Point> read(Arrangement arrangement, LayoutOptions options) {
        Map<Box, Point> places = new HashMap<>();
        if (options.everything()) {
            return places;
        }
        Set<EObject> used = new HashSet<>();
        scene.boxes.forEach(
                (id, box) -> {
                    Placement placement = arrangement.placements().get(id.element());
                    if (placement != null
                            && box.index >= 0
                            && !isAgain(id, options)
                            && used.add(id.element())) {
                        size(box, placement);
                        Point point = sensible(placement.x(), placement.y(), 0);
                        if (point != null && (box.parent == null || !box.parent.isCard())) {
                            places.put(box, point);
                        }
                    }
                });
        return places;
    }

    /** Gives wires the bends a person made. */
    void readBends(Arrangement arrangement, LayoutOptions options) {
        if (options.everything()) {
            return;
        }
        scene.wires.forEach(
                (id, wire) -> {
                    List<Point> bends = arrangement.bends().get(line(id));
                    boolean again = isAgain(id.source(), options) || isAgain(id.target(), options);
                    if (bends != null && !bends.isEmpty() && !again) {
                        List<Point> points =
                                bends.stream()
                                        .map(b -> sensible(b.x(), b.y(), BESIDE_BEND))
                                        .toList();
                        wire.bends = points.contains(null) ? null : points;
                    }
                });
    }

    static Line line(EdgeId id) {
        return id.element() == null
                ? new Line(id.source().element(), id.target().element())
                : new Line(id.element(), null);
    }

    private static boolean isAgain(NodeId id, LayoutOptions options) {
        for (NodeId at = id; at != null; at = at.parent()) {
            if (options.again().contains(at)) {
                return true;
            }
        }
        return false;
    }

    private void size(Box box, Placement placement) {
        if (isSize(placement.width())) {
            box.width = Math.max(box.width, placement.width());
            box.leastWidth = box.width;
        }
        if (isSize(placement.height())) {
            box.height = Math.max(box.height, placement.height());
            box.leastHeight = box.height;
        }
    }

    private boolean isSize(Double length) {
        return length != null && length > 0 && length < limit;
    }

    /** The point, moved onto the sheet where it is a little off; null where it makes no sense. */
    private Point sensible(double x, double y, double margin) {
        boolean believable = x > -OFF_SHEET && y > -OFF_SHEET && x < limit && y < limit;
        return believable ? new Point(Math.max(margin, x), Math.max(margin, y)) : null;
    }
}
