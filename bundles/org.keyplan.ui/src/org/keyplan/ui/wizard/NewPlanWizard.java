package org.keyplan.ui.wizard;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.safety.PlanOpening;
import org.keyplan.ui.text.UiTexts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Makes a plan file from the few facts that are known at the beginning, and opens it. */
public final class NewPlanWizard extends Wizard implements INewWizard {
    private static final UiTexts TEXTS = UiTexts.beside(NewPlanWizard.class);

    private NewPlanPage page;

    public NewPlanWizard() {
        setWindowTitle(TEXTS.get("new.title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // Plans need no project: the page offers the folder of the person's documents.
    }

    @Override
    public void addPages() {
        page = new NewPlanPage(UiPlugin.get().sessions().today());
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path file = page.file();
        try {
            Files.createDirectories(file.getParent());
            PlanFiles.save(page.plan().create(), file);
        } catch (PlanFileException e) {
            page.setErrorMessage(e.text(Locale.getDefault()));
            return false;
        } catch (IOException e) {
            page.setErrorMessage(TEXTS.get("new.folder.failed", file.getParent().toString()));
            return false;
        }
        page.remember();
        PlanOpening.open(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
        return true;
    }
}
