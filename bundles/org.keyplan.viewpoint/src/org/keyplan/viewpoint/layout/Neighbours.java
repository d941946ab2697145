package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a box has to do with: whom it hangs below, who hangs below it, then what lines join. */
final class Neighbours {
    private final Map<Box, List<Box>> neighbours = new HashMap<>();

    Neighbours(Graph graph) {
        for (Box box : graph.boxes) {
            Box above = graph.above.get(box);
            if (above != null && above != box) {
                join(box, above);
            }
        }
        for (Box box : graph.boxes) {
            Box above = graph.above.get(box);
            if (above != null && above != box) {
                join(above, box);
            }
        }
        for (Wire wire : graph.wires) {
            if (!wire.isLoop()) {
                join(wire.source, wire.target);
                join(wire.target, wire.source);
            }
        }
    }

    private void join(Box box, Box other) {
        neighbours.computeIfAbsent(box, b -> new ArrayList<>()).add(other);
    }

    /** The first of some that a box, or something inside of it, has to do with; null if none. */
    Box first(Box box, Set<Box> among) {
        for (Box other : neighbours.getOrDefault(box, List.of())) {
            if (among.contains(other) && !other.isInside(box) && !box.isInside(other)) {
                return other;
            }
        }
        for (Box child : box.children) {
            Box found = first(child, among);
            if (found != null && !found.isInside(box) && found != box && !box.isInside(found)) {
                return found;
            }
        }
        return null;
    }
}
