package org.keyplan.viewpoint.card;

import org.keyplan.viewpoint.card.Symbol.Pen;

/** The outlines of marks, in parts of the letters' size. */
final class Outlines {
    /** Height of capitals in the product's typefaces. */
    static final double CAP = 0.72;

    private static final double MIDDLE = CAP / 2;

    /** Distance of a control point that makes a cubic a quarter of a circle. */
    private static final double QUARTER = 0.5523;

    private Outlines() {}

    static void up(Pen pen) {
        pen.move(0.02, 0.02).line(0.42, 0.72).line(0.82, 0.02).close();
    }

    static void down(Pen pen) {
        pen.move(0.02, 0.70).line(0.42, 0.0).line(0.82, 0.70).close();
    }

    static void disc(Pen pen) {
        circle(pen, 0.42, MIDDLE, 0.36);
    }

    static void ring(Pen pen) {
        circle(pen, 0.42, MIDDLE, 0.31);
    }

    static void star(Pen pen) {
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? 0.43 : 0.185;
            double angle = Math.PI / 2 + i * Math.PI / 5;
            double x = 0.43 + radius * Math.cos(angle);
            double up = 0.345 + radius * Math.sin(angle);
            if (i == 0) {
                pen.move(x, up);
            } else {
                pen.line(x, up);
            }
        }
        pen.close();
    }

    static void bolt(Pen pen) {
        pen.move(0.40, 0.78).line(0.06, 0.30).line(0.30, 0.30).line(0.22, -0.06);
        pen.line(0.60, 0.46).line(0.35, 0.46).close();
    }

    static void diamond(Pen pen) {
        pen.move(0.41, MIDDLE + 0.41).line(0.82, MIDDLE).line(0.41, MIDDLE - 0.41);
        pen.line(0, MIDDLE).close();
    }

    static void check(Pen pen) {
        pen.move(0.10, 0.34).line(0.33, 0.09).line(0.77, 0.62);
    }

    static void hexagon(Pen pen) {
        pen.move(0.24, MIDDLE + 0.38).line(0.66, MIDDLE + 0.38).line(0.88, MIDDLE);
        pen.line(0.66, MIDDLE - 0.38).line(0.24, MIDDLE - 0.38).line(0.02, MIDDLE).close();
    }

    static void question(Pen pen) {
        pen.move(0.11, 0.54).curve(0.12, 0.72, 0.47, 0.73, 0.47, 0.52);
        pen.curve(0.47, 0.37, 0.29, 0.38, 0.29, 0.20);
        pen.move(0.29, 0.075).line(0.29, -0.015);
    }

    static void flag(Pen pen) {
        pen.move(0.12, -0.04).line(0.12, 0.70).line(0.66, 0.52).line(0.12, 0.32);
    }

    private static void circle(Pen pen, double x, double up, double r) {
        double c = r * QUARTER;
        pen.move(x + r, up);
        pen.curve(x + r, up + c, x + c, up + r, x, up + r);
        pen.curve(x - c, up + r, x - r, up + c, x - r, up);
        pen.curve(x - r, up - c, x - c, up - r, x, up - r);
        pen.curve(x + c, up - r, x + r, up - c, x + r, up);
        pen.close();
    }
}
