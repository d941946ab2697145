package org.keyplan.ui.table.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Rectangle;

import java.util.Objects;

/**
 * What the mouse does in a grid: selects, edits by double click, sorts by a click on a head, and
 * drags the borders of columns.
 */
final class GridMouse {
    private static final int LEAST_WIDTH = 40;

    private final Grid grid;
    private final GridModel model;
    private final GridGeometry geometry;
    private final GridSelection selection;
    private int dragged = -1;
    private int draggedFrom;

    GridMouse(Grid grid, GridModel model, GridGeometry geometry, GridSelection selection) {
        this.grid = grid;
        this.model = model;
        this.geometry = geometry;
        this.selection = selection;
    }

    void pressed(MouseEvent event) {
        grid.control().forceFocus();
        grid.finishEditing();
        int row = geometry.rowAt(event.y);
        int column = geometry.columnAt(event.x);
        if (row < 0) {
            if (event.button == 1) {
                pressedHead(event, column);
            }
        } else if (row < model.rows() && column >= 0) {
            pressedCell(event, row, column);
        }
    }

    private void pressedHead(MouseEvent event, int column) {
        int border = geometry.borderAt(event.x);
        if (border >= 0) {
            dragged = border;
            draggedFrom = event.x - geometry.head(border).width;
        } else if (column >= 0) {
            grid.tell(l -> l.headClicked(column));
        }
    }

    private void pressedCell(MouseEvent event, int row, int column) {
        if (event.button == 1 && isOnBranch(event.x, row, column)) {
            grid.moveTo(row, column);
            grid.tell(l -> l.branchToggled(row));
        } else if (event.button != 1 && selection.contains(row)) {
            // A menu for all selected rows: only the cell it is about changes.
            selection.moveWithin(row, column);
            grid.selectionChanged();
        } else if (model.selectsRows() && (event.stateMask & SWT.MOD1) != 0) {
            selection.toggle(row, column);
            grid.selectionChanged();
        } else {
            grid.moveTo(row, column, (event.stateMask & SWT.SHIFT) != 0);
        }
    }

    private boolean isOnBranch(int x, int row, int column) {
        GridCell cell = model.cell(row, column);
        int from = geometry.left(column) + GridPainter.PADDING + cell.level() * GridPainter.INDENT;
        return cell.branch() != GridCell.Branch.NONE
                && cell.branch() != GridCell.Branch.LEAF
                && x >= from - 3
                && x < from + GridPainter.INDENT;
    }

    void moved(MouseEvent event) {
        if (dragged >= 0) {
            int width = Math.max(LEAST_WIDTH, event.x - draggedFrom);
            int column = dragged;
            grid.tell(l -> l.columnResized(column, width));
            return;
        }
        int row = geometry.rowAt(event.y);
        int column = geometry.columnAt(event.x);
        boolean border = row < 0 && geometry.borderAt(event.x) >= 0;
        grid.control().setCursor(border ? event.display.getSystemCursor(SWT.CURSOR_SIZEWE) : null);
        showTip(row, column);
    }

    private void showTip(int row, int column) {
        String tip = null;
        if (column >= 0) {
            if (row < 0) {
                tip = model.head(column).tip();
            } else if (row < model.rows()) {
                tip = grid.tip(row, column);
            }
        }
        if (!Objects.equals(tip, grid.control().getToolTipText())) {
            grid.control().setToolTipText(tip);
        }
    }

    void released() {
        dragged = -1;
    }

    void doubleClicked(MouseEvent event) {
        int row = geometry.rowAt(event.y);
        int border = geometry.borderAt(event.x);
        if (row < 0 && border >= 0) {
            dragged = -1;
            grid.tell(l -> l.columnFitted(border));
        } else if (event.button == 1 && row >= 0 && row < model.rows()) {
            Rectangle cell = geometry.cell(row, selection.column());
            if (cell.contains(event.x, event.y)) {
                grid.edit(null);
            }
        }
    }
}
