package org.keyplan.viewpoint.table;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.LineMapping;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a cross table, with the rows below it.
 *
 * @param element what it stands for
 * @param label its header; null where it cannot be computed
 * @param look of the header
 * @param cells one for each column of the table, null where there is none
 * @param rows a level deeper, in order of mappings and candidates
 */
public record TableRow(
        LineMapping mapping,
        EObject element,
        String label,
        TableLook look,
        List<TableCell> cells,
        List<TableRow> rows) {
    public TableRow {
        cells = Collections.unmodifiableList(Arrays.asList(cells.toArray(new TableCell[0])));
        rows = List.copyOf(rows);
    }

    /**
     * The cell in a column.
     *
     * @param column counted from 0
     */
    public Optional<TableCell> cell(int column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** This row and all below it, from top to bottom. */
    Stream<TableRow> withRows() {
        return Stream.concat(Stream.of(this), rows.stream().flatMap(TableRow::withRows));
    }
}
