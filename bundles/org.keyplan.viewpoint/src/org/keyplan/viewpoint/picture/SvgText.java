package org.keyplan.viewpoint.picture;

import org.keyplan.viewpoint.drawing.Shape.Segment;
import org.keyplan.viewpoint.drawing.Shape.Segment.Close;
import org.keyplan.viewpoint.drawing.Shape.Segment.CubicTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.QuadTo;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.List;

/** How numbers, colours, paths and words are written in an SVG file. */
final class SvgText {

    private final StringBuilder out;

    SvgText(StringBuilder out) {
        this.out = out;
    }

    /**
     * At most two decimals, as short as can be.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    static void number(StringBuilder out, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A drawing holds a coordinate that is no number");
        }
        long hundredths = Math.round(Math.abs(value) * 100);
        if (value < 0 && hundredths > 0) {
            out.append('-');
        }
        out.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest > 0) {
            out.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 > 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
    }

    SvgText attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(out, value);
        out.append('"');
        return this;
    }

    SvgText attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escaped(value);
        out.append('"');
        return this;
    }

    SvgText attribute(String name, Rgb color) {
        return attribute(name, color(color));
    }

    /** As CSS has it, with three digits where they are enough. */
    static String color(Rgb color) {
        String hex = color.hex();
        boolean isShort =
                hex.charAt(1) == hex.charAt(2)
                        && hex.charAt(3) == hex.charAt(4)
                        && hex.charAt(5) == hex.charAt(6);
        return isShort ? "#" + hex.charAt(1) + hex.charAt(3) + hex.charAt(5) : hex;
    }

    /** Text between tags or quotes; what XML cannot hold is left out. */
    SvgText escaped(String text) {
        String clean = Lettering.printable(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** The {@code d} attribute of a path. */
    SvgText path(List<Segment> segments) {
        out.append(" d=\"");
        double x = 0;
        double y = 0;
        for (Segment segment : segments) {
            if (segment instanceof MoveTo to) {
                command('M', to.x(), to.y());
                x = to.x();
                y = to.y();
            } else if (segment instanceof LineTo to) {
                if (to.y() == y) {
                    command('H', to.x());
                } else if (to.x() == x) {
                    command('V', to.y());
                } else {
                    command('L', to.x(), to.y());
                }
                x = to.x();
                y = to.y();
            } else if (segment instanceof QuadTo to) {
                command('Q', to.cx(), to.cy(), to.x(), to.y());
                x = to.x();
                y = to.y();
            } else if (segment instanceof CubicTo to) {
                command('C', to.c1x(), to.c1y(), to.c2x(), to.c2y(), to.x(), to.y());
                x = to.x();
                y = to.y();
            } else if (segment instanceof Close) {
                out.append('Z');
                // Where the pen is now no longer matters: a new figure begins with a move.
            }
        }
        out.append('"');
        return this;
    }

    private void command(char letter, double... numbers) {
        out.append(letter);
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                out.append(' ');
            }
            number(out, numbers[i]);
        }
    }
}
