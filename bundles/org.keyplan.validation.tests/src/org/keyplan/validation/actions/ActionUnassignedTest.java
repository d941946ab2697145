package org.keyplan.validation.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.ActionStep;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.TeamRole;
import org.keyplan.validation.testing.RuleCheck;

class ActionUnassignedTest {

    @Test
    void firesForEachThingThatIsMissing() {
        ActionStep both = plan().action("Call");
        rule(both)
                .fires(
                        both.get(),
                        ADVICE,
                        "The action \"Call\" has neither an owner nor a due date.");
        ActionStep owner = plan().action("Call").due(daysAhead(1));
        rule(owner).fires(owner.get(), ADVICE, "Nobody owns the action \"Call\".");
        ActionStep due = plan().action("Call").owner("Anna").status(ActionStatus.IN_PROGRESS);
        rule(due).fires(due.get(), ADVICE, "The action \"Call\" has no due date.");
    }

    @Test
    void isSilentWithOwnerAndDateEvenIfItHasPassed() {
        rule(plan().action("Call").owner("Anna").due(daysAgo(1))).isSilent();
    }

    @Test
    void isSilentAboutClosedActions() {
        rule(plan().action("Call").status(ActionStatus.DONE)).isSilent();
        rule(plan().action("Call").status(ActionStatus.CANCELLED)).isSilent();
    }

    @Test
    void givesItToTheAccountManager() {
        ActionStep undated = plan().action("Call");
        undated.member("Anna").set(m -> m.setRole(TeamRole.ACCOUNT_MANAGER));
        rule(undated).fix("Give \"Call\" to Anna", false);
        rule(undated.due(daysAhead(1))).fix("Give \"Call\" to Anna", true);
    }

    @Test
    void offersNobodyWhereNobodyIsResponsibleOrSomebodyOwnsIt() {
        assertThat(rule(plan().action("Call")).fixes()).isEmpty();
        ActionStep owned = plan().action("Call").owner("Bo");
        owned.member("Anna").set(m -> m.setRole(TeamRole.ACCOUNT_MANAGER));
        assertThat(rule(owned).fixes()).isEmpty();
    }

    private static RuleCheck rule(ActionStep plan) {
        return check(new ActionUnassigned(), plan.build());
    }
}
