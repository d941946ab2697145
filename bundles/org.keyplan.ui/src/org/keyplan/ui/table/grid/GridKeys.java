package org.keyplan.ui.table.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * What keys do in a grid, as in a spreadsheet: arrows, Home, End and the page keys move, with Shift
 * they extend the selection; Tab moves on, Enter and F2 edit, and typing begins anew. Ctrl+Tab
 * leaves the grid.
 */
final class GridKeys {
    private final Grid grid;
    private final GridModel model;
    private final GridSelection selection;
    private final GridGeometry geometry;

    GridKeys(Grid grid, GridModel model, GridSelection selection, GridGeometry geometry) {
        this.grid = grid;
        this.model = model;
        this.selection = selection;
        this.geometry = geometry;
    }

    /** Does what a key means here. */
    void pressed(KeyEvent key) {
        if (model.rows() == 0 || model.columns() == 0) {
            return;
        }
        boolean command = (key.stateMask & SWT.MOD1) != 0;
        if (moved(key, command)) {
            key.doit = false;
            return;
        }
        switch (key.keyCode) {
            case SWT.F2 -> grid.edit(null);
            case SWT.CR, SWT.KEYPAD_CR -> {
                if ((key.stateMask & SWT.MODIFIER_MASK) == 0) {
                    grid.edit(null);
                }
            }
            case SWT.DEL -> grid.tell(GridListener::deleteAsked);
            case SWT.BS -> grid.edit("");
            case SWT.ESC -> grid.tell(l -> l.refusalDropped(selection.row(), selection.column()));
            case ' ' -> space(command);
            default -> typed(key, command);
        }
    }

    private void space(boolean command) {
        if (command && model.selectsRows()) {
            selection.toggle(selection.row(), selection.column());
            grid.selectionChanged();
        } else {
            grid.edit(null);
        }
    }

    private void typed(KeyEvent key, boolean command) {
        if (command && key.keyCode == 'a' && model.selectsRows()) {
            selection.selectAll(model.rows());
            grid.selectionChanged();
        } else if (!command
                && (key.stateMask & SWT.ALT) == 0
                && key.character >= ' '
                && key.character != SWT.DEL) {
            grid.edit(String.valueOf(key.character));
        }
    }

    private boolean moved(KeyEvent key, boolean command) {
        int row = selection.row();
        int column = selection.column();
        int page = Math.max(1, geometry.pageHeight() / geometry.rowHeight() - 1);
        switch (key.keyCode) {
            case SWT.ARROW_UP -> row = command ? 0 : row - 1;
            case SWT.ARROW_DOWN -> {
                if ((key.stateMask & SWT.ALT) != 0) {
                    grid.edit(null);
                    return true;
                }
                row = command ? model.rows() - 1 : row + 1;
            }
            case SWT.ARROW_LEFT -> {
                if (toggles(GridCell.Branch.OPEN)) {
                    return true;
                }
                column = command ? 0 : column - 1;
            }
            case SWT.ARROW_RIGHT -> {
                if (toggles(GridCell.Branch.CLOSED)) {
                    return true;
                }
                column = command ? model.columns() - 1 : column + 1;
            }
            case SWT.PAGE_UP -> row -= page;
            case SWT.PAGE_DOWN -> row += page;
            case SWT.HOME -> {
                column = 0;
                row = command ? 0 : row;
            }
            case SWT.END -> {
                column = model.columns() - 1;
                row = command ? model.rows() - 1 : row;
            }
            default -> {
                return false;
            }
        }
        grid.moveTo(row, column, (key.stateMask & SWT.SHIFT) != 0);
        return true;
    }

    /** Left closes and right opens what is below a row, before they move on. */
    private boolean toggles(GridCell.Branch branch) {
        if (model.cell(selection.row(), selection.column()).branch() != branch) {
            return false;
        }
        grid.tell(l -> l.branchToggled(selection.row()));
        return true;
    }

    /**
     * The next cell, row by row.
     *
     * @return whether there is one
     */
    boolean advance(boolean forward) {
        int columns = model.columns();
        int next = selection.row() * columns + selection.column() + (forward ? 1 : -1);
        if (next < 0 || next >= model.rows() * columns) {
            return false;
        }
        grid.moveTo(next / columns, next % columns, false);
        return true;
    }
}
