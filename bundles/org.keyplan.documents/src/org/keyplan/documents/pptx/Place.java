package org.keyplan.documents.pptx;

import java.awt.geom.Rectangle2D;

/** A place on a slide, in points from its top left corner. */
record Place(double x, double y, double width, double height) {

    Rectangle2D anchor() {
        return new Rectangle2D.Double(x, y, width, height);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /** The same without some of its top. */
    Place below(double taken) {
        return new Place(x, y + taken, width, Math.max(0, height - taken));
    }

    /** The first points of it, from the top. */
    Place top(double points) {
        return new Place(x, y, width, Math.min(height, points));
    }
}
