package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.keyplan.ui.edit.ElementEditing;
import org.keyplan.ui.session.PlanSession;

import java.util.List;

/** Deletes the elements of rows. */
public final class TableDeletion {

    private TableDeletion() {}

    /** Deletes elements; if others are affected, the person is asked once. */
    public static void delete(PlanSession session, List<EObject> elements) {
        if (!elements.isEmpty()) {
            ElementEditing.delete(Display.getCurrent().getActiveShell(), session, elements);
        }
    }
}
