package org.keyplan.viewpoint.paging;

import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment;
import org.keyplan.viewpoint.drawing.Shape.Segment.CubicTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.QuadTo;

import java.util.ArrayList;
import java.util.List;

/** A straight piece of a line between two figures, in its direction. */
record Line(double x1, double y1, double x2, double y2) {

    /** Pieces that a curve is taken to consist of. */
    private static final int PIECES = 8;

    /** All straight pieces of the stroked paths of a shape; curves are broken into short ones. */
    static List<Line> of(Shape shape) {
        List<Line> lines = new ArrayList<>();
        collect(shape, lines);
        return lines;
    }

    private static void collect(Shape shape, List<Line> lines) {
        if (shape instanceof Group group) {
            group.shapes().forEach(inner -> collect(inner, lines));
        } else if (shape instanceof Path path && path.stroke() != null) {
            collect(path, lines);
        }
    }

    private static void collect(Path path, List<Line> lines) {
        double x = 0;
        double y = 0;
        for (Segment segment : path.segments()) {
            if (segment instanceof MoveTo to) {
                x = to.x();
                y = to.y();
            } else if (segment instanceof LineTo to) {
                lines.add(new Line(x, y, to.x(), to.y()));
                x = to.x();
                y = to.y();
            } else if (segment instanceof QuadTo to) {
                // The same curve with two control points.
                CubicTo cubic =
                        new CubicTo(
                                x + (to.cx() - x) * 2 / 3,
                                y + (to.cy() - y) * 2 / 3,
                                to.x() + (to.cx() - to.x()) * 2 / 3,
                                to.y() + (to.cy() - to.y()) * 2 / 3,
                                to.x(),
                                to.y());
                flatten(x, y, cubic, lines);
                x = to.x();
                y = to.y();
            } else if (segment instanceof CubicTo to) {
                flatten(x, y, to, lines);
                x = to.x();
                y = to.y();
            }
        }
    }

    private static void flatten(double x, double y, CubicTo to, List<Line> lines) {
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double toX = bezier(t, x, to.c1x(), to.c2x(), to.x());
            double toY = bezier(t, y, to.c1y(), to.c2y(), to.y());
            lines.add(new Line(fromX, fromY, toX, toY));
            fromX = toX;
            fromY = toY;
        }
    }

    private static double bezier(double t, double a, double b, double c, double d) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    /** The part within a region, null for none (Liang and Barsky's algorithm). */
    Line within(Region region) {
        double[] distances = {
            x1 - region.left(), region.right() - x1, y1 - region.top(), region.bottom() - y1
        };
        double[] directions = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
        double from = 0;
        double to = 1;
        for (int i = 0; i < distances.length; i++) {
            if (directions[i] == 0) {
                if (distances[i] < 0) {
                    return null;
                }
            } else {
                double at = distances[i] / directions[i];
                if (directions[i] < 0) {
                    from = Math.max(from, at);
                } else {
                    to = Math.min(to, at);
                }
            }
        }
        return from > to ? null : new Line(x(from), y(from), x(to), y(to));
    }

    private double x(double at) {
        return x1 + (x2 - x1) * at;
    }

    private double y(double at) {
        return y1 + (y2 - y1) * at;
    }

    Region region() {
        return new Region(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }
}
