package org.keyplan.viewpoint.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.HexFormat;

/** The text of a PDF content stream: operands, then operators. */
final class PdfContent {

    private static final int DECIMALS = 100_000;

    private final StringBuilder out = new StringBuilder();
    private boolean rounded;

    String text() {
        return out.toString();
    }

    PdfContent numbers(double... numbers) {
        for (double number : numbers) {
            number(number);
            out.append(' ');
        }
        return this;
    }

    PdfContent name(String name) {
        out.append('/').append(name).append(' ');
        return this;
    }

    PdfContent hex(byte[] bytes) {
        out.append('<').append(HexFormat.of().formatHex(bytes)).append('>');
        return this;
    }

    PdfContent raw(String token) {
        out.append(token);
        return this;
    }

    PdfContent operator(String operator) {
        out.append(operator).append('\n');
        return this;
    }

    /** A path in whole units, as glyphs have it. */
    PdfContent roundedPath(Shape shape) {
        rounded = true;
        path(shape);
        rounded = false;
        return this;
    }

    PdfContent path(Shape shape) {
        double[] points = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(points);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> segment("m", points, 1);
                case PathIterator.SEG_LINETO -> segment("l", points, 1);
                case PathIterator.SEG_QUADTO -> {
                    // The same curve with the two control points that PDF wants.
                    double cx = points[0];
                    double cy = points[1];
                    double endX = points[2];
                    double endY = points[3];
                    double[] cubic = {
                        x + (cx - x) * 2 / 3,
                        y + (cy - y) * 2 / 3,
                        endX + (cx - endX) * 2 / 3,
                        endY + (cy - endY) * 2 / 3,
                        endX,
                        endY
                    };
                    segment("c", cubic, 3);
                }
                case PathIterator.SEG_CUBICTO -> segment("c", points, 3);
                default -> operator("h");
            }
            if (kind != PathIterator.SEG_CLOSE) {
                int last =
                        kind == PathIterator.SEG_CUBICTO
                                ? 4
                                : kind == PathIterator.SEG_QUADTO ? 2 : 0;
                x = points[last];
                y = points[last + 1];
            }
        }
        return this;
    }

    private void segment(String operator, double[] points, int count) {
        for (int i = 0; i < 2 * count; i++) {
            number(rounded ? Math.rint(points[i]) : points[i]);
            out.append(' ');
        }
        operator(operator);
    }

    /** As short as can be; PDF knows no exponents. */
    private void number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A drawing holds a coordinate that is no number");
        }
        long scaled = Math.round(Math.abs(value) * DECIMALS);
        if (value < 0 && scaled > 0) {
            out.append('-');
        }
        out.append(scaled / DECIMALS);
        long rest = scaled % DECIMALS;
        if (rest > 0) {
            out.append('.');
            for (int digit = DECIMALS / 10; rest > 0; digit /= 10) {
                out.append((char) ('0' + rest / digit));
                rest %= digit;
            }
        }
    }
}
