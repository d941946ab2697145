package org.keyplan.viewpoint.parity;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.CrossTableDescription;
import org.keyplan.viewpoint.table.CrossTable;
import org.keyplan.viewpoint.table.CrossTableRefresher;

import java.util.List;

/** A cross table in a replay. */
final class OpenTable implements Representation {
    private final CaseModel model;
    private final CrossTableRefresher refresher;
    private final CrossTableDescription description;
    private final EObject root;

    OpenTable(
            CaseModel model,
            CrossTableRefresher refresher,
            CrossTableDescription description,
            EObject root) {
        this.model = model;
        this.refresher = refresher;
        this.description = description;
        this.root = root;
    }

    CrossTable table() {
        return refresher.refresh(description, root);
    }

    @Override
    public List<String> refreshed() {
        return new TableDump(model, table()).lines();
    }
}
