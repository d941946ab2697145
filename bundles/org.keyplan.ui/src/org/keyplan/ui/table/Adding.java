package org.keyplan.ui.table;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How new elements come into an {@link ElementTable} by typing into its empty last row. */
public interface Adding {

    /** What the empty row says, such as "Type a name to add a person". */
    String hint();

    /** What undoing it would undo, such as "New person". */
    String label();

    /** A new element that is in no plan yet. */
    EObject create();

    /** Puts a new element into the plan, behind those that are there. */
    Command add(EObject element);

    /** What the element is called by; typed into the column with the hint. */
    EStructuralFeature name();
}
