package org.keyplan.documents.options;

/** What a document is printed on; upright, its sides in millimetres. */
public enum Paper {
    A4(210, 297),
    /** 8.5 by 11 inches. */
    LETTER(215.9, 279.4);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The short side in millimetres. */
    public double width() {
        return width;
    }

    /** The long side in millimetres. */
    public double height() {
        return height;
    }
}
