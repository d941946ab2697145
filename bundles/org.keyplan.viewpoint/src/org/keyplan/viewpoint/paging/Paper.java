package org.keyplan.viewpoint.paging;

/** What a picture is printed on. */
public enum Paper {
    A4(210, 297),
    A3(297, 420),
    /** 8.5 by 11 inches. */
    LETTER(215.9, 279.4),
    /** A page as large as the drawing. */
    NONE(0, 0);

    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

    private final double shortSide;
    private final double longSide;

    Paper(double shortMillimetres, double longMillimetres) {
        shortSide = shortMillimetres * PIXELS_PER_MILLIMETRE;
        longSide = longMillimetres * PIXELS_PER_MILLIMETRE;
    }

    double width(boolean landscape) {
        return landscape ? longSide : shortSide;
    }

    double height(boolean landscape) {
        return landscape ? shortSide : longSide;
    }
}
