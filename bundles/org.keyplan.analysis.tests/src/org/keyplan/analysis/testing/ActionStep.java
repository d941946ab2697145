package org.keyplan.analysis.testing;

import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.Strategy;

import java.time.LocalDate;

/** Says more about an action. */
public final class ActionStep extends Step<Action, ActionStep> {

    ActionStep(AccountPlan plan, Action element) {
        super(plan, element);
    }

    public ActionStep owner(String member) {
        return set(a -> a.setOwner(memberNamed(member)));
    }

    public ActionStep due(LocalDate due) {
        return set(a -> a.setDue(due));
    }

    public ActionStep status(ActionStatus status) {
        return set(a -> a.setStatus(status));
    }

    public ActionStep about(String opportunity) {
        return set(a -> a.setOpportunity(opportunityNamed(opportunity)));
    }

    /** The people the action is about. */
    public ActionStep naming(String... people) {
        for (String person : people) {
            element.getStakeholders().add(stakeholderNamed(person));
        }
        return this;
    }

    public ActionStep serves(Strategy strategy) {
        return set(a -> a.setStrategy(strategy));
    }
}
