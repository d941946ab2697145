package org.keyplan.ui.diagrams;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What diagrams show in place of an element that is not shown itself. */
final class StandIns {
    private StandIns() {}

    /**
     * The element, then the person's part in the diagram's decision or the person himself, then
     * what it belongs to.
     */
    static List<EObject> of(EObject element, EObject root) {
        Set<EObject> shown = new LinkedHashSet<>();
        for (EObject at = element; at != null && isSpecific(at, element); at = at.eContainer()) {
            shown.add(at);
            if (at instanceof Stakeholder person && root instanceof InfluenceMap map) {
                map.getParticipants().stream()
                        .filter(part -> part.getStakeholder() == person)
                        .forEach(shown::add);
            } else if (at instanceof Participant part && part.getStakeholder() != null) {
                shown.add(part.getStakeholder());
            }
        }
        return List.copyOf(shown);
    }

    /** A plan or an account stands for itself only, not for all that is in it. */
    private static boolean isSpecific(EObject at, EObject element) {
        return at == element || !(at instanceof AccountPlan) && !(at instanceof Account);
    }
}
