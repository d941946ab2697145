package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.drawing.Shape.Segment;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.QuadTo;
import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a line runs, measured along its length in pixels. A curve is kept as the straight pieces it
 * is near enough to, and drawn as a curve again.
 */
final class Route {
    /** Rounding of bends, in pixels. */
    private static final double RADIUS = 6;

    /** Pieces that a curve is measured by. */
    private static final int PIECES = 24;

    private final List<Point> points;
    private final boolean rounded;
    private final Curve curve;
    private final double[] reached;

    private Route(List<Point> points, boolean rounded, Curve curve) {
        this.points = points;
        this.rounded = rounded;
        this.curve = curve;
        reached = new double[points.size()];
        for (int i = 1; i < reached.length; i++) {
            reached[i] = reached[i - 1] + distance(points.get(i - 1), points.get(i));
        }
    }

    /** Straight from point to point, with rounded bends where asked for. */
    static Route along(List<Point> points, boolean rounded) {
        return new Route(distinct(points), rounded, null);
    }

    /** A quadratic Bézier curve. */
    static Route curve(Point start, Point handle, Point end) {
        Curve curve = new Curve(start, handle, end);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            points.add(curve.at(i / (double) PIECES));
        }
        return new Route(points, false, curve);
    }

    /** A quadratic Bézier curve. */
    private record Curve(Point start, Point handle, Point end) {

        Point at(double t) {
            return between(between(start, handle, t), between(handle, end, t), t);
        }

        /** The part between two parameters, by de Casteljau's construction. */
        Curve part(double from, double to) {
            Point middle = between(between(start, handle, from), between(handle, end, from), to);
            return new Curve(at(from), middle, at(to));
        }
    }

    /** The points it passes in straight pieces, at least two. */
    List<Point> points() {
        return points;
    }

    double length() {
        return reached[reached.length - 1];
    }

    /** The point at a distance from the start. */
    Point at(double distance) {
        int piece = pieceAt(distance);
        double length = reached[piece + 1] - reached[piece];
        double part = length == 0 ? 0 : (distance - reached[piece]) / length;
        return between(points.get(piece), points.get(piece + 1), Math.max(0, Math.min(1, part)));
    }

    Route reversed() {
        if (curve != null) {
            return curve(curve.end(), curve.handle(), curve.start());
        }
        List<Point> backwards = new ArrayList<>(points);
        Collections.reverse(backwards);
        return new Route(backwards, rounded, null);
    }

    /** Without so much of its length at the start and at the end. */
    Route trimmed(double fromStart, double fromEnd) {
        if (fromStart == 0 && fromEnd == 0) {
            return this;
        }
        double end = Math.max(fromStart, length() - fromEnd);
        if (curve != null) {
            Curve part = curve.part(parameter(fromStart), parameter(end));
            return curve(part.start(), part.handle(), part.end());
        }
        List<Point> kept = new ArrayList<>();
        kept.add(at(fromStart));
        for (int i = 0; i < points.size(); i++) {
            if (reached[i] > fromStart && reached[i] < end) {
                kept.add(points.get(i));
            }
        }
        kept.add(at(end));
        return along(kept, rounded);
    }

    private double parameter(double distance) {
        int piece = pieceAt(distance);
        double length = reached[piece + 1] - reached[piece];
        double part = length == 0 ? 0 : (distance - reached[piece]) / length;
        return Math.min(1, (piece + part) / PIECES);
    }

    /** Beside this one: to the right, seen in its direction, for positive distances. */
    Route beside(double distance) {
        List<Point> moved = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point before = points.get(Math.max(0, i - 1));
            Point point = points.get(i);
            Point after = points.get(Math.min(points.size() - 1, i + 1));
            Point in = normal(before, point);
            Point out = normal(point, after);
            Point first = i == 0 ? out : in;
            Point second = i == points.size() - 1 ? in : out;
            double x = first.x() + second.x();
            double y = first.y() + second.y();
            // where the two pieces meet, the corner lies further out the sharper the bend is
            double stretch = Math.max(0.5, (x * x + y * y) / 2);
            moved.add(
                    new Point(
                            point.x() + distance * x / stretch,
                            point.y() + distance * y / stretch));
        }
        return new Route(moved, rounded, null);
    }

    /** The steps of a path that draws it. */
    List<Segment> segments() {
        Point start = points.get(0);
        Point end = points.get(points.size() - 1);
        List<Segment> segments = new ArrayList<>();
        segments.add(new MoveTo(r(start.x()), r(start.y())));
        if (curve != null) {
            Point handle = curve.handle();
            segments.add(new QuadTo(r(handle.x()), r(handle.y()), r(end.x()), r(end.y())));
            return segments;
        }
        for (int i = 1; i < points.size() - 1; i++) {
            if (rounded) {
                round(i, segments);
            } else {
                segments.add(new LineTo(r(points.get(i).x()), r(points.get(i).y())));
            }
        }
        segments.add(new LineTo(r(end.x()), r(end.y())));
        return segments;
    }

    private void round(int bend, List<Segment> segments) {
        Point corner = points.get(bend);
        double in = reached[bend] - reached[bend - 1];
        double out = reached[bend + 1] - reached[bend];
        double radius = radius(bend);
        Point from = between(corner, points.get(bend - 1), in == 0 ? 0 : radius / in);
        Point to = between(corner, points.get(bend + 1), out == 0 ? 0 : radius / out);
        segments.add(new LineTo(r(from.x()), r(from.y())));
        segments.add(new QuadTo(r(corner.x()), r(corner.y()), r(to.x()), r(to.y())));
    }

    /** Bends share the pieces between them; a piece at the end has one bend only. */
    private double radius(int bend) {
        double in = reached[bend] - reached[bend - 1];
        double out = reached[bend + 1] - reached[bend];
        return Math.min(
                RADIUS,
                Math.min(bend == 1 ? in : in / 2, bend == points.size() - 2 ? out : out / 2));
    }

    /**
     * Where a line leaves another at a distance from the start: before the rounding of the bend.
     */
    double leaving(double distance) {
        double radius = RADIUS;
        for (int bend = 1; rounded && bend < points.size() - 1; bend++) {
            if (Math.abs(reached[bend] - distance) < 0.5) {
                radius = radius(bend);
            }
        }
        return Math.max(0, distance - radius);
    }

    private int pieceAt(double distance) {
        int piece = 0;
        while (piece < reached.length - 2 && reached[piece + 1] < distance) {
            piece++;
        }
        return piece;
    }

    private static List<Point> distinct(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            if (kept.isEmpty() || distance(kept.get(kept.size() - 1), point) > 0.05) {
                kept.add(point);
            }
        }
        if (kept.size() == 1) {
            kept.add(points.get(points.size() - 1));
        }
        return kept;
    }

    private static Point normal(Point from, Point to) {
        double length = distance(from, to);
        return length == 0
                ? new Point(0, 0)
                : new Point((from.y() - to.y()) / length, (to.x() - from.x()) / length);
    }

    static double distance(Point a, Point b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }

    static Point between(Point a, Point b, double part) {
        return new Point(a.x() + (b.x() - a.x()) * part, a.y() + (b.y() - a.y()) * part);
    }

    /** Hundredths of a pixel are as fine as any picture shows. */
    static double r(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
