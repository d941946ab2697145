package org.keyplan.viewpoint.card;

import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.List;

/**
 * A label set into a width.
 *
 * @param rows from the top
 * @param width of the widest row, in pixels
 * @param height in pixels, from the top of the first row's letters to the bottom of the last's
 * @param shortened whether something of the label does not show
 * @param lines the label's lines that the rows are made of, as far as they show
 */
record Block(List<Row> rows, double width, double height, boolean shortened, List<CardLine> lines) {
    /**
     * A row.
     *
     * @param baseline below the block's top
     */
    record Row(RichText left, RichText right, TextStyle style, Rgb color, double baseline) {}

    /** Whether a row has something at the right, so that centring would tear it apart. */
    boolean hasRight() {
        return rows.stream().anyMatch(row -> !row.right().isEmpty());
    }
}
