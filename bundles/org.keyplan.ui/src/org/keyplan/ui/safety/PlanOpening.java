package org.keyplan.ui.safety;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.navigation.PlanInput;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens plan files for a person: what cannot be opened is explained in plain words together with
 * what can be done, and nothing half open is left. Belongs to the UI thread.
 */
public final class PlanOpening {
    private static final UiTexts TEXTS = UiTexts.beside(PlanOpening.class);

    private PlanOpening() {}

    /**
     * Opens a plan's pages, or shows them if they are open already.
     *
     * @return the editor; empty if the file could not be opened, which the person has been told
     */
    public static Optional<IEditorPart> open(IWorkbenchPage page, Path file) {
        PlanSession session;
        try {
            session = UiPlugin.get().sessions().open(file);
        } catch (PlanFileException e) {
            Question.tell(
                    page.getWorkbenchWindow().getShell(),
                    TEXTS.get("open.title"),
                    e.text(Locale.getDefault()));
            return Optional.empty();
        }
        session.join();
        try {
            return Optional.of(
                    page.openEditor(new PlanInput(session.file()), Navigator.PLAN_EDITOR));
        } catch (PartInitException e) {
            UiPlugin.log("The pages of a plan could not be opened", e);
            return Optional.empty();
        } finally {
            session.leave();
        }
    }

    /**
     * For {@code init} of an editor: the session of what it is to show, already {@linkplain
     * PlanSession#join joined}.
     *
     * @throws PartInitException if there is no plan to show; the person is told, and the editor is
     *     closed, without its doing
     */
    public static PlanSession join(IEditorInput input) throws PartInitException {
        Optional<Path> file = PlanInput.fileOf(input);
        if (file.isEmpty()) {
            throw new PartInitException(TEXTS.get("open.noFile", input.getName()));
        }
        try {
            PlanSession session = UiPlugin.get().sessions().open(file.get());
            session.join();
            return session;
        } catch (PlanFileException e) {
            throw new PartInitException(
                    new Status(IStatus.ERROR, UiPlugin.ID, 0, e.text(Locale.getDefault()), e));
        }
    }
}
