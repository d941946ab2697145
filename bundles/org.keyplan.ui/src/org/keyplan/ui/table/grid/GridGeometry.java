package org.keyplan.ui.table.grid;

import org.eclipse.swt.graphics.Rectangle;

import java.util.Arrays;

/**
 * Where the cells of a grid are in its control, in pixels. Heads stay at the top and fixed columns
 * at the left; the rest is scrolled.
 */
final class GridGeometry {
    private static final int GRIP = 4;

    private final GridModel model;
    private int[] lefts = {0};
    private int[] tops;
    private int rowHeight = 1;
    private int lineHeight;
    private int headHeight = 1;
    private int width;
    private int height;
    private int scrollX;
    private int scrollY;

    GridGeometry(GridModel model) {
        this.model = model;
    }

    /**
     * Takes sizes anew; scrolls back where there is less to show.
     *
     * @param oneLine height of a row with one line of text
     * @param moreLine what each further line adds
     */
    void update(int oneLine, int moreLine, int heightOfHeads, int clientWidth, int clientHeight) {
        rowHeight = oneLine;
        lineHeight = moreLine;
        headHeight = heightOfHeads;
        updateTops();
        width = clientWidth;
        height = clientHeight;
        int columns = model.columns();
        lefts = new int[columns + 1];
        for (int i = 0; i < columns; i++) {
            lefts[i + 1] = lefts[i] + model.head(i).width();
        }
        scrollTo(scrollX, scrollY);
    }

    private void updateTops() {
        tops = null;
        if (model.linesVary()) {
            tops = new int[model.rows() + 1];
            for (int i = 0; i < model.rows(); i++) {
                tops[i + 1] = tops[i] + rowHeight + (model.rowLines(i) - 1) * lineHeight;
            }
        }
    }

    /** Top of a row below the heads, not scrolled. */
    private int offset(int row) {
        return tops == null ? row * rowHeight : tops[Math.min(row, tops.length - 1)];
    }

    /** The row at a height below the heads, not scrolled. */
    private int rowAtOffset(int y) {
        if (tops == null) {
            return y / rowHeight;
        }
        int found = Arrays.binarySearch(tops, y);
        return found >= 0 ? found : -found - 2;
    }

    int height(int row) {
        return offset(row + 1) - offset(row);
    }

    void scrollTo(int x, int y) {
        scrollX = Math.max(0, Math.min(x, fullWidth() - pageWidth()));
        scrollY = Math.max(0, Math.min(y, fullHeight() - pageHeight()));
    }

    int scrollX() {
        return scrollX;
    }

    int scrollY() {
        return scrollY;
    }

    int rowHeight() {
        return rowHeight;
    }

    int headHeight() {
        return headHeight;
    }

    /** Width of the columns that do not scroll. */
    int fixedWidth() {
        return lefts[Math.min(model.fixedColumns(), lefts.length - 1)];
    }

    /** Width of all columns that scroll. */
    int fullWidth() {
        return lefts[lefts.length - 1] - fixedWidth();
    }

    int fullHeight() {
        return offset(model.rows());
    }

    /** Width of what is in sight of the columns that scroll. */
    int pageWidth() {
        return Math.max(1, width - fixedWidth());
    }

    /** Height of what is in sight of the rows. */
    int pageHeight() {
        return Math.max(1, height - headHeight);
    }

    /** Right end of the last column, or of the control where that comes first. */
    int rightEnd() {
        return Math.min(width, fixedWidth() + fullWidth() - scrollX);
    }

    int left(int column) {
        return column < model.fixedColumns() ? lefts[column] : lefts[column] - scrollX;
    }

    int top(int row) {
        return headHeight + offset(row) - scrollY;
    }

    Rectangle head(int column) {
        return new Rectangle(left(column), 0, lefts[column + 1] - lefts[column], headHeight);
    }

    Rectangle cell(int row, int column) {
        return new Rectangle(
                left(column), top(row), lefts[column + 1] - lefts[column], height(row));
    }

    /** A cell without what lies under the heads, the fixed columns or outside the control. */
    Rectangle visibleCell(int row, int column) {
        int from = column < model.fixedColumns() ? 0 : fixedWidth();
        Rectangle room = new Rectangle(from, headHeight, width - from, height - headHeight);
        return cell(row, column).intersection(room);
    }

    int firstRow() {
        return Math.min(model.rows(), rowAtOffset(scrollY));
    }

    /** After the last row in sight. */
    int endRow() {
        return Math.min(model.rows(), rowAtOffset(scrollY + pageHeight() - 1) + 1);
    }

    /** The row at a height of the control; negative for the heads, past the last for below. */
    int rowAt(int y) {
        return y < headHeight ? -1 : Math.min(model.rows(), rowAtOffset(y - headHeight + scrollY));
    }

    /** The column at a place of the control; negative for none. */
    int columnAt(int x) {
        int at = x < fixedWidth() ? x : x + scrollX;
        for (int i = 0; i < model.columns(); i++) {
            if (at >= lefts[i] && at < lefts[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    /** The column whose right border is at a place; negative for none. */
    int borderAt(int x) {
        for (int i = model.columns() - 1; i >= 0; i--) {
            Rectangle head = head(i);
            boolean covered = i >= model.fixedColumns() && head.x + head.width < fixedWidth();
            if (!covered && Math.abs(head.x + head.width - x) <= GRIP) {
                return i;
            }
        }
        return -1;
    }

    /** Scrolls as little as needed to bring a cell into sight. */
    void reveal(int row, int column) {
        int x = scrollX;
        int y = scrollY;
        if (column >= model.fixedColumns() && column < model.columns()) {
            int from = lefts[column] - fixedWidth();
            int to = lefts[column + 1] - fixedWidth();
            x = Math.min(from, Math.max(x, to - pageWidth()));
        }
        if (row >= 0) {
            y = Math.min(offset(row), Math.max(y, offset(row + 1) - pageHeight()));
        }
        scrollTo(x, y);
    }
}
