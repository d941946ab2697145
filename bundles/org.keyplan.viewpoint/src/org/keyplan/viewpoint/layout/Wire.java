package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.List;

/** A line while it is laid out. */
final class Wire {
    final int index;
    final Box source;
    final Box target;

    /** Where a person bent it, from source to target; null where nobody did. */
    List<Point> bends;

    /** From border to border; null until it is routed. */
    List<Point> route;

    boolean orthogonal;
    boolean curved;

    Wire(int index, Box source, Box target) {
        this.index = index;
        this.source = source;
        this.target = target;
    }

    boolean isLoop() {
        return source == target;
    }

    /** Points between which all of the route lies. */
    List<Point> extent() {
        if (!curved) {
            return route;
        }
        // A quadratic curve does not reach its handle.
        Point a = route.get(0);
        Point h = route.get(1);
        Point b = route.get(2);
        double x = (a.x() + 2 * h.x() + b.x()) / 4;
        double y = (a.y() + 2 * h.y() + b.y()) / 4;
        return List.of(a, new Point(x, y), b);
    }

    void move(double dx, double dy) {
        route = route.stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList();
    }

    void route(List<Point> points, boolean rightAngles) {
        route = points;
        orthogonal = rightAngles;
        curved = false;
    }
}
