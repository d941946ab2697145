package org.keyplan.ui.diagram.sheet;

import java.util.Collection;

/** Hears, in the UI thread, what is different on a sheet. */
public interface SheetListener {

    /**
     * Something looks different or stands elsewhere.
     *
     * @param nodes whose looks, places, contents or lines are different
     * @param lines that look different or run elsewhere
     * @param structure whether there are other nodes or lines than before, or in another order
     */
    void sheetChanged(Collection<NodeItem> nodes, Collection<LineItem> lines, boolean structure);
}
