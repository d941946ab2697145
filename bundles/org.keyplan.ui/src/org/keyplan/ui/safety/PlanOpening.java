package org.keyplan.ui.safety;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.navigation.PlanInput;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.session.PlanSessions;
import org.keyplan.ui.text.UiTexts;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens plan files for a person: what cannot be opened is explained in plain words together with
 * what can be done, and nothing half open is left. Belongs to the UI thread.
 */
public final class PlanOpening {
    private static final UiTexts TEXTS = UiTexts.beside(PlanOpening.class);

    /** How long an editor that the workbench brings back may keep the window waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private PlanOpening() {}

    /**
     * Opens a plan's pages, or shows them if they are open already. A file that takes long to load
     * can be cancelled.
     *
     * @return the editor; empty if none was opened, which the person knows
     */
    public static Optional<IEditorPart> open(IWorkbenchPage page, Path file) {
        Shell shell = page.getWorkbenchWindow().getShell();
        Optional<Path> next = Optional.of(file);
        while (next.isPresent()) {
            Path trying = next.get().toAbsolutePath().normalize();
            try {
                Optional<PlanSession> session = session(shell, trying);
                return session.flatMap(opened -> show(page, opened));
            } catch (PlanFileException e) {
                next = OpenProblem.explain(shell, trying, e);
            }
        }
        return Optional.empty();
    }

    /**
     * As {@link #open(IWorkbenchPage, Path)} for a place as a person or another program writes it:
     * a path, also of a shared folder, or an address that begins with {@code file:}.
     */
    public static Optional<IEditorPart> open(IWorkbenchPage page, String place) {
        Optional<Path> file = file(place);
        if (file.isEmpty()) {
            Question.tell(
                    page.getWorkbenchWindow().getShell(),
                    TEXTS.get("open.title"),
                    TEXTS.get("open.address", place));
        }
        return file.flatMap(found -> open(page, found));
    }

    private static Optional<Path> file(String place) {
        try {
            String address = place.strip();
            if (address.matches("(?i)file:.*")) {
                return Optional.of(Path.of(new URI(address.replace(" ", "%20"))));
            } else if (address.isEmpty() || address.matches("(?i)[a-z][a-z0-9+.-]+://.*")) {
                return Optional.empty();
            }
            return Optional.of(Path.of(address));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<PlanSession> session(Shell shell, Path file) throws PlanFileException {
        Optional<PlanSession> open = sessions().find(file);
        if (open.isPresent()) {
            return open;
        }
        return Loading.load(shell, file).map(PlanOpening::opened);
    }

    private static Optional<IEditorPart> show(IWorkbenchPage page, PlanSession session) {
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
     * @throws PartInitException if there is no plan to show, or not soon enough; the person is then
     *     told, and the editor closed, without its doing
     */
    public static PlanSession join(IEditorInput input) throws PartInitException {
        Optional<Path> file = PlanInput.fileOf(input);
        if (file.isEmpty()) {
            throw new PartInitException(TEXTS.get("open.noFile", input.getName()));
        }
        try {
            PlanSession session = soon(file.get());
            session.join();
            return session;
        } catch (PlanFileException e) {
            Display.getCurrent().asyncExec(() -> giveUp(input, file.get()));
            throw new PartInitException(
                    new Status(IStatus.ERROR, UiPlugin.ID, 0, e.text(Locale.getDefault()), e));
        }
    }

    private static PlanSession soon(Path file) throws PlanFileException, PartInitException {
        Path path = file.toAbsolutePath().normalize();
        Optional<PlanSession> open = sessions().find(path);
        if (open.isPresent()) {
            return open.get();
        }
        Optional<Loading.Loaded> loaded = Loading.within(path, PATIENCE);
        if (loaded.isEmpty()) {
            String sentence = TEXTS.get("open.slow", path.toString());
            Display.getCurrent()
                    .asyncExec(
                            () -> {
                                closeEmpty(new PlanInput(file));
                                QuietNote.show(sentence);
                            });
            throw new PartInitException(sentence);
        }
        return opened(loaded.get());
    }

    private static PlanSession opened(Loading.Loaded loaded) {
        return sessions().open(loaded.place(), loaded.plan(), loaded.name());
    }

    /** An editor without a plan is not left; what can be done instead is offered. */
    private static void giveUp(IEditorInput input, Path file) {
        closeEmpty(input);
        Windows.page().ifPresent(page -> open(page, file));
    }

    private static void closeEmpty(IEditorInput input) {
        Windows.page()
                .ifPresent(
                        page -> {
                            for (IEditorReference editor : page.getEditorReferences()) {
                                if (isEmpty(editor, input)) {
                                    page.closeEditors(new IEditorReference[] {editor}, false);
                                }
                            }
                        });
    }

    /** The workbench puts an editor of its own in the place of one that could not begin. */
    private static boolean isEmpty(IEditorReference editor, IEditorInput input) {
        try {
            IEditorPart part = editor.getEditor(false);
            PlanPart plan = part == null ? null : Adapters.adapt(part, PlanPart.class);
            return part != null
                    && editor.getEditorInput().equals(input)
                    && (plan == null || plan.session() == null);
        } catch (PartInitException e) {
            UiPlugin.log("An editor does not say what it shows", e);
            return false;
        }
    }

    private static PlanSessions sessions() {
        return UiPlugin.get().sessions();
    }
}
