package org.keyplan.ui.session;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.keyplan.validation.Finding;
import org.keyplan.validation.MirrorValidation;
import org.keyplan.validation.PlanRules;
import org.keyplan.validation.PlanValidator;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Severity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a review would find in an open plan, kept up to date while a person works. The plan is
 * looked at in the background once the person pauses, so that typing never waits. Elements of
 * findings are those of {@link PlanSession#plan()}; findings about an element go away with it at
 * once. The same object for as long as the plan is open. Belongs to the UI thread.
 */
public final class LiveFindings {
    /** How long a person has not changed anything before the plan is looked at, in ms. */
    private static final int PAUSE = 150;

    /** After this time, in ms, the plan is looked at even if the person never pauses. */
    private static final long LONGEST_WAIT = 1000;

    private final PlanSession session;
    private final Display display = Display.getCurrent();
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private final AtomicReference<Request> next = new AtomicReference<>();
    private final Runnable onPause = this::request;
    private final Job job = job();
    private MirrorValidation validation;
    private PlanValidator validator = PlanValidator.standard();
    private List<Finding> findings = List.of();
    private Map<EObject, List<Finding>> byElement = Map.of();

    /** When the first change was made that has not been recorded yet; 0 if there is none. */
    private long waitingSince;

    /** The look at the plan whose result is awaited; null if none is. */
    private Request awaited;

    private boolean closed;

    /** A look at the plan as recorded last. */
    private record Request(MirrorValidation validation, PlanRules rules, LocalDate asOf) {}

    /**
     * What was found.
     *
     * @param validator with the rules that were applied
     */
    private record Found(PlanValidator validator, List<Finding> findings) {}

    LiveFindings(PlanSession session) {
        this.session = session;
    }

    /** Follows the session's present plan, not a former one. */
    void follow() {
        validation = new MirrorValidation(session.mirror());
        awaited = null;
        show(List.of());
        refreshIn(0);
    }

    /** Looks at the plan again soon, since it, its rules or the day have changed. */
    void refreshSoon() {
        if (findings.stream().anyMatch(finding -> !isPresent(finding))) {
            show(findings);
        }
        refreshIn(PAUSE);
    }

    private void refreshIn(int milliseconds) {
        if (closed) {
            return;
        }
        long now = System.currentTimeMillis();
        if (waitingSince == 0) {
            waitingSince = now;
        }
        if (now - waitingSince < LONGEST_WAIT) {
            display.timerExec(milliseconds, onPause);
        }
    }

    private void request() {
        waitingSince = 0;
        if (!closed) {
            session.mirror().record();
            awaited = new Request(validation, session.rules(), session.asOf());
            next.set(awaited);
            job.schedule();
        }
    }

    private Job job() {
        Job looking =
                new Job("Findings") {
                    @Override
                    protected IStatus run(IProgressMonitor monitor) {
                        Request request = next.getAndSet(null);
                        if (request != null) {
                            look(request);
                        }
                        return Status.OK_STATUS;
                    }
                };
        looking.setSystem(true);
        looking.setPriority(Job.SHORT);
        return looking;
    }

    private void look(Request request) {
        Found found = null;
        try {
            PlanValidator rules = request.rules().refresh();
            found = new Found(rules, request.validation().findings(rules, request.asOf()));
        } finally {
            Found result = found;
            if (!display.isDisposed()) {
                display.asyncExec(() -> deliver(request, result));
            }
        }
    }

    /**
     * @param found null if looking failed, which the job has put into the log
     */
    private void deliver(Request request, Found found) {
        if (closed || request.validation() != validation) {
            return;
        }
        if (request == awaited) {
            awaited = null;
        }
        if (found != null) {
            validator = found.validator();
            show(found.findings());
        }
    }

    private void show(List<Finding> found) {
        findings = found.stream().filter(this::isPresent).toList();
        Map<EObject, List<Finding>> present = new IdentityHashMap<>();
        for (Finding finding : findings) {
            present.computeIfAbsent(finding.element(), e -> new ArrayList<>()).add(finding);
        }
        byElement = present;
        for (Runnable listener : listeners) {
            SafeRunner.run(listener::run);
        }
    }

    private boolean isPresent(Finding finding) {
        return EcoreUtil.getRootContainer(finding.element()) == session.plan();
    }

    /** All findings as last known, accepted ones among them, the gravest first. */
    public List<Finding> all() {
        return findings;
    }

    /** The findings about one element itself, not about what it contains. */
    public List<Finding> of(EObject element) {
        return byElement.getOrDefault(element, List.of());
    }

    /** The gravest severity of an element's own findings that nobody accepted. */
    public Optional<Severity> worst(EObject element) {
        return of(element).stream()
                .filter(finding -> !finding.accepted())
                .map(Finding::severity)
                .min(Severity::compareTo);
    }

    /** The validator whose findings these are, and which knows their quick fixes. */
    public PlanValidator validator() {
        return validator;
    }

    /** What can be done about a finding at once, best first. */
    public List<QuickFix> fixes(Finding finding) {
        return validator.fixes(finding, session.asOf());
    }

    /** Whether all that changed has been looked at. */
    public boolean isUpToDate() {
        return awaited == null && waitingSince == 0;
    }

    /** Called in the UI thread whenever findings may have changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    void close() {
        closed = true;
        job.cancel();
    }
}
