package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.ui.table.grid.GridListener;

/** Does what a person asks the grid of an {@link ElementTable} for. */
final class TableEvents implements GridListener {
    private final ElementTable table;
    private final TableSettings settings;
    private final TableSorting sorting;

    TableEvents(ElementTable table, TableSettings settings, TableSorting sorting) {
        this.table = table;
        this.settings = settings;
        this.sorting = sorting;
    }

    private Column column(int index) {
        return table.model().shown().get(index);
    }

    @Override
    public void selectionChanged() {
        table.selectionChanged();
    }

    @Override
    public void headClicked(int index) {
        if (sorting.next(column(index))) {
            table.update();
        }
    }

    @Override
    public void columnResized(int index, int width) {
        settings.setWidth(column(index), width);
        table.grid().refresh();
    }

    @Override
    public void columnFitted(int index) {
        columnResized(index, table.grid().wantedWidth(index));
    }

    @Override
    public void branchToggled(int row) {
        EObject element = table.model().element(row);
        RowModel rows = table.rowModel();
        if (element != null && rows.hasRowsBelow(element)) {
            rows.setOpen(element, !rows.isOpen(element));
            table.update();
        }
    }

    @Override
    public void deleteAsked() {
        table.delete();
    }

    @Override
    public void refusalDropped(int row, int index) {
        table.model().accept(row, column(index));
        table.status().problem(null);
        table.grid().control().redraw();
    }

    @Override
    public void problem(String sentence) {
        table.status().problem(sentence);
    }

    @Override
    public void typing(boolean now) {
        table.refusals().typing(now);
    }
}
