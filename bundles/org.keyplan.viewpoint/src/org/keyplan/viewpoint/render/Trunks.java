package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which part of a line is drawn already, by a line of the same look from the same place.
 * Drawn twice its soft edges would be darker than those of the twigs.
 */
final class Trunks {
    private static final double NEAR = 0.01;

    /** Neighbours are laid out after one another: with the last ones a line has most in common. */
    private static final int MOST = 100;

    private final Map<Key, List<List<Point>>> drawn = new HashMap<>();

    private record Key(Point start, LineInk ink) {}

    /**
     * Length that a line has in common with one that was asked about before, counted from its first
     * point.
     */
    double shared(List<Point> points, LineInk ink) {
        List<List<Point>> others =
                drawn.computeIfAbsent(new Key(points.get(0), ink), any -> new ArrayList<>());
        double longest = 0;
        for (List<Point> other : others.subList(Math.max(0, others.size() - MOST), others.size())) {
            longest = Math.max(longest, common(points, other));
        }
        others.add(points);
        return longest;
    }

    private static double common(List<Point> one, List<Point> other) {
        double length = 0;
        int i = 1;
        int j = 1;
        Point at = one.get(0);
        while (i < one.size() && j < other.size()) {
            Point a = one.get(i);
            Point b = other.get(j);
            if (!sameWay(at, a, b)) {
                return length;
            }
            double toA = Route.distance(at, a);
            double toB = Route.distance(at, b);
            at = toA <= toB ? a : b;
            length += Math.min(toA, toB);
            i += toA <= toB + NEAR ? 1 : 0;
            j += toB <= toA + NEAR ? 1 : 0;
        }
        return length;
    }

    private static boolean sameWay(Point from, Point a, Point b) {
        double ax = a.x() - from.x();
        double ay = a.y() - from.y();
        double bx = b.x() - from.x();
        double by = b.y() - from.y();
        return Math.abs(ax * by - ay * bx) < NEAR && ax * bx + ay * by >= 0;
    }
}
