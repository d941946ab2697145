package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.ui.table.grid.Entry;

/** How the cells of a column are edited. Belongs to the UI thread. */
public interface CellEditing {

    /** Whether the cell of a row can be edited at all. */
    default boolean canEdit(EObject row) {
        return true;
    }

    /** What editing the cell of a row begins with. */
    Entry entry(EObject row);

    /**
     * What a text typed into the cell of a row means.
     *
     * @param row may be about to be added to the plan, and then is in none yet
     */
    CellChange read(EObject row, String text);
}
