package org.keyplan.ui.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

/** Writes documents of the plan of the active editor. */
public final class ExportDocumentHandler extends AbstractHandler {
    private static final UiTexts TEXTS = UiTexts.beside(ExportDocumentHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        PlanPart part = Adapters.adapt(HandlerUtil.getActiveEditor(event), PlanPart.class);
        PlanSession session = part == null ? null : part.session();
        if (session != null) {
            new ExportDialog(HandlerUtil.getActiveShell(event), new ExportWizard(session)).open();
        }
        return null;
    }

    /** Its button says what it does. */
    private static final class ExportDialog extends WizardDialog {

        ExportDialog(Shell shell, IWizard wizard) {
            super(shell, wizard);
            setHelpAvailable(false);
        }

        @Override
        protected void createButtonsForButtonBar(Composite parent) {
            super.createButtonsForButtonBar(parent);
            getButton(IDialogConstants.FINISH_ID).setText(TEXTS.get("export.do"));
        }
    }
}
