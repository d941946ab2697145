package org.keyplan.viewpoint.table;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.CrossTableDescription;
import org.keyplan.viewpoint.description.LineMapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A cross table that is being made. */
final class Draft {
    private final CrossTableDescription description;
    private final EObject root;
    private final EObject view;
    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Row>> byMapping = new HashMap<>();

    Draft(CrossTableDescription description, EObject root, EObject view, List<Column> columns) {
        this.description = description;
        this.root = root;
        this.view = view;
        this.columns = columns;
    }

    /** The draft that a table was made from, to change cells of it. */
    static Draft of(CrossTable table) {
        List<Column> columns = new ArrayList<>();
        for (TableColumn shown : table.columns()) {
            EObject view = TableViews.column(shown.label(), shown.element());
            columns.add(new Column(columns.size(), shown, view));
        }
        EObject view = TableViews.table(table.title(), table.root());
        Draft draft = new Draft(table.description(), table.root(), view, columns);
        table.rows().forEach(row -> draft.takeOver(null, row));
        return draft;
    }

    private void takeOver(Row above, TableRow shown) {
        Row row =
                add(
                        above,
                        shown.mapping(),
                        shown.element(),
                        shown.label(),
                        shown.look(),
                        TableViews.line(shown.label(), shown.element()));
        columns.forEach(column -> row.put(column, shown.cells().get(column.index())));
        shown.rows().forEach(below -> takeOver(row, below));
    }

    CrossTableDescription description() {
        return description;
    }

    EObject root() {
        return root;
    }

    EObject view() {
        return view;
    }

    List<Column> columns() {
        return columns;
    }

    /** Rows at any level, in no particular order. */
    List<Row> allRows() {
        return byMapping.values().stream().flatMap(List::stream).toList();
    }

    List<Column> columns(String mapping) {
        return columns.stream().filter(c -> c.shown().mapping().path().equals(mapping)).toList();
    }

    /** Rows of a mapping at any level. */
    List<Row> rows(String mapping) {
        return byMapping.getOrDefault(mapping, List.of());
    }

    Row add(
            Row above,
            LineMapping mapping,
            EObject element,
            String label,
            TableLook look,
            EObject rowView) {
        Row row = new Row(above, mapping, element, label, look, rowView, columns.size());
        (above == null ? rows : above.below).add(row);
        byMapping.computeIfAbsent(mapping.path(), path -> new ArrayList<>()).add(row);
        return row;
    }

    List<TableRow> rows() {
        return rows.stream().map(Row::shown).toList();
    }

    /**
     * A column.
     *
     * @param index counted from 0
     */
    record Column(int index, TableColumn shown, EObject view) {
        EObject element() {
            return shown.element();
        }
    }

    /** A row whose cells and rows below are being made. */
    static final class Row {
        private final Row above;
        private final LineMapping mapping;
        private final EObject element;
        private final String label;
        private final TableLook look;
        private final EObject view;
        private final TableCell[] cells;
        private final List<Row> below = new ArrayList<>();

        private Row(
                Row above,
                LineMapping mapping,
                EObject element,
                String label,
                TableLook look,
                EObject view,
                int columns) {
            this.above = above;
            this.mapping = mapping;
            this.element = element;
            this.label = label;
            this.look = look;
            this.view = view;
            this.cells = new TableCell[columns];
        }

        EObject element() {
            return element;
        }

        EObject view() {
            return view;
        }

        /** Whether this row or one above it shows an element by a mapping. */
        boolean isWithin(LineMapping shownBy, EObject shown) {
            for (Row row = this; row != null; row = row.above) {
                if (row.element == shown && row.mapping.path().equals(shownBy.path())) {
                    return true;
                }
            }
            return false;
        }

        TableCell cell(Column column) {
            return cells[column.index()];
        }

        /**
         * @param cell null for none
         */
        void put(Column column, TableCell cell) {
            cells[column.index()] = cell;
        }

        private TableRow shown() {
            return new TableRow(
                    mapping,
                    element,
                    label,
                    look,
                    Arrays.asList(cells),
                    below.stream().map(Row::shown).toList());
        }
    }
}
