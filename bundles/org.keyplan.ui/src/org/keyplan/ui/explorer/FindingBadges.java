package org.keyplan.ui.explorer;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.design.outline.PlanOutline;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Severity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which nodes of a plan have something found about them, or about what is below them. */
final class FindingBadges {
    private final PlanSession session;
    private final PlanOutline outline;
    private Map<EObject, Severity> own = Map.of();
    private Map<Object, Severity> below = Map.of();

    FindingBadges(PlanSession session, PlanOutline outline) {
        this.session = session;
        this.outline = outline;
    }

    /** The gravest of a node's own findings; null if there is none. */
    Severity own(Object node) {
        return own.get(node);
    }

    /** The gravest of the findings of what is below a node; null if there is none. */
    Severity below(Object node) {
        return below.get(node);
    }

    /**
     * Takes the findings as they are now.
     *
     * @return the nodes whose badge is another one than before
     */
    Set<Object> refresh() {
        Map<EObject, Severity> ownBefore = own;
        Map<Object, Severity> belowBefore = below;
        Map<EObject, Severity> now = new LinkedHashMap<>();
        for (Finding finding : session.findings().all()) {
            if (!finding.accepted()) {
                now.merge(
                        finding.element(),
                        finding.severity(),
                        (one, other) -> one.atLeast(other) ? one : other);
            }
        }
        own = now;
        below = outline.worstBelow(now, Comparator.naturalOrder());
        Set<Object> changed = new HashSet<>();
        addDifferences(ownBefore, own, changed);
        addDifferences(belowBefore, below, changed);
        return changed;
    }

    private static void addDifferences(
            Map<?, Severity> before, Map<?, Severity> now, Set<Object> changed) {
        Set<Object> nodes = new HashSet<>(before.keySet());
        nodes.addAll(now.keySet());
        for (Object node : nodes) {
            if (!Objects.equals(before.get(node), now.get(node))) {
                changed.add(node);
            }
        }
    }
}
