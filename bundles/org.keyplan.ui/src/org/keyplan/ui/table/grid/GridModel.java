package org.keyplan.ui.table.grid;

import java.util.function.ToIntFunction;

/**
 * What a {@link Grid} shows: cells in rows and columns, both counted from 0. Asked only for what is
 * in sight, and again whenever the grid is refreshed. Belongs to the UI thread.
 */
public interface GridModel {

    int rows();

    int columns();

    /** How many columns at the left stay in sight when the grid is scrolled sideways. */
    int fixedColumns();

    /** The head of a column, with its width. */
    GridHead head(int column);

    GridCell cell(int row, int column);

    /** How many lines of text a row has room for. Asked for every row if {@link #linesVary}. */
    default int rowLines(int row) {
        return 1;
    }

    /** Whether rows have room for different numbers of lines; not for thousands of rows. */
    default boolean linesVary() {
        return false;
    }

    /**
     * Lets columns take other widths so that all of them are seen, as far as that goes.
     *
     * @param width of the control, in pixels at 100 %
     * @param extent how wide a text is in a cell
     */
    default void fitInto(int width, ToIntFunction<String> extent) {}

    /** How many lines of text the heads have room for; more if a title is broken into two. */
    default int headLines() {
        return 1;
    }

    /** Whether there is nothing to read or fill in yet. */
    default boolean isEmpty() {
        return rows() == 0;
    }

    /** What to say where the grid is empty; null for nothing. */
    default String emptyText() {
        return null;
    }

    /** Whether whole rows are selected, and not only the cell that has the focus. */
    default boolean selectsRows() {
        return true;
    }
}
