package org.keyplan.ui.safety;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.keyplan.core.file.FileState;
import org.keyplan.core.file.PlanResource;
import org.keyplan.core.mirror.PlanMirror;
import org.keyplan.core.recovery.RecoveryStore;
import org.keyplan.core.recovery.RecoveryWriter;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.session.SessionListener;
import org.keyplan.ui.settings.PlanSettings;
import org.keyplan.ui.text.UiTexts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the unsaved work on one open plan in a recovery file: soon after the person pauses, and
 * after the time set in the preferences even if not. What is written comes from the plan's mirror,
 * in the background. Belongs to the UI thread.
 */
final class Autosave implements SessionListener {
    private static final UiTexts TEXTS = UiTexts.beside(Autosave.class);

    /** A person who did nothing for this time, in ms, has paused. */
    private static final int PAUSE = 5000;

    /** How long a network may keep the studio from closing a plan. */
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(2);

    private final PlanSession session;
    private final RecoveryStore store;
    private final Display display = Display.getCurrent();
    private final AtomicReference<Work> next = new AtomicReference<>();
    private final Runnable onPause = this::keep;
    private final Job job = job();
    private RecoveryWriter writer;

    /** When work was done first that is not kept yet, in ms; 0 if all is kept. */
    private long waitingSince;

    private boolean toldAside;
    private boolean toldFailure;
    private boolean stopped;

    /** What the job is to do; nothing is kept if there is no mirror. */
    private record Work(RecoveryWriter writer, PlanMirror mirror, String base, Runnable then) {}

    Autosave(PlanSession session, RecoveryStore store) {
        this.session = session;
        this.store = store;
        this.writer = store.writer(session.file());
        session.addListener(this);
        planChanged(session);
    }

    @Override
    public void planChanged(PlanSession changed) {
        if (!session.isDirty()) {
            forget();
            return;
        }
        long now = System.currentTimeMillis();
        if (waitingSince == 0) {
            waitingSince = now;
        }
        long longest = PlanSettings.autosave().toMillis();
        long left = longest - (now - waitingSince);
        display.timerExec((int) Math.max(0, Math.min(Math.min(PAUSE, longest), left)), onPause);
    }

    @Override
    public void planMoved(PlanSession moved) {
        forget();
        writer = store.writer(session.file());
    }

    private void keep() {
        if (!stopped && session.isDirty() && waitingSince != 0) {
            keepNow(() -> {});
        }
    }

    /**
     * Keeps the plan as it is at once.
     *
     * @param then done in the background once it is kept, not if that failed
     */
    void keepNow(Runnable then) {
        waitingSince = 0;
        session.mirror().record();
        String base = PlanResource.of(session.plan()).knownContent();
        next.set(new Work(writer, session.mirror(), base, then));
        job.schedule();
    }

    /** Throws away what was kept, in the background. */
    private void forget() {
        waitingSince = 0;
        display.timerExec(-1, onPause);
        next.set(new Work(writer, null, "", () -> {}));
        job.schedule();
    }

    private Job job() {
        Job keeping =
                new Job(TEXTS.get("autosave.job")) {
                    @Override
                    protected IStatus run(IProgressMonitor monitor) {
                        Work work = next.getAndSet(null);
                        if (work != null) {
                            perform(work);
                        }
                        return Status.OK_STATUS;
                    }
                };
        keeping.setSystem(true);
        keeping.setPriority(Job.SHORT);
        return keeping;
    }

    private void perform(Work work) {
        try {
            if (work.mirror() == null) {
                work.writer().remove();
                return;
            }
            byte[] content = work.mirror().read(Autosave::content).bytes();
            work.writer().write(content, work.base(), modified(session.file()), clock().instant());
            work.then().run();
            if (work.writer().isAside() && !toldAside) {
                toldAside = true;
                tell("autosave.aside");
            }
        } catch (IOException e) {
            UiPlugin.log("Unsaved work could not be kept", e);
            if (!toldFailure) {
                toldFailure = true;
                tell("autosave.failed");
            }
        }
    }

    /** Either the bytes or why there are none. */
    private record Content(byte[] content, IOException problem) {
        byte[] bytes() throws IOException {
            if (problem != null) {
                throw problem;
            }
            return content;
        }
    }

    private static Content content(AccountPlan plan) {
        try {
            return new Content(RecoveryWriter.content(plan), null);
        } catch (IOException e) {
            return new Content(null, e);
        }
    }

    private static Instant modified(Path file) throws IOException {
        return FileState.of(file).modified();
    }

    /** When work was kept is told to people, so that it is the real time in tests too. */
    private static Clock clock() {
        return Clock.systemUTC();
    }

    private void tell(String key) {
        String name = session.file().getFileName().toString();
        if (!display.isDisposed()) {
            display.asyncExec(() -> QuietNote.show(TEXTS.get(key, name)));
        }
    }

    /**
     * The plan was closed, saved or given up: nothing is kept any more. At once, since the studio
     * may be about to end.
     */
    void stop() {
        stopped = true;
        session.removeListener(this);
        next.set(null);
        RecoveryWriter last = writer;
        try {
            Patience.within(
                    LAST_PATIENCE,
                    () -> {
                        last.remove();
                        return Boolean.TRUE;
                    });
        } catch (Exception e) {
            UiPlugin.log("What was kept of a plan could not be removed", e);
        }
    }
}
