package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.layout.Rect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is taken on the sheet. Finds what lies at a place without looking at everything. */
final class Places {
    /** Side of the squares that the sheet is divided into, in pixels. */
    private static final double CELL = 160;

    private final Map<Long, List<Rect>> cells = new HashMap<>();

    void take(Rect taken) {
        for (long cell : cells(taken)) {
            cells.computeIfAbsent(cell, any -> new ArrayList<>()).add(taken);
        }
    }

    /** How many square pixels of the place are taken; counted twice where two things lie there. */
    double taken(Rect place) {
        Set<Rect> near = new HashSet<>();
        for (long cell : cells(place)) {
            near.addAll(cells.getOrDefault(cell, List.of()));
        }
        double area = 0;
        for (Rect other : near) {
            if (other.overlaps(place)) {
                area +=
                        (Math.min(other.right(), place.right()) - Math.max(other.x(), place.x()))
                                * (Math.min(other.bottom(), place.bottom())
                                        - Math.max(other.y(), place.y()));
            }
        }
        return area;
    }

    private static List<Long> cells(Rect rect) {
        List<Long> cells = new ArrayList<>();
        for (long x = cell(rect.x()); x <= cell(rect.right()); x++) {
            for (long y = cell(rect.y()); y <= cell(rect.bottom()); y++) {
                cells.add(x << 32 ^ y & 0xFFFFFFFFL);
            }
        }
        return cells;
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }
}
