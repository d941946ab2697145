package org.keyplan.ui.safety;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.keyplan.core.file.FileState;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.core.mirror.PlanMirror;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.PlanRules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Notices that the file of an open plan was changed, moved or deleted by somebody else: looks at it
 * every few seconds and whenever the person comes back to the window, in the background, since a
 * folder on the network may answer late or never. Asking the file system is the one way that works
 * on every system and network. Belongs to the UI thread.
 */
final class FileWatch {
    private static final UiTexts TEXTS = UiTexts.beside(FileWatch.class);

    /** Between two looks, in ms. */
    private static final int PERIOD = 2000;

    /** A file that cannot be read so often in a row is not just being written. */
    private static final int PATIENCE = 3;

    private final PlanSession session;
    private final ForeignChange reaction;
    private final Display display = Display.getCurrent();
    private final Runnable onTime = this::look;
    private final Listener onActivation = event -> look();
    private boolean looking;
    private boolean stopped;

    /** How the file was when last looked at; null if that has to be done again. */
    private FileState last;

    private int failures;

    /** What was told last of the company's rules; empty if nothing is wrong with them. */
    private String rulesProblem = "";

    /**
     * What the file is now.
     *
     * @param fingerprint empty if there is none
     * @param plan null if there is none that can be opened
     * @param problem why it cannot be opened; null if it can
     */
    record Found(
            FileState state, String fingerprint, AccountPlan plan, PlanFileException problem) {}

    FileWatch(PlanSession session) {
        this.session = session;
        this.reaction = new ForeignChange(session);
        display.addFilter(SWT.Activate, onActivation);
        display.timerExec(PERIOD, onTime);
    }

    void stop() {
        stopped = true;
        display.removeFilter(SWT.Activate, onActivation);
        display.timerExec(-1, onTime);
    }

    private void look() {
        if (stopped || looking) {
            return;
        }
        looking = true;
        Path file = session.file();
        String known = PlanResource.of(session.plan()).knownContent();
        FileState before = last;
        PlanRules rules = session.rules();
        Job job =
                Job.create(
                        "Watch",
                        monitor -> {
                            rules.refresh();
                            Found found = look(file, before, known);
                            if (!display.isDisposed()) {
                                display.asyncExec(() -> looked(file, known, found));
                            }
                            return Status.OK_STATUS;
                        });
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    /** In the background. Null if nothing has changed, or nothing can be said. */
    private static Found look(Path file, FileState before, String known) {
        try {
            FileState state = FileState.of(file);
            if (state.equals(before)) {
                return null;
            } else if (!state.exists()) {
                return new Found(state, "", null, null);
            }
            byte[] content = Files.readAllBytes(file);
            String fingerprint = FileState.fingerprint(content);
            if (fingerprint.equals(known)) {
                return new Found(state, fingerprint, null, null);
            }
            try {
                AccountPlan plan = PlanFiles.load(file);
                PlanMirror.of(plan);
                return new Found(state, PlanResource.of(plan).knownContent(), plan, null);
            } catch (PlanFileException e) {
                return new Found(state, fingerprint, null, e);
            }
        } catch (NoSuchFileException e) {
            return new Found(FileState.GONE, "", null, null);
        } catch (IOException e) {
            UiPlugin.log("A plan file cannot be looked at", e);
            return null;
        }
    }

    /** Once for each thing that is wrong with the company's rules. */
    private void tellOfRules() {
        String problem = session.rules().problem().map(e -> e.text(Locale.getDefault())).orElse("");
        if (!problem.equals(rulesProblem)) {
            rulesProblem = problem;
            if (!problem.isEmpty()) {
                QuietNote.show(TEXTS.get("rules.unusable"), problem);
            }
        }
    }

    /**
     * @param known what the file was compared with; if it was saved meanwhile, what was found is of
     *     no interest any more, and the next look tells
     */
    private void looked(Path file, String known, Found found) {
        looking = false;
        if (stopped) {
            return;
        }
        display.timerExec(PERIOD, onTime);
        session.rulesRead();
        tellOfRules();
        boolean outdated =
                session.isSaving()
                        || !file.equals(session.file())
                        || !Objects.equals(known, PlanResource.of(session.plan()).knownContent());
        if (found == null || outdated) {
            return;
        }
        if (found.problem() != null) {
            failures++;
            if (failures < PATIENCE) {
                return;
            }
        }
        failures = 0;
        last = found.state();
        reaction.happened(found);
    }
}
