package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds space for new boxes among those that stay, as near as possible to where they belong. */
final class FreeSpace {
    private static final double STEP = 28;
    private static final int RINGS = 60;

    /** Places tried for all new boxes together; what is left over then goes to the bottom. */
    private static final int BUDGET = 150_000;

    private final Map<Box, Obstacles> taken = new HashMap<>();
    private final Set<Box> settled;
    private final Graph graph;
    private int budget = BUDGET;

    /**
     * @param settled what stays; whatever is put here must be added to it by the caller
     */
    FreeSpace(Graph graph, Set<Box> settled) {
        this.graph = graph;
        this.settled = settled;
        for (Box box : graph.boxes) {
            if (settled.contains(box)) {
                in(box.parent).add(box);
            }
        }
    }

    private Obstacles in(Box container) {
        return taken.computeIfAbsent(container, c -> new Obstacles(List.of()));
    }

    /** Puts a box, with what is inside, near a place, and makes its containers large enough. */
    void put(Box box, Point wanted) {
        double left = box.parent == null ? Graph.MARGIN : box.parent.x + Graph.PADDING;
        double top =
                box.parent == null
                        ? Graph.MARGIN
                        : box.parent.y + box.parent.minHeight + Graph.PADDING;
        double x = Math.max(left, Math.round(wanted.x()));
        double y = Math.max(top, Math.round(wanted.y()));
        Point free = near(box, x, y, left, top);
        if (free == null) {
            free = new Point(left, bottom(box.parent, top) + Graph.UNIT_GAP);
        }
        box.putOuter(free.x(), free.y());
        in(box.parent).add(box);
        grow(box);
    }

    private Point near(Box box, double x, double y, double left, double top) {
        for (int ring = 0; ring <= RINGS && budget > 0; ring++) {
            Point best = null;
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = -ring; i <= ring; i++) {
                int step = Math.abs(i) == ring ? 1 : Math.max(1, 2 * ring);
                for (int j = -ring; j <= ring; j += step) {
                    double px = x + i * STEP;
                    double py = y + j * STEP;
                    double distance = Math.hypot(i, j);
                    if (px >= left && py >= top && distance < nearest && isFree(box, px, py)) {
                        best = new Point(px, py);
                        nearest = distance;
                    }
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private boolean isFree(Box box, double x, double y) {
        budget--;
        double gap = box.isCard() ? Graph.CARD_GAP : Graph.UNIT_GAP;
        Rect rect = new Rect(x, y, box.outerWidth(), box.height);
        Rect wide = new Rect(x - gap, y - gap, rect.width() + 2 * gap, rect.height() + 2 * gap);
        if (!in(box.parent).in(wide).isEmpty()) {
            return false;
        }
        Rect inner = rect;
        for (Box container = box.parent; container != null; container = container.parent) {
            Rect grown = around(container, inner);
            boolean hits = false;
            if (!grown.equals(container.bounds())) {
                for (Box other : in(container.parent).in(grown)) {
                    // What a person let overlap before may do so still.
                    hits |= other != container && !other.outer().overlaps(container.bounds());
                }
            }
            if (hits) {
                return false;
            }
            inner = grown;
        }
        return true;
    }

    private void grow(Box box) {
        Rect inner = box.outer();
        for (Box container = box.parent; container != null; container = container.parent) {
            Rect grown = around(container, inner);
            container.width = grown.width();
            container.height = grown.height();
            in(container.parent).add(container);
            inner = container.outer();
        }
    }

    private static Rect around(Box container, Rect inner) {
        return new Rect(
                container.x,
                container.y,
                Math.max(container.width, inner.right() + Graph.PADDING - container.x),
                Math.max(container.height, inner.bottom() + Graph.PADDING - container.y));
    }

    private double bottom(Box container, double least) {
        double bottom = least;
        for (Box box : graph.inside(container)) {
            if (settled.contains(box)) {
                bottom = Math.max(bottom, box.bottom());
            }
        }
        return bottom;
    }
}
