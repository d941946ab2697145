package org.keyplan.ui.diagrams;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Participant;
import org.keyplan.ui.diagram.DiagramMarker;
import org.keyplan.ui.diagram.DiagramMarkers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Messages on nodes; on somebody's part in a decision also those about the person. */
final class PlanMarkers implements DiagramMarkers {
    private final DiagramMarkers findings;

    PlanMarkers(DiagramMarkers findings) {
        this.findings = findings;
    }

    @Override
    public List<DiagramMarker> of(EObject element) {
        if (element instanceof Participant part && part.getStakeholder() != null) {
            List<DiagramMarker> all = new ArrayList<>(findings.of(part));
            all.addAll(findings.of(part.getStakeholder()));
            all.sort(Comparator.comparing(DiagramMarker::severity));
            return all;
        }
        return findings.of(element);
    }

    @Override
    public void addListener(Runnable listener) {
        findings.addListener(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        findings.removeListener(listener);
    }
}
