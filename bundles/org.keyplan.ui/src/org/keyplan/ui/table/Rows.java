package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;

import java.util.List;

/** Which elements an {@link ElementTable} shows, in the order of the plan. */
public interface Rows {

    /** The elements of the first level. */
    List<? extends EObject> top();

    /** The elements below another; none unless the table is a tree. */
    default List<? extends EObject> below(EObject row) {
        return List.of();
    }
}
