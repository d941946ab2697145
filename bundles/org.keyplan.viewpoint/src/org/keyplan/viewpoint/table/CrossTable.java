package org.keyplan.viewpoint.table;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.CrossTableDescription;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a cross table shows: the result of playing a description on a model. Immutable; it refers to
 * the elements shown, so it belongs to the thread that may read them.
 *
 * @param description what was played
 * @param root the element the table is about
 * @param title what the table is called now; null where its expression gives nothing
 * @param columns in order of mappings and candidates
 * @param rows of the first level, in order of mappings and candidates
 */
public record CrossTable(
        CrossTableDescription description,
        EObject root,
        String title,
        List<TableColumn> columns,
        List<TableRow> rows) {
    public CrossTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** All rows as they are read from top to bottom: each one before those below it. */
    public Stream<TableRow> allRows() {
        return rows.stream().flatMap(TableRow::withRows);
    }
}
