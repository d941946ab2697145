package org.keyplan.documents.docx;

import org.keyplan.documents.options.Paper;

/**
 * What pages measure, in twentieths of a point.
 *
 * @param width of the upright page
 * @param height of the upright page
 */
record DocxPage(int width, int height) {

    /** Left and right of the text. */
    static final int SIDE = 1077;

    /** Above the text; the head stands in it. */
    static final int ABOVE = 1247;

    /** Below the text; the foot stands in it. */
    static final int BELOW = 1134;

    /** From the edge to head and foot. */
    static final int EDGE = 652;

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    static DocxPage of(Paper paper) {
        return new DocxPage(twips(paper.width()), twips(paper.height()));
    }

    /** Between the margins of an upright page. */
    int textWidth() {
        return width - 2 * SIDE;
    }

    /** Between the margins of a page on its side. */
    int turnedTextWidth() {
        return height - 2 * SIDE;
    }

    /** Between head and foot, in millimetres. */
    double textHeight(boolean onItsSide) {
        return millimetres((onItsSide ? width : height) - ABOVE - BELOW);
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MILLIMETRE);
    }

    static double millimetres(int twips) {
        return twips / TWIPS_PER_MILLIMETRE;
    }
}
