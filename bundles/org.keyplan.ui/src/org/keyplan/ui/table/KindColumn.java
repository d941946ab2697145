package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.ui.table.grid.Entry.Choice;
import org.keyplan.ui.table.grid.Entry.Days;
import org.keyplan.ui.table.grid.GridCell;

import java.util.List;
import java.util.Map;

/** One column for rows of several kinds, each with its own property; other rows are blank there. */
public final class KindColumn implements CellEditing {
    private final Map<EClass, Column> columns;

    private KindColumn(Map<EClass, Column> columns) {
        this.columns = Map.copyOf(columns);
    }

    /**
     * The column.
     *
     * @param columns what it shows and how it is edited, for each kind of row
     */
    public static Column of(String id, String title, int width, Map<EClass, Column> columns) {
        KindColumn kinds = new KindColumn(columns);
        return Column.of(id, title, width, kinds::cell)
                .sortedBy(kinds::order)
                .editedBy(kinds)
                .showing(
                        columns.values().stream()
                                .flatMap(column -> column.features().stream())
                                .distinct()
                                .toArray(EStructuralFeature[]::new));
    }

    private Column column(EObject row) {
        return columns.get(row.eClass());
    }

    private GridCell cell(EObject row) {
        Column column = column(row);
        return column == null ? GridCell.EMPTY : column.cell().apply(row);
    }

    private Comparable<?> order(EObject row) {
        Column column = column(row);
        return column == null || column.order() == null ? null : column.order().apply(row);
    }

    @Override
    public boolean canEdit(EObject row) {
        Column column = column(row);
        return column != null && column.editing() != null && column.editing().canEdit(row);
    }

    @Override
    public String text(EObject row) {
        return column(row).editing().text(row);
    }

    @Override
    public List<Choice> choices(EObject row) {
        return column(row).editing().choices(row);
    }

    @Override
    public boolean takesSeveral() {
        return columns.values().stream().anyMatch(c -> c.editing().takesSeveral());
    }

    @Override
    public Days days(EObject row) {
        return column(row).editing().days(row);
    }

    @Override
    public CellChange read(EObject row, String text) {
        return column(row).editing().read(row, text);
    }
}
