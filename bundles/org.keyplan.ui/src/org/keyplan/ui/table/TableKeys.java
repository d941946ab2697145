package org.keyplan.ui.table;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.services.IServiceLocator;
import org.keyplan.ui.diagram.focus.FocusCommands;

import java.util.Map;

/**
 * Gives the workbench's copy, paste, delete and find a table's meaning while the table itself has
 * the focus; in its search box and in a cell being edited they are the field's.
 */
final class TableKeys {

    /** Names tables among what has the focus, for those who declare what keys do. */
    private static final String FOCUS = "org.keyplan.ui.table";

    private TableKeys() {}

    static void activate(Control focus, IServiceLocator services, ElementTable table) {
        FocusCommands.give(
                focus,
                FOCUS,
                services,
                Map.of(
                        IWorkbenchCommandConstants.EDIT_COPY,
                        table::copy,
                        IWorkbenchCommandConstants.EDIT_PASTE,
                        table::paste,
                        IWorkbenchCommandConstants.EDIT_DELETE,
                        table::delete,
                        IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
                        table::focusFilter,
                        IWorkbenchCommandConstants.FILE_RENAME,
                        () -> table.grid().edit(null)));
    }
}
