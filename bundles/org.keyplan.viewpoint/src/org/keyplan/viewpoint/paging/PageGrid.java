package org.keyplan.viewpoint.paging;

/**
 * How a page that shows a part of a sheet is divided, in pixels: margins, a header, and a strip on
 * each side of the sheet's part that tells where it goes on.
 *
 * @param width of the page
 * @param height of the page
 * @param margin on all sides; 0 where what surrounds the page has one
 */
record PageGrid(double width, double height, double margin) {

    /** Of a sheet of paper. */
    static final double MARGIN = 36;

    private static final double HEADER = 34;

    /** A line of names of containers, a line of references. */
    private static final double ABOVE = 32;

    private static final double BESIDE = 44;
    private static final double BELOW = 18;

    /** The whole page but its margins. */
    Region inner() {
        return new Region(margin, margin, width - margin, height - margin);
    }

    Region header() {
        return new Region(margin, margin, width - margin, margin + HEADER);
    }

    /** Where a part of the sheet may be. */
    Region body() {
        return new Region(
                margin + BESIDE,
                margin + HEADER + ABOVE,
                width - margin - BESIDE,
                height - margin - BELOW);
    }

    /** A part of the sheet on the page. */
    Opening opening(Region tile, double scale) {
        Region body = body();
        return new Opening(tile, scale, body.left(), body.top());
    }

    /**
     * Through which a page shows a part of the sheet.
     *
     * @param tile the part, in the sheet's pixels
     * @param scale pixels of the page per pixel of the sheet
     * @param left on the page
     * @param top on the page
     */
    record Opening(Region tile, double scale, double left, double top) {

        double right() {
            return x(tile.right());
        }

        double bottom() {
            return y(tile.bottom());
        }

        /** Where a place of the sheet is on the page. */
        double x(double onSheet) {
            return left + (onSheet - tile.left()) * scale;
        }

        /** Where a place of the sheet is on the page. */
        double y(double onSheet) {
            return top + (onSheet - tile.top()) * scale;
        }
    }
}
