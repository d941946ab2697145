package org.keyplan.viewpoint.paging;

import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.text.FontMetricsTable;
import org.keyplan.viewpoint.text.Wrapping;

/** How the words that a page adds to the drawing are set. */
enum Ink {
    TITLE(13, true, "#111827"),
    NUMBER(10, false, "#565D6B"),
    CONTAINER(9.5, true, "#374151"),
    REFERENCE(9.5, false, "#274C9B");

    static final Rgb ACCENT = Rgb.of("#274C9B");
    static final Rgb RULE = Rgb.of("#E5E7EB");
    static final Rgb FAINT = Rgb.of("#9CA3AF");

    private final TextStyle style;
    private final Rgb color;

    Ink(double size, boolean semiBold, String color) {
        this.style = new TextStyle(size, semiBold);
        this.color = Rgb.of(color);
    }

    double size() {
        return style.size();
    }

    double width(String text) {
        return wrapping().width(text);
    }

    Text at(double x, double y, Anchor anchor, String text) {
        return new Text(x, y, anchor, text, style, color);
    }

    /** In one line, shortened where it is too long. */
    Text at(double x, double y, Anchor anchor, String text, double width) {
        return at(x, y, anchor, wrapping().fit(text, width, 1).lines().get(0));
    }

    private Wrapping wrapping() {
        return new Wrapping(FontMetricsTable.get(), style.size(), style.semiBold());
    }
}
