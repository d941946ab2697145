package org.keyplan.documents.pptx;

import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds the preset that comes nearest to a curve of a diagram and keeps off its boxes. Presets
 * leave and meet boxes at right angles, which the diagram's curves need not.
 */
final class CurveChoice {

    private static final int SAMPLES = 16;
    private static final double INSIDE = 400;

    private final List<Point> curve = new ArrayList<>();
    private final Collection<Rect> boxes;
    private Choice best;
    private double least = Double.POSITIVE_INFINITY;

    /** A connector and where it begins and ends. */
    record Choice(Point from, Point to, Connector connector) {}

    private CurveChoice(Point from, Point handle, Point to, Collection<Rect> boxes) {
        this.boxes = boxes;
        for (int i = 0; i <= SAMPLES; i++) {
            double t = (double) i / SAMPLES;
            curve.add(
                    new Point(
                            (1 - t) * (1 - t) * from.x()
                                    + 2 * t * (1 - t) * handle.x()
                                    + t * t * to.x(),
                            (1 - t) * (1 - t) * from.y()
                                    + 2 * t * (1 - t) * handle.y()
                                    + t * t * to.y()));
        }
    }

    /**
     * The best choice.
     *
     * @param points start, handle and end of a quadratic Bézier curve
     * @param source box where it begins
     * @param target box where it ends
     * @param boxes all that it had better not run across, the two ends among them
     */
    static Choice of(List<Point> points, Rect source, Rect target, Collection<Rect> boxes) {
        Point from = points.get(0);
        Point to = points.get(points.size() - 1);
        CurveChoice choice = new CurveChoice(from, points.get(1), to, boxes);
        choice.consider(from, to, Connector.straight(from, to), line(from, to));
        for (Point start : ends(source, from)) {
            for (Point end : ends(target, to)) {
                choice.consider(start, isVertical(source, start), end, isVertical(target, end));
            }
        }
        return choice.best;
    }

    private static List<Point> ends(Rect box, Point own) {
        return List.of(
                own,
                new Point(box.centerX(), box.y()),
                new Point(box.x(), box.centerY()),
                new Point(box.centerX(), box.bottom()),
                new Point(box.right(), box.centerY()));
    }

    /** Whether a place on a box's border is at its top or bottom. */
    private static boolean isVertical(Rect box, Point at) {
        double upright = Math.min(Math.abs(at.y() - box.y()), Math.abs(at.y() - box.bottom()));
        double sideways = Math.min(Math.abs(at.x() - box.x()), Math.abs(at.x() - box.right()));
        return upright <= sideways;
    }

    private void consider(Point from, boolean leaves, Point to, boolean arrives) {
        if (leaves != arrives) {
            consider(from, to, Connector.quarter(from, to, leaves), quarter(from, to, leaves));
            return;
        }
        Point middle = curve.get(SAMPLES / 2);
        for (double across : List.of(0.5, Connector.part(from, to, middle, !leaves))) {
            if (Math.abs(across) < 20) {
                consider(
                        from,
                        to,
                        Connector.swung(from, to, leaves, across),
                        swung(from, to, leaves, across));
            }
        }
    }

    private void consider(Point from, Point to, Connector connector, List<Point> path) {
        double cost = 0;
        for (Point point : path) {
            cost += curve.stream().mapToDouble(c -> distance(c, point)).min().orElse(0);
        }
        for (Point point : curve) {
            cost += path.stream().mapToDouble(c -> distance(c, point)).min().orElse(0);
        }
        for (Point point : path.subList(1, path.size() - 1)) {
            if (boxes.stream().anyMatch(box -> isInside(box, point))) {
                cost += INSIDE;
            }
        }
        if (cost < least) {
            least = cost;
            best = new Choice(from, to, connector);
        }
    }

    private static boolean isInside(Rect box, Point p) {
        return p.x() > box.x() + 1
                && p.x() < box.right() - 1
                && p.y() > box.y() + 1
                && p.y() < box.bottom() - 1;
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static List<Point> line(Point from, Point to) {
        return cubic(from, from, to, to, SAMPLES);
    }

    private static List<Point> quarter(Point from, Point to, boolean vertical) {
        Point middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        return vertical
                ? cubic(
                        from,
                        new Point(from.x(), middle.y()),
                        new Point(middle.x(), to.y()),
                        to,
                        SAMPLES)
                : cubic(
                        from,
                        new Point(middle.x(), from.y()),
                        new Point(to.x(), middle.y()),
                        to,
                        SAMPLES);
    }

    private static List<Point> swung(Point from, Point to, boolean vertical, double across) {
        if (vertical) {
            return swung(flip(from), flip(to), false, across).stream()
                    .map(CurveChoice::flip)
                    .toList();
        }
        double x = from.x() + across * (to.x() - from.x());
        double h = to.y() - from.y();
        Point middle = new Point(x, from.y() + h / 2);
        List<Point> path =
                new ArrayList<>(
                        cubic(
                                from,
                                new Point((from.x() + x) / 2, from.y()),
                                new Point(x, from.y() + h / 4),
                                middle,
                                SAMPLES / 2));
        path.addAll(
                cubic(
                        middle,
                        new Point(x, from.y() + 0.75 * h),
                        new Point((to.x() + x) / 2, to.y()),
                        to,
                        SAMPLES / 2));
        return path;
    }

    private static Point flip(Point p) {
        return new Point(p.y(), p.x());
    }

    private static List<Point> cubic(Point a, Point b, Point c, Point d, int samples) {
        List<Point> path = new ArrayList<>();
        for (int i = 0; i <= samples; i++) {
            double t = (double) i / samples;
            double u = 1 - t;
            path.add(
                    new Point(
                            u * u * u * a.x()
                                    + 3 * u * u * t * b.x()
                                    + 3 * u * t * t * c.x()
                                    + t * t * t * d.x(),
                            u * u * u * a.y()
                                    + 3 * u * u * t * b.y()
                                    + 3 * u * t * t * c.y()
                                    + t * t * t * d.y()));
        }
        return path;
    }
}
