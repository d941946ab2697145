package org.keyplan.viewpoint.card;

import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.scene.LabelFormat;
import org.keyplan.viewpoint.scene.LabelLook;

import java.util.Set;

/**
 * The letters of a label.
 *
 * @param headline of the first line
 * @param body of the lines below it
 * @param mark of a last line that begins with a mark
 */
record Typography(TextStyle headline, TextStyle body, TextStyle mark) {
    private static final double PIXELS_PER_POINT = 4 / 3.0;

    /** Labels of this size or below are set in the product's own sizes. */
    private static final double COMMON = 14 / PIXELS_PER_POINT;

    /** Larger letters than this come from a slip of the pen. */
    private static final double LARGEST = 48;

    /** Of cards: a headline of 14 pixels, larger only where the label's size asks for it. */
    static Typography card(LabelLook label) {
        return scaled(label, 14, true);
    }

    /** Of the header of a container. */
    static Typography header(LabelLook label) {
        return scaled(label, 13, true);
    }

    /** Of figures other than boxes, of items and of labels beside a figure. */
    static Typography plain(LabelLook label) {
        return scaled(label, 12, label.formats().contains(LabelFormat.BOLD));
    }

    /** Of words that are no label. */
    static Typography prose() {
        TextStyle letters = new TextStyle(12, false);
        return new Typography(letters, letters, new TextStyle(10.5, true));
    }

    private static Typography scaled(LabelLook label, double headline, boolean semiBold) {
        double scale = Math.max(1, Math.min(label.size(), LARGEST) / COMMON);
        Set<LabelFormat> formats = label.formats();
        boolean italic = formats.contains(LabelFormat.ITALIC);
        return new Typography(
                new TextStyle(
                        round(headline * scale),
                        semiBold,
                        italic,
                        formats.contains(LabelFormat.UNDERLINE),
                        formats.contains(LabelFormat.STRIKE_THROUGH)),
                new TextStyle(round(11.5 * scale), false, italic, false, false),
                new TextStyle(round(10.5 * scale), true, italic, false, false));
    }

    private static double round(double size) {
        return Math.round(size * 2) / 2.0;
    }
}
