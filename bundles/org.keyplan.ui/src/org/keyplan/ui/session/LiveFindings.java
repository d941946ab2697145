package org.keyplan.ui.session;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.keyplan.validation.Finding;
import org.keyplan.validation.LiveValidation;
import org.keyplan.validation.PlanValidator;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Severity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a review would find in an open plan, kept up to date while a person works. Elements of
 * findings are those of {@link PlanSession#plan()}. Belongs to the UI thread.
 */
public final class LiveFindings {
    private final PlanSession session;
    private final PlanValidator validator = PlanValidator.standard();
    private final LiveValidation validation;
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private final SessionListener onChange =
            new SessionListener() {
                @Override
                public void planChanged(PlanSession changed) {
                    refreshSoon();
                }
            };
    private List<Finding> findings = List.of();
    private Map<EObject, List<Finding>> byElement = Map.of();
    private boolean scheduled;
    private boolean closed;

    LiveFindings(PlanSession session) {
        this.session = session;
        this.validation = validator.live(session.plan(), session.asOf());
        session.addListener(onChange);
        refreshSoon();
    }

    private void refreshSoon() {
        Display display = Display.getCurrent();
        if (!scheduled && display != null) {
            scheduled = true;
            display.asyncExec(this::refresh);
        }
    }

    private void refresh() {
        scheduled = false;
        if (closed) {
            return;
        }
        findings = validation.result().findings();
        Map<EObject, List<Finding>> found = new IdentityHashMap<>();
        for (Finding finding : findings) {
            found.computeIfAbsent(finding.element(), e -> new ArrayList<>()).add(finding);
        }
        byElement = found;
        for (Runnable listener : listeners) {
            listener.run();
        }
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

    /** What can be done about a finding at once, best first. */
    public List<QuickFix> fixes(Finding finding) {
        return validator.fixes(finding, session.asOf());
    }

    /** Whether all that changed has been looked at. */
    public boolean isUpToDate() {
        return !scheduled;
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
        session.removeListener(onChange);
        validation.close();
    }
}
