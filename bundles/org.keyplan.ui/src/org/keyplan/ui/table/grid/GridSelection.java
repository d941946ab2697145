package org.keyplan.ui.table.grid;

import java.util.BitSet;

/**
 * Which cell of a grid has the focus, and which rows are selected. Rows from the anchor to the
 * focus are selected together when a range is extended.
 */
final class GridSelection {
    private final BitSet rows = new BitSet();
    private int row;
    private int column;
    private int anchor;

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    BitSet rows() {
        return (BitSet) rows.clone();
    }

    boolean contains(int index) {
        return rows.get(index);
    }

    /** Puts the focus on a cell, which alone is selected then. */
    void moveTo(int toRow, int toColumn) {
        row = toRow;
        column = toColumn;
        anchor = toRow;
        rows.clear();
        rows.set(toRow);
    }

    /** Puts the focus on a cell of the selected rows, which stay selected. */
    void moveWithin(int toRow, int toColumn) {
        row = toRow;
        column = toColumn;
        anchor = toRow;
    }

    /** Puts the focus on a cell and selects all from the anchor to it. */
    void extendTo(int toRow, int toColumn) {
        row = toRow;
        column = toColumn;
        rows.clear();
        rows.set(Math.min(anchor, row), Math.max(anchor, row) + 1);
    }

    /** Puts the focus on a cell and its row into the selection or out of it. */
    void toggle(int toRow, int toColumn) {
        row = toRow;
        column = toColumn;
        anchor = toRow;
        rows.flip(toRow);
    }

    void selectAll(int count) {
        rows.clear();
        rows.set(0, count);
    }

    /** Selects rows without moving the focus away from one of them. */
    void select(BitSet selected) {
        rows.clear();
        rows.or(selected);
        if (!rows.isEmpty() && !rows.get(row)) {
            row = rows.nextSetBit(0);
            anchor = row;
        }
    }

    /** Keeps the focus inside what there is. */
    void limit(int rowCount, int columnCount) {
        row = Math.max(0, Math.min(row, rowCount - 1));
        column = Math.max(0, Math.min(column, columnCount - 1));
        anchor = Math.max(0, Math.min(anchor, rowCount - 1));
        if (rows.length() > rowCount) {
            rows.clear(rowCount, rows.length());
        }
    }
}
