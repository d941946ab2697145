package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The cards that lines must not run through, found by place. */
final class Obstacles {
    private static final double CELL = 256;

    private final Map<Long, List<Box>> cells = new HashMap<>();
    private final List<Box> boxes = new ArrayList<>();

    Obstacles(Graph graph) {
        for (Box box : graph.boxes) {
            if (box.isCard() && (box.parent == null || !box.parent.isCard())) {
                add(box);
            }
        }
    }

    Obstacles(List<Box> boxes) {
        boxes.forEach(this::add);
    }

    void add(Box box) {
        boxes.add(box);
        inCells(box.outer(), key -> cells.computeIfAbsent(key, k -> new ArrayList<>()).add(box));
    }

    List<Box> all() {
        return boxes;
    }

    /** Those that overlap an area, in order of their cells. */
    Set<Box> in(Rect area) {
        Set<Box> found = new LinkedHashSet<>();
        inCells(
                area,
                key -> {
                    for (Box box : cells.getOrDefault(key, List.of())) {
                        if (box.outer().overlaps(area)) {
                            found.add(box);
                        }
                    }
                });
        return found;
    }

    /** Whether a segment with right angles runs through one that is neither of the two. */
    boolean hit(double x1, double y1, double x2, double y2, Box except, Box alsoExcept) {
        // A line that touches a card does hit it.
        Rect area =
                new Rect(
                        Math.min(x1, x2) - 0.5,
                        Math.min(y1, y2) - 0.5,
                        Math.abs(x1 - x2) + 1,
                        Math.abs(y1 - y2) + 1);
        for (Box box : in(area)) {
            if (box != except && box != alsoExcept) {
                return true;
            }
        }
        return false;
    }

    private static void inCells(Rect area, Consumer<Long> use) {
        for (long i = cell(area.x()); i <= cell(area.right()); i++) {
            for (long j = cell(area.y()); j <= cell(area.bottom()); j++) {
                use.accept(i << 32 ^ (j & 0xffffffffL));
            }
        }
    }

    private static long cell(double at) {
        return (long) Math.floor(at / CELL);
    }
}
