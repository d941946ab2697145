package org.keyplan.documents.pptx;

import org.apache.poi.xslf.usermodel.XSLFSheet;

/** Draws one part of a slide. */
interface PartPainter {

    /**
     * Height it would like to have, in points.
     *
     * @param size of its letters in points
     */
    double height(double width, double size);

    /** Whether it takes whatever is left. */
    default boolean stretches() {
        return false;
    }

    /** Whether it cannot be cut: it has the height that it wants, and others have less. */
    default boolean rigid() {
        return false;
    }

    /** Smaller letters than these are not used, in points. */
    default double leastSize() {
        return 10;
    }

    /** Draws it, cut so that nothing leaves the place. */
    void paint(XSLFSheet sheet, Place place, double size);
}
