package org.keyplan.analysis.testing;

import org.keyplan.model.AccountPlan;
import org.keyplan.model.Interaction;
import org.keyplan.model.Topic;

import java.util.List;

/** Says more about an interaction. */
public final class InteractionStep extends Step<Interaction, InteractionStep> {

    InteractionStep(AccountPlan plan, Interaction element) {
        super(plan, element);
    }

    public InteractionStep topics(Topic... topics) {
        return set(i -> i.getTopics().addAll(List.of(topics)));
    }

    /** Another of our people who took part. */
    public InteractionStep also(String member) {
        return set(i -> i.getMembers().add(memberNamed(member)));
    }

    public InteractionStep about(String opportunity) {
        return set(i -> i.setOpportunity(opportunityNamed(opportunity)));
    }

    public InteractionStep purpose(String purpose) {
        return set(i -> i.setPurpose(purpose));
    }

    public InteractionStep outcome(String outcome) {
        return set(i -> i.setOutcome(outcome));
    }

    public InteractionStep nextAction(String action) {
        return set(i -> i.setNextAction(actionNamed(action)));
    }
}
