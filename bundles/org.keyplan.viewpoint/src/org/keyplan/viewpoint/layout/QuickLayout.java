package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Moves nodes of a layout with their lines at once, for the time in which a person drags them.
 * Lines keep their form as far as they can; they avoid nothing. {@link Layouter} does it properly.
 */
public final class QuickLayout {
    private static final double SAME = 0.25;

    private QuickLayout() {}

    /**
     * The part of a layout that is different with some nodes elsewhere: those nodes, the lines that
     * end at them, and the nodes at the lines' other ends.
     *
     * @param edges the lines that end at the moved nodes; those without a route are passed over
     * @param moved the new bounds of nodes
     */
    public static Layout moved(Layout layout, Iterable<EdgeId> edges, Map<NodeId, Rect> moved) {
        Map<NodeId, Rect> bounds = new LinkedHashMap<>(moved);
        Map<EdgeId, List<Point>> routes = new LinkedHashMap<>();
        Set<EdgeId> orthogonal = new LinkedHashSet<>();
        Set<EdgeId> curved = new LinkedHashSet<>();
        for (EdgeId edge : edges) {
            List<Point> route = layout.routes().get(edge);
            Rect source = layout.bounds().get(edge.source());
            Rect target = layout.bounds().get(edge.target());
            if (route == null || source == null || target == null) {
                continue;
            }
            bounds.putIfAbsent(edge.source(), source);
            bounds.putIfAbsent(edge.target(), target);
            Ends before = new Ends(source, target);
            Ends after = new Ends(bounds.get(edge.source()), bounds.get(edge.target()));
            if (layout.curved().contains(edge) && route.size() == 3) {
                routes.put(edge, curve(route, before, after));
                curved.add(edge);
            } else if (layout.orthogonal().contains(edge)) {
                routes.put(edge, rightAngles(route, before, after));
                orthogonal.add(edge);
            } else {
                routes.put(edge, straight(route, before, after));
            }
        }
        return new Layout(bounds, routes, orthogonal, curved, layout.width(), layout.height());
    }

    /** What a line joins. */
    private record Ends(Rect source, Rect target) {}

    private static List<Point> curve(List<Point> route, Ends before, Ends after) {
        Point first = moved(route.get(0), before.source(), after.source());
        Point last = moved(route.get(2), before.target(), after.target());
        double dx = (first.x() - route.get(0).x() + last.x() - route.get(2).x()) / 2;
        double dy = (first.y() - route.get(0).y() + last.y() - route.get(2).y()) / 2;
        Point handle = new Point(route.get(1).x() + dx, route.get(1).y() + dy);
        return List.of(leaving(after.source(), handle), handle, leaving(after.target(), handle));
    }

    private static List<Point> straight(List<Point> route, Ends before, Ends after) {
        boolean together = sameStep(before.source(), after.source(), before.target(), after);
        List<Point> points = new ArrayList<>();
        if (together) {
            route.forEach(point -> points.add(moved(point, before.source(), after.source())));
            return points;
        }
        int last = route.size() - 1;
        Point second = last == 1 ? center(after.target()) : route.get(1);
        Point lastButOne = last == 1 ? center(after.source()) : route.get(last - 1);
        points.add(leaving(after.source(), second));
        points.addAll(route.subList(1, last));
        points.add(leaving(after.target(), lastButOne));
        return points;
    }

    private static boolean sameStep(Rect oldSource, Rect newSource, Rect oldTarget, Ends after) {
        double dx = newSource.x() - oldSource.x() - after.target().x() + oldTarget.x();
        double dy = newSource.y() - oldSource.y() - after.target().y() + oldTarget.y();
        return Math.abs(dx) < SAME && Math.abs(dy) < SAME;
    }

    /** The first and the last piece become longer or shorter; the bends go with them. */
    private static List<Point> rightAngles(List<Point> route, Ends before, Ends after) {
        int end = route.size() - 1;
        Point first = moved(route.get(0), before.source(), after.source());
        Point last = moved(route.get(end), before.target(), after.target());
        boolean upright = isUpright(route.get(0), route.get(1));
        if (sameStep(before.source(), after.source(), before.target(), after)) {
            return route.stream().map(p -> moved(p, before.source(), after.source())).toList();
        }
        if (end == 1) {
            double x = (first.x() + last.x()) / 2;
            double y = (first.y() + last.y()) / 2;
            Point bend = along(first, new Point(x, y), upright);
            return List.of(first, bend, along(last, new Point(x, y), upright), last);
        }
        if (end == 2) {
            return List.of(first, along(first, last, upright), last);
        }
        List<Point> points = new ArrayList<>(route);
        points.set(0, first);
        points.set(1, along(first, route.get(1), upright));
        boolean endsUpright = isUpright(route.get(end - 1), route.get(end));
        points.set(end - 1, along(last, points.get(end - 1), endsUpright));
        points.set(end, last);
        return points;
    }

    /** A bend that stays where it is along a piece, and moves with its end across it. */
    private static Point along(Point end, Point bend, boolean upright) {
        return upright ? new Point(end.x(), bend.y()) : new Point(bend.x(), end.y());
    }

    private static boolean isUpright(Point a, Point b) {
        return Math.abs(a.x() - b.x()) < SAME;
    }

    private static Point moved(Point point, Rect before, Rect after) {
        return new Point(
                after.x() + part(point.x() - before.x(), before.width(), after.width()),
                after.y() + part(point.y() - before.y(), before.height(), after.height()));
    }

    private static double part(double at, double before, double after) {
        return before == after || before == 0 ? at : at * after / before;
    }

    private static Point center(Rect rect) {
        return new Point(rect.centerX(), rect.centerY());
    }

    /** Where the way from the middle of a rectangle to a point leaves the rectangle. */
    private static Point leaving(Rect rect, Point to) {
        double dx = to.x() - rect.centerX();
        double dy = to.y() - rect.centerY();
        double t = 1;
        if (dx != 0) {
            t = Math.min(t, rect.width() / 2 / Math.abs(dx));
        }
        if (dy != 0) {
            t = Math.min(t, rect.height() / 2 / Math.abs(dy));
        }
        return new Point(rect.centerX() + dx * t, rect.centerY() + dy * t);
    }
}
