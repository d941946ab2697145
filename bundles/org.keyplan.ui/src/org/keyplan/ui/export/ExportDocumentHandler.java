package org.keyplan.ui.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.session.PlanSession;

/** Writes documents of the plan of the active editor. */
public final class ExportDocumentHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        PlanPart part = Adapters.adapt(HandlerUtil.getActiveEditor(event), PlanPart.class);
        PlanSession session = part == null ? null : part.session();
        if (session != null) {
            new ExportDialog(HandlerUtil.getActiveShell(event), new ExportWizard(session)).open();
        }
        return null;
    }
}
