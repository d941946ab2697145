package org.keyplan.documents.sheet;

import java.util.List;

/**
 * A sheet with one table.
 *
 * @param id names the table for formulas; letters only
 * @param name on the sheet's tab, in the reader's language, short
 * @param title says what the table shows
 * @param note below the title; may be empty
 * @param facts whether it is a list of names and values to be read, not a table to be filtered
 * @param frozen how many columns stay in sight at the left
 * @param columns from left to right
 * @param rows each with as many cells as there are columns; none where there is nothing to say
 */
public record Sheet(
        String id,
        String name,
        String title,
        String note,
        boolean facts,
        int frozen,
        List<Column> columns,
        List<List<Cell>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(id + ": row of " + row.size());
            }
        }
    }
}
