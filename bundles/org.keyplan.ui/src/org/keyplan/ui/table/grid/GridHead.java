package org.keyplan.ui.table.grid;

import org.eclipse.swt.graphics.Color;

/**
 * The head of a column.
 *
 * @param title what people read; lines are separated by line feeds
 * @param tip what else is good to know; null for nothing
 * @param width in pixels at 100 %
 * @param right whether title and cells are set to the right, as numbers are
 * @param order 1 if rows ascend by this column, -1 if they descend, 0 if neither
 * @param color of the title; null for the usual one
 */
public record GridHead(String title, String tip, int width, boolean right, int order, Color color) {

    /** An ordinary head. */
    public static GridHead of(String title, int width) {
        return new GridHead(title, null, width, false, 0, null);
    }
}
