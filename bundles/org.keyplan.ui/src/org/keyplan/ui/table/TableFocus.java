package org.keyplan.ui.table;

import org.keyplan.ui.table.grid.Grid;

/** Where the keys go when a page with a table comes to the front. */
public final class TableFocus {

    private TableFocus() {}

    /**
     * Gives the rows the focus that a page's first control, the search box, gets by itself, unless
     * something is searched for.
     */
    public static void toRows(TableBar bar, Grid grid) {
        grid.control()
                .getDisplay()
                .asyncExec(
                        () -> {
                            if (!grid.control().isDisposed()
                                    && bar.hasFocus()
                                    && bar.text().isEmpty()) {
                                grid.control().setFocus();
                            }
                        });
    }
}
