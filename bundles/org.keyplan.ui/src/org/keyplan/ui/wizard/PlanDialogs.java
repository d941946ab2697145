package org.keyplan.ui.wizard;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.ui.safety.PlanOpening;
import org.keyplan.ui.text.UiTexts;

import java.nio.file.Path;
import java.util.List;

/** The dialogs in which plans come into being or are chosen. Belongs to the UI thread. */
public final class PlanDialogs {
    private static final UiTexts TEXTS = UiTexts.beside(PlanDialogs.class);

    private PlanDialogs() {}

    /** Asks for what is known of a new plan, makes its file and opens it. */
    public static void newPlan(IWorkbenchWindow window) {
        new CreateDialog(window.getShell(), new NewPlanWizard()).open();
    }

    /** Asks for plan files and opens them. */
    public static void openPlans(IWorkbenchWindow window) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(TEXTS.get("open.title"));
        planFilters(dialog);
        dialog.setFilterPath(PlanFolder.get().toString());
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            List<Path> files =
                    List.of(dialog.getFileNames()).stream().map(folder::resolve).toList();
            open(window.getActivePage(), files);
            PlanFolder.used(files.get(0));
        }
    }

    /** Opens files one after the other; of each that cannot be opened the person is told why. */
    public static void open(IWorkbenchPage page, List<Path> files) {
        for (Path file : files) {
            PlanOpening.open(page, file);
        }
    }

    /** Lets a file dialog show plan files first and all files if a person wants. */
    static void planFilters(FileDialog dialog) {
        dialog.setFilterExtensions(new String[] {"*." + PlanFiles.EXTENSION, "*"});
        dialog.setFilterNames(new String[] {TEXTS.get("open.plans"), TEXTS.get("open.all")});
    }

    /** Its button says what it does. */
    private static final class CreateDialog extends WizardDialog {
        CreateDialog(Shell shell, IWizard wizard) {
            super(shell, wizard);
            setHelpAvailable(false);
        }

        @Override
        protected Button createButton(
                Composite parent, int id, String label, boolean defaultButton) {
            String said = id == IDialogConstants.FINISH_ID ? TEXTS.get("new.create") : label;
            return super.createButton(parent, id, said, defaultButton);
        }

        /** The platform speaks English only. */
        @Override
        protected void createButtonsForButtonBar(Composite parent) {
            super.createButtonsForButtonBar(parent);
            getButton(IDialogConstants.CANCEL_ID).setText(TEXTS.get("cancel"));
        }
    }
}
