package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Arithmetic of lines made of straight pieces. */
final class Polylines {
    private static final double SAME = 0.25;

    private Polylines() {}

    /** Leaves out points that are no bends; at least two points remain. */
    static List<Point> simplified(List<Point> points) {
        List<Point> result = new ArrayList<>();
        for (Point p : points) {
            int n = result.size();
            if (n > 0 && same(result.get(n - 1), p)) {
                continue;
            }
            if (n > 1 && onLine(result.get(n - 2), result.get(n - 1), p)) {
                result.remove(n - 1);
            }
            result.add(p);
        }
        while (result.size() < 2) {
            result.add(points.get(points.size() - 1));
        }
        return result;
    }

    static List<Point> reversed(List<Point> points) {
        List<Point> result = new ArrayList<>(points);
        Collections.reverse(result);
        return result;
    }

    static boolean hasRightAngles(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (Math.abs(a.x() - b.x()) > SAME && Math.abs(a.y() - b.y()) > SAME) {
                return false;
            }
        }
        return true;
    }

    /** Where the way from a point inside a box, or from its centre, to another leaves the box. */
    static Point leaving(Box box, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double t = Double.POSITIVE_INFINITY;
        if (dx != 0) {
            t = Math.min(t, ((dx > 0 ? box.right() : box.x) - from.x()) / dx);
        }
        if (dy != 0) {
            t = Math.min(t, ((dy > 0 ? box.bottom() : box.y) - from.y()) / dy);
        }
        return Double.isFinite(t)
                ? new Point(from.x() + dx * t, from.y() + dy * t)
                : new Point(box.right(), from.y());
    }

    static Point center(Box box) {
        return new Point(box.centerX(), box.centerY());
    }

    private static boolean same(Point a, Point b) {
        return Math.abs(a.x() - b.x()) < SAME && Math.abs(a.y() - b.y()) < SAME;
    }

    private static boolean onLine(Point a, Point b, Point c) {
        boolean vertical = Math.abs(a.x() - b.x()) < SAME && Math.abs(b.x() - c.x()) < SAME;
        boolean horizontal = Math.abs(a.y() - b.y()) < SAME && Math.abs(b.y() - c.y()) < SAME;
        return vertical || horizontal;
    }
}
