package org.keyplan.documents.figure;

import org.keyplan.viewpoint.drawing.Drawing;

/**
 * A page of a figure.
 *
 * @param drawing what the page shows; its title tells which part of the figure it is where there
 *     are several pages
 * @param landscape whether the page lies on its side
 * @param scale of the drawing on the page; 1 is 96 pixels per inch
 */
public record FigurePage(Drawing drawing, boolean landscape, double scale) {

    static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;

    /** On the page, in millimetres. */
    public double width() {
        return drawing.width() * scale * MILLIMETRES_PER_PIXEL;
    }

    /** On the page, in millimetres. */
    public double height() {
        return drawing.height() * scale * MILLIMETRES_PER_PIXEL;
    }
}
