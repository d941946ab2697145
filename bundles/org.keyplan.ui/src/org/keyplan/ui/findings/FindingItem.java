package org.keyplan.ui.findings;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.validation.Finding;

/**
 * A finding as something to select: whoever asks for an element of the plan gets the one it is
 * about.
 */
public record FindingItem(PlanSession session, Finding finding) implements IAdaptable {

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == EObject.class) {
            return adapter.cast(finding.element());
        } else if (adapter == Finding.class) {
            return adapter.cast(finding);
        }
        return adapter == PlanSession.class ? adapter.cast(session) : null;
    }

    /**
     * Whether both are what one rule says of one element, even if it says so in other words now.
     */
    boolean isSameAs(FindingItem other) {
        return finding.element() == other.finding.element()
                && finding.ruleId().equals(other.finding.ruleId())
                && finding.messageKey().equals(other.finding.messageKey());
    }
}
