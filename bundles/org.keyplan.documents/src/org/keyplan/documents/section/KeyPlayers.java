package org.keyplan.documents.section;

import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Account;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Those of the customer's people whom a plan turns on. */
final class KeyPlayers {

    private KeyPlayers() {}

    /**
     * The top decision maker first, then those who decide in any influence map, then the coaches;
     * each once. Placeholders are among them: that we do not know who decides must be seen.
     */
    static List<Stakeholder> of(PlanIndex index) {
        Set<Stakeholder> found = new LinkedHashSet<>();
        Account account = index.plan().getAccount();
        if (account != null && account.getTopDecisionMaker() != null) {
            found.add(account.getTopDecisionMaker());
        }
        addHolders(index, BuyingRole.DECISION_MAKER, found);
        addHolders(index, BuyingRole.COACH, found);
        found.retainAll(index.stakeholders());
        found.removeIf(Stakeholder::isDeparted);
        return List.copyOf(found);
    }

    private static void addHolders(PlanIndex index, BuyingRole role, Set<Stakeholder> found) {
        for (InfluenceMap map : index.plan().getMaps()) {
            for (Participant participant : map.getParticipants()) {
                if (participant.getRoles().contains(role) && participant.getStakeholder() != null) {
                    found.add(participant.getStakeholder());
                }
            }
        }
    }
}
