package org.keyplan.studio.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * One or two columns of equal width in the middle of a page, under one another where the page is
 * narrow. The first child goes over all columns, the second is the first column, the third the
 * second.
 */
final class PageLayout extends Layout {
    private static final int MARGIN = 32;
    private static final int NARROW_MARGIN = 16;
    private static final int GAP = 28;
    private static final int WIDEST = 1040;
    private static final int TWO_COLUMNS = 640;

    @Override
    protected Point computeSize(Composite page, int widthHint, int heightHint, boolean flush) {
        int width = widthHint == SWT.DEFAULT ? WIDEST : widthHint;
        return new Point(width, arrange(page, width, false));
    }

    @Override
    protected void layout(Composite page, boolean flush) {
        arrange(page, page.getClientArea().width, true);
    }

    private int arrange(Composite page, int width, boolean place) {
        int margin = width < TWO_COLUMNS ? NARROW_MARGIN : MARGIN;
        int room = Math.min(WIDEST, width - 2 * margin);
        int left = (width - room) / 2;
        Control[] parts = page.getChildren();
        int y = margin + put(parts[0], left, margin, room, place) + GAP;
        if (width < TWO_COLUMNS) {
            for (int i = 1; i < parts.length; i++) {
                y += put(parts[i], left, y, room, place) + GAP;
            }
            return y;
        }
        int column = (room - GAP) / 2;
        int lowest = y;
        for (int i = 1; i < parts.length; i++) {
            int x = left + (i - 1) * (column + GAP);
            lowest = Math.max(lowest, y + put(parts[i], x, y, column, place));
        }
        return lowest + margin;
    }

    private static int put(Control part, int x, int y, int width, boolean place) {
        int height = part.computeSize(width, SWT.DEFAULT).y;
        if (place) {
            part.setBounds(x, y, width, height);
        }
        return height;
    }
}
