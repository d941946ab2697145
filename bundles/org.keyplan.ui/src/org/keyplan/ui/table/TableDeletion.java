package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.core.edit.Deletion;
import org.keyplan.ui.session.PlanSession;

import java.util.List;

/** Deletes the elements of rows. */
final class TableDeletion {

    private TableDeletion() {}

    static void delete(PlanSession session, List<EObject> elements) {
        session.execute(Deletion.of(session.domain(), elements).command(session.locale()));
    }
}
