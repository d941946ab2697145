package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.ui.table.grid.Entry.Choice;
import org.keyplan.ui.table.grid.Entry.Days;

import java.util.List;

/** How the cells of a column are edited. Belongs to the UI thread. */
public interface CellEditing {

    /** Whether the cell of a row can be edited at all. */
    default boolean canEdit(EObject row) {
        return true;
    }

    /**
     * What the cell of a row holds, as it can be typed again; empty for not known. Unlike what is
     * shown it has no marks, so this is also what is copied.
     */
    String text(EObject row);

    /** What can be chosen for a row instead of typed; none for free text. */
    default List<Choice> choices(EObject row) {
        return List.of();
    }

    /** Whether several choices can stand one after the other. */
    default boolean takesSeveral() {
        return false;
    }

    /** What a calendar opens on for a row; null if it is no day. */
    default Days days(EObject row) {
        return null;
    }

    /**
     * What a text typed into the cell of a row means.
     *
     * @param row may be about to be added to the plan, and then is in none yet
     */
    CellChange read(EObject row, String text);
}
