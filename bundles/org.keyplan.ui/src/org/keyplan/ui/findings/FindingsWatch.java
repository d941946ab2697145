package org.keyplan.ui.findings;

import org.eclipse.swt.widgets.Display;
import org.keyplan.ui.session.LiveFindings;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.session.PlanSessions;
import org.keyplan.ui.session.SessionListener;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells when the findings of any open plan may have changed, however many changes there were, once
 * the UI thread is free. That is once a changed plan has been looked at, not at each change of it.
 * Belongs to the UI thread.
 */
public final class FindingsWatch {
    private final PlanSessions sessions;
    private final Runnable changed;
    private final Runnable planChanged;
    private final Display display = Display.getCurrent();
    private final Map<PlanSession, LiveFindings> watched = new LinkedHashMap<>();
    private final Runnable onSessions = this::watchAll;
    private final Runnable onFindings = this::tellSoon;
    private final SessionListener onPlan =
            new SessionListener() {
                @Override
                public void planChanged(PlanSession session) {
                    planChanged.run();
                }

                @Override
                public void planReplaced(PlanSession session) {
                    watchAll();
                }
            };
    private boolean telling;
    private boolean disposed;

    /**
     * @param changed called in the UI thread after plans were opened, checked or closed
     */
    public FindingsWatch(PlanSessions sessions, Runnable changed) {
        this(sessions, changed, () -> {});
    }

    /**
     * @param changed called in the UI thread after plans were opened, checked or closed
     * @param planChanged called at each change of a plan, so that its findings are behind
     */
    FindingsWatch(PlanSessions sessions, Runnable changed, Runnable planChanged) {
        this.sessions = sessions;
        this.changed = changed;
        this.planChanged = planChanged;
        sessions.addListener(onSessions);
        watchAll();
    }

    private void watchAll() {
        List<PlanSession> open = sessions.all();
        for (PlanSession session : List.copyOf(watched.keySet())) {
            if (!open.contains(session) || watched.get(session) != session.findings()) {
                watched.remove(session).removeListener(onFindings);
                session.removeListener(onPlan);
            }
        }
        for (PlanSession session : open) {
            if (!watched.containsKey(session)) {
                watched.put(session, session.findings());
                session.findings().addListener(onFindings);
                session.addListener(onPlan);
            }
        }
        tellSoon();
    }

    private void tellSoon() {
        if (!telling) {
            telling = true;
            display.asyncExec(this::tell);
        }
    }

    private void tell() {
        telling = false;
        if (!disposed) {
            changed.run();
        }
    }

    /** Listens no more. */
    public void dispose() {
        disposed = true;
        sessions.removeListener(onSessions);
        watched.forEach(
                (session, findings) -> {
                    findings.removeListener(onFindings);
                    session.removeListener(onPlan);
                });
        watched.clear();
    }
}
