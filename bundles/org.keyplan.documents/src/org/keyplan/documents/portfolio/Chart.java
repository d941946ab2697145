package org.keyplan.documents.portfolio;

import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.ArrayList;
import java.util.List;

/** Boxes and words of a chart. */
final class Chart {

    static final Rgb INK = Rgb.of("#1C2330");
    static final Rgb FAINT = Rgb.of("#5B6472");
    static final Rgb RULE = Rgb.of("#D9DDE4");

    /** Of a letter compared with its size; a Chinese character is as wide as it is high. */
    private static final double LETTER = 0.56;

    private static final int WIDE = 0x2e80;

    final List<Shape> shapes = new ArrayList<>();

    void box(double x, double y, double width, double height, Rgb fill) {
        shapes.add(new Box(x, y, width, height, 0, fill, null));
    }

    void text(
            double x, double y, Anchor anchor, String text, double size, boolean bold, Rgb color) {
        shapes.add(new Shape.Text(x, y, anchor, text, new TextStyle(size, bold), color));
    }

    /** Shapes with a tooltip. */
    void told(String title, Chart inner) {
        shapes.add(new Shape.Group(null, title, null, inner.shapes));
    }

    /** How wide a text is at most, roughly: no fonts are needed. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> c >= WIDE ? size : size * LETTER).sum();
    }

    /** The text, or its beginning where there is no room for all of it. */
    static String fit(String text, double size, double room) {
        String line = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
        if (width(line, size) <= room) {
            return line;
        }
        int end = line.length();
        while (end > 0 && width(line.substring(0, end) + "…", size) > room) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end) + "…";
    }
}
