package org.keyplan.ui.table;

import java.util.Locale;

/** By which column the rows of a table are sorted; remembered from start to start. */
final class TableSorting {
    private final TableModel model;
    private final RowModel rows;
    private final TableSettings settings;
    private final Locale locale;

    TableSorting(TableModel model, RowModel rows, TableSettings settings, Locale locale) {
        this.model = model;
        this.rows = rows;
        this.settings = settings;
        this.locale = locale;
    }

    /** Sorts as when the table was used last. */
    void restore() {
        String order = settings.order();
        if (order != null) {
            boolean down = order.startsWith("-");
            String id = down ? order.substring(1) : order;
            model.all().stream()
                    .filter(column -> column.id().equals(id) && column.order() != null)
                    .findFirst()
                    .ifPresent(column -> sort(column, down));
        }
    }

    /** Shows the order of the plan. */
    void end() {
        sort(null, false);
    }

    /**
     * Sorts by a column, then the other way round, then no more.
     *
     * @return whether rows can be sorted by it
     */
    boolean next(Column column) {
        if (column.order() == null) {
            return false;
        }
        if (column != model.sorted()) {
            sort(column, false);
        } else if (!model.isDescending()) {
            sort(column, true);
        } else {
            end();
        }
        return true;
    }

    private void sort(Column column, boolean down) {
        model.sorted(column, down);
        rows.sort(column == null ? null : new RowOrder(column.order(), down, locale));
        settings.setOrder(column == null ? null : (down ? "-" : "") + column.id());
    }
}
