package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts what a person has placed where it was placed, and what is new beside it: as it would stand
 * to what it is connected with if all were laid out, or as near to that as there is space.
 */
final class Placer {
    /** A placed child farther from its container than this has moved there in the model since. */
    private static final double NOT_INSIDE = 600;

    private final Graph graph;
    private final Map<Box, Point> places;
    private final Map<Box, Rect> ideal = new HashMap<>();
    private final Set<Box> settled = new HashSet<>();
    private final Neighbours neighbours;

    /**
     * @param graph laid out as if nothing had been placed
     * @param places where a person put boxes, on the sheet
     */
    Placer(Graph graph, Map<Box, Point> places) {
        this.graph = graph;
        this.places = places;
        this.neighbours = new Neighbours(graph);
    }

    /** Moves everything to where it belongs; tells where it stood before. */
    Map<Box, Rect> apply() {
        graph.boxes.forEach(box -> ideal.put(box, box.bounds()));
        List<Box> boxes = graph.boxes;
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Box box = boxes.get(i);
            if (box.isCard()) {
                Point point = places.get(box);
                if (point != null) {
                    box.move(point.x() - box.x, point.y() - box.y);
                    settleAll(box);
                }
            } else {
                settleContainer(box);
            }
        }
        FreeSpace space = new FreeSpace(graph, settled);
        for (Box box : boxes) {
            boolean loose =
                    !settled.contains(box) && (box.parent == null || settled.contains(box.parent));
            if (loose) {
                space.put(box, wanted(box));
                settleAll(box);
            }
        }
        boxes.forEach(InnerSizes::placeBordered);
        return ideal;
    }

    private void settleContainer(Box container) {
        Point point = places.get(container);
        List<Box> placed = new ArrayList<>();
        for (Box child : container.children) {
            if (settled.contains(child)) {
                if (point == null || isWithin(container, point, child)) {
                    placed.add(child);
                } else {
                    forget(child);
                }
            }
        }
        if (placed.isEmpty()) {
            if (point != null) {
                container.move(point.x() - container.x, point.y() - container.y);
                settleAll(container);
            }
            return;
        }
        Rect inner = Packing.bounds(placed);
        double left = point == null ? inner.x() - Graph.PADDING : point.x();
        double top = point == null ? inner.y() - Graph.PADDING - container.minHeight : point.y();
        if (left < 0 || top < 0) {
            placed.forEach(this::forget);
            return;
        }
        container.x = left;
        container.y = top;
        InnerSizes.fit(
                container,
                inner.right() - left - Graph.PADDING,
                inner.bottom() - top - container.minHeight - Graph.PADDING);
        settled.add(container);
    }

    private static boolean isWithin(Box container, Point point, Box child) {
        Rect outer = child.outer();
        return outer.x() >= point.x()
                && outer.y() >= point.y() + container.minHeight
                && outer.x() <= point.x() + container.width + NOT_INSIDE
                && outer.y() <= point.y() + container.height + NOT_INSIDE;
    }

    /** Takes it, and all inside, for new. */
    private void forget(Box box) {
        settled.remove(box);
        Rect rect = ideal.get(box);
        box.move(rect.x() - box.x, rect.y() - box.y);
        box.width = rect.width();
        box.height = rect.height();
        box.children.forEach(this::forget);
    }

    private void settleAll(Box box) {
        settled.add(box);
        box.children.forEach(this::settleAll);
    }

    /** Where it should stand beside the first settled box that it has to do with. */
    private Point wanted(Box box) {
        Box other = neighbours.first(box, settled);
        if (other == null) {
            for (Box brother : graph.inside(box.parent)) {
                if (settled.contains(brother) && (other == null || brother.index < box.index)) {
                    other = brother;
                }
            }
        }
        Rect own = ideal.get(box);
        if (other == null) {
            return new Point(own.x(), own.y());
        }
        Rect before = ideal.get(other);
        return new Point(own.x() + other.x - before.x(), own.y() + other.y - before.y());
    }
}
