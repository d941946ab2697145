package org.keyplan.ui.export;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.ui.text.UiTexts;

/** Its button says what it does. */
final class ExportDialog extends WizardDialog {
    private static final UiTexts TEXTS = UiTexts.beside(ExportDialog.class);

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
