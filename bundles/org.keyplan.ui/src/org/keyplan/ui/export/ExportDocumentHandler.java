package org.keyplan.ui.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.session.PlanSession;

/** Writes the plan of the active editor as a document. */
public final class ExportDocumentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PlanPart part = Adapters.adapt(HandlerUtil.getActiveEditor(event), PlanPart.class);
        PlanSession session = part == null ? null : part.session();
        if (session != null) {
            Shell shell = HandlerUtil.getActiveShell(event);
            ExportDocumentDialog dialog = new ExportDocumentDialog(shell, session.file());
            if (dialog.open() == Window.OK) {
                new ExportDocumentJob(session, dialog.order()).schedule();
            }
        }
        return null;
    }
}
