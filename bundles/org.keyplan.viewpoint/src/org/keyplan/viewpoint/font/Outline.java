package org.keyplan.viewpoint.font;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * An outline as TrueType has it: closed contours of points, each on the curve or the control point
 * of a parabola. Cubic curves, which fonts with PostScript outlines have, are replaced by parabolas
 * that are off by less than a quarter of a unit.
 */
final class Outline {

    private static final double TOLERANCE = 0.25;

    /** How far the best parabola is from a cubic curve whose third difference is one unit. */
    private static final double PARABOLA_ERROR = Math.sqrt(3) / 36;

    /** A point in units of the font. */
    record Point(int x, int y, boolean onCurve) {}

    private final double scale;
    private final List<List<Point>> contours = new ArrayList<>();
    private List<Point> contour = new ArrayList<>();
    private double x;
    private double y;

    private Outline(double scale) {
        this.scale = scale;
    }

    /** The contours of a path whose coordinates are multiplied by the scale. */
    static List<List<Point>> of(Path2D path, double scale) {
        Outline outline = new Outline(scale);
        double[] at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> outline.move(at[0], at[1]);
                case PathIterator.SEG_LINETO -> outline.on(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> outline.parabola(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> outline.cubic(at);
                default -> outline.close();
            }
        }
        outline.close();
        return outline.contours;
    }

    private void move(double toX, double toY) {
        close();
        on(toX, toY);
    }

    private void on(double toX, double toY) {
        add(toX, toY, true);
        x = toX;
        y = toY;
    }

    private void parabola(double controlX, double controlY, double toX, double toY) {
        add(controlX, controlY, false);
        on(toX, toY);
    }

    private void cubic(double[] c) {
        double errorX = c[4] - 3 * c[2] + 3 * c[0] - x;
        double errorY = c[5] - 3 * c[3] + 3 * c[1] - y;
        double error = PARABOLA_ERROR * scale * Math.hypot(errorX, errorY);
        int parts = (int) Math.max(1, Math.ceil(Math.cbrt(error / TOLERANCE)));
        double[] px = {x, c[0], c[2], c[4]};
        double[] py = {y, c[1], c[3], c[5]};
        for (int i = 0; i < parts; i++) {
            double from = (double) i / parts;
            double to = (double) (i + 1) / parts;
            parabola(control(px, from, to), control(py, from, to), value(px, to), value(py, to));
        }
    }

    /** Where a cubic curve is. */
    private static double value(double[] p, double t) {
        double s = 1 - t;
        return s * s * s * p[0] + 3 * s * s * t * p[1] + 3 * s * t * t * p[2] + t * t * t * p[3];
    }

    private static double slope(double[] p, double t) {
        double s = 1 - t;
        return 3 * (s * s * (p[1] - p[0]) + 2 * s * t * (p[2] - p[1]) + t * t * (p[3] - p[2]));
    }

    /** The control point of the parabola nearest to a part of a cubic curve. */
    private static double control(double[] p, double from, double to) {
        double length = to - from;
        double first = value(p, from) + slope(p, from) * length / 3;
        double second = value(p, to) - slope(p, to) * length / 3;
        return (3 * (first + second) - value(p, from) - value(p, to)) / 4;
    }

    private void add(double atX, double atY, boolean onCurve) {
        Point point =
                new Point((int) Math.round(atX * scale), (int) Math.round(atY * scale), onCurve);
        boolean same = !contour.isEmpty() && contour.get(contour.size() - 1).equals(point);
        if (!same) {
            contour.add(point);
        }
    }

    private void close() {
        int last = contour.size() - 1;
        if (last > 0 && contour.get(last).equals(contour.get(0))) {
            contour.remove(last);
        }
        if (contour.size() > 2) {
            contours.add(contour);
        }
        contour = new ArrayList<>();
    }
}
