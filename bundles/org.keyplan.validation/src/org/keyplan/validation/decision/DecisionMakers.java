package org.keyplan.validation.decision;

import org.keyplan.analysis.BuyingCentre;
import org.keyplan.analysis.People;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who gives the final yes. */
final class DecisionMakers {

    /** By map, since many opportunities may share the account's own, and it may be a large one. */
    private final Map<InfluenceMap, List<Stakeholder>> known = new HashMap<>();

    private DecisionMakers() {}

    /** The identified people who decide on an opportunity, each once, in map order. */
    static List<Stakeholder> of(PlanIndex index, Opportunity opportunity) {
        return index.mapOf(opportunity)
                .map(
                        map ->
                                index.derived(DecisionMakers.class, i -> new DecisionMakers())
                                        .known
                                        .computeIfAbsent(map, m -> holders(index, opportunity)))
                .orElse(List.of());
    }

    private static List<Stakeholder> holders(PlanIndex index, Opportunity opportunity) {
        return BuyingCentre.holders(index, opportunity, BuyingRole.DECISION_MAKER).stream()
                .map(Participant::getStakeholder)
                .distinct()
                .toList();
    }

    /** The identified people who decide on anything in the plan, each once, in model order. */
    static List<Stakeholder> identified(AccountPlan plan) {
        return plan.getMaps().stream()
                .flatMap(map -> map.getParticipants().stream())
                .filter(DecisionMakers::decides)
                .filter(People::identified)
                .map(Participant::getStakeholder)
                .distinct()
                .toList();
    }

    /** Whether a participant is recorded as decision maker, whoever it is. */
    static boolean decides(Participant participant) {
        return participant.getRoles().contains(BuyingRole.DECISION_MAKER);
    }
}
