package org.keyplan.validation.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.ActionStep;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.validation.Finding;
import org.keyplan.validation.testing.RuleCheck;

import java.util.List;

class NextStepMissingTest {

    private static final String NOTHING = "Nobody has a next step with a date for \"Grid\".";
    private static final String STALE =
            "\"Grid\" has open actions, but none with an owner and a date that has not passed.";

    @Test
    void firesWithoutAnyAction() {
        OpportunityStep grid = plan().opportunity("Grid");
        rule(grid).fires(grid.get(), WARNING, NOTHING);
    }

    @Test
    void isSilentWithAnActionThatSomebodyDoesByTodayOrLater() {
        rule(action().owner("Anna").due(daysAgo(0))).isSilent();
        rule(action().owner("Anna").due(daysAhead(90)).status(ActionStatus.IN_PROGRESS)).isSilent();
    }

    @Test
    void firesIfTheOnlyActionIsOverdueOrUnassignedOrUndated() {
        for (ActionStep action :
                List.of(
                        action().owner("Anna").due(daysAgo(1)),
                        action().due(daysAhead(1)),
                        action().owner("Anna"))) {
            Finding finding = rule(action).fires(grid(action), WARNING, STALE);
            assertThat(finding.evidence()).containsExactly(action.get());
        }
    }

    @Test
    void actionsThatAreClosedOrServeAnotherOpportunityDoNotCount() {
        for (ActionStatus status : List.of(ActionStatus.DONE, ActionStatus.CANCELLED)) {
            ActionStep closed = action().owner("Anna").due(daysAhead(1)).status(status);
            rule(closed).fires(grid(closed), WARNING, NOTHING);
        }
        ActionStep other =
                action().owner("Anna").due(daysAhead(1)).set(a -> a.setOpportunity(null));
        rule(other).fires(grid(other), WARNING, NOTHING);
    }

    @Test
    void isSilentAboutAClosedOpportunity() {
        rule(plan().opportunity("Grid").state(OpportunityState.WON)).isSilent();
    }

    @Test
    void createsTheNextStep() {
        OpportunityStep grid = plan().opportunity("Grid");
        grid.set(o -> o.setOwner(grid.member("Anna").get()));
        rule(grid).fix("Create the action \"Take the next step for Grid\"", true);
    }

    @Test
    void createsNothingThatNobodyCouldOwn() {
        assertThat(rule(plan().opportunity("Grid")).fixes()).isEmpty();
    }

    private static ActionStep action() {
        return plan().action("Call").about("Grid");
    }

    private static Opportunity grid(PlanBuilder plan) {
        return plan.build().getOpportunities().get(0);
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new NextStepMissing(), plan.build());
    }
}
