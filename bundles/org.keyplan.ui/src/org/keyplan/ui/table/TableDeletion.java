package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.core.edit.Deletion;
import org.keyplan.ui.session.PlanSession;

import java.util.List;

/** Deletes the elements of rows. */
public final class TableDeletion {

    private TableDeletion() {}

    /** Deletes elements with all that makes no sense without them. */
    public static void delete(PlanSession session, List<EObject> elements) {
        session.execute(Deletion.of(session.domain(), elements).command(session.locale()));
    }
}
