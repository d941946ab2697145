package org.keyplan.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out fields in as many equal columns as there is room for, from left to right and from top to
 * bottom. Layout data of a control is the number of columns it takes, as an Integer.
 */
final class FieldGrid extends Layout {
    private static final int HORIZONTAL_GAP = 20;
    private static final int VERTICAL_GAP = 12;

    private final int columnWidth;
    private final int maxColumns;

    /**
     * @param columnWidth least width of a column in pixels
     * @param maxColumns most columns, however much room there is
     */
    FieldGrid(int columnWidth, int maxColumns) {
        this.columnWidth = columnWidth;
        this.maxColumns = maxColumns;
    }

    /** Where a control lies. */
    private record Cell(Control control, int x, int y, int width, int height) {}

    @Override
    protected Point computeSize(Composite grid, int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? 2 * columnWidth + HORIZONTAL_GAP : widthHint;
        List<Cell> cells = cells(grid, width, changed);
        int height = cells.stream().mapToInt(cell -> cell.y + cell.height).max().orElse(0);
        return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    @Override
    protected void layout(Composite grid, boolean changed) {
        Rectangle area = grid.getClientArea();
        for (Cell cell : cells(grid, area.width, changed)) {
            cell.control.setBounds(area.x + cell.x, area.y + cell.y, cell.width, cell.height);
        }
    }

    private List<Cell> cells(Composite grid, int width, boolean changed) {
        int room = (width + HORIZONTAL_GAP) / (columnWidth + HORIZONTAL_GAP);
        int columns = Math.max(1, Math.min(maxColumns, room));
        int each = (width - (columns - 1) * HORIZONTAL_GAP) / columns;
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        int y = 0;
        int rowHeight = 0;
        for (Control control : grid.getChildren()) {
            if (!control.getVisible() && control.getLayoutData() == null) {
                continue;
            }
            int span = Math.min(columns, span(control));
            if (column + span > columns) {
                column = 0;
                y += rowHeight + VERTICAL_GAP;
                rowHeight = 0;
            }
            int cellWidth = span * each + (span - 1) * HORIZONTAL_GAP;
            int height = control.computeSize(cellWidth, SWT.DEFAULT, changed).y;
            cells.add(new Cell(control, column * (each + HORIZONTAL_GAP), y, cellWidth, height));
            rowHeight = Math.max(rowHeight, height);
            column += span;
        }
        return cells;
    }

    private static int span(Control control) {
        return control.getLayoutData() instanceof Integer span ? span : 1;
    }
}
