package org.keyplan.ui.diagram.outline;

import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Rect;

/**
 * How a sheet is put into a small window: as large as fits, in the middle.
 *
 * @param scale pixels of the window per pixel of the sheet
 * @param left the sheet's place at the window's left edge
 * @param top the sheet's place at the window's top edge
 */
record OverviewScale(double scale, double left, double top) {
    private static final double MARGIN = 6;

    static OverviewScale of(Layout layout, int width, int height) {
        double x0 = 0;
        double y0 = 0;
        double x1 = Math.max(1, layout.width());
        double y1 = Math.max(1, layout.height());
        for (Rect rect : layout.bounds().values()) {
            x0 = Math.min(x0, rect.x());
            y0 = Math.min(y0, rect.y());
            x1 = Math.max(x1, rect.right());
            y1 = Math.max(y1, rect.bottom());
        }
        double across = Math.max(1, width - 2 * MARGIN);
        double down = Math.max(1, height - 2 * MARGIN);
        double scale = Math.min(1, Math.min(across / (x1 - x0), down / (y1 - y0)));
        return new OverviewScale(
                scale, (x0 + x1) / 2 - width / scale / 2, (y0 + y1) / 2 - height / scale / 2);
    }

    /** The sheet's place at a place of the window. */
    double sheetX(int x) {
        return left + x / scale;
    }

    /** The sheet's place at a place of the window. */
    double sheetY(int y) {
        return top + y / scale;
    }
}
