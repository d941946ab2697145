package org.keyplan.ui.findings;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.diagram.DiagramMarker;
import org.keyplan.ui.diagram.DiagramMarkers;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Severity;

import java.util.List;

/**
 * What a review would find, as messages on the nodes of a plan's diagrams. Accepted findings are
 * left out. Belongs to the UI thread.
 */
public final class FindingMarkers implements DiagramMarkers {
    private final PlanSession session;
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private final FindingsWatch watch;

    private FindingMarkers(PlanSession session) {
        this.session = session;
        this.watch = new FindingsWatch(UiPlugin.get().sessions(), this::tell);
    }

    /** The messages of one plan; whoever asks disposes them. */
    public static FindingMarkers of(PlanSession session) {
        return new FindingMarkers(session);
    }

    @Override
    public List<DiagramMarker> of(EObject element) {
        return session.findings().of(element).stream()
                .filter(finding -> !finding.accepted())
                .map(FindingMarkers::marker)
                .toList();
    }

    private static DiagramMarker marker(Finding finding) {
        return new DiagramMarker(severity(finding.severity()), FindingTexts.message(finding));
    }

    private static DiagramMarker.Severity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagramMarker.Severity.ERROR;
            case WARNING -> DiagramMarker.Severity.WARNING;
            case ADVICE -> DiagramMarker.Severity.ADVICE;
        };
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Listens no more. */
    public void dispose() {
        watch.dispose();
    }
}
