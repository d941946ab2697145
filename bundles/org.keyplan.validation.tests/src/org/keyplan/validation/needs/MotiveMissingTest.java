package org.keyplan.validation.needs;

import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.Confidence.CONFIRMED;
import static org.keyplan.model.Confidence.STATED;
import static org.keyplan.model.OpportunityState.WON;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.model.Need;
import org.keyplan.validation.testing.RuleCheck;

class MotiveMissingTest {

    private static final String MESSAGE =
            "The need \"Fewer stops\" is confirmed, but why the customer has it is not recorded.";

    @Test
    void firesWhenAConfirmedNeedHasNoMotive() {
        OpportunityStep grid = confirmed();
        rule(grid).fires(need(grid), ADVICE, MESSAGE);
    }

    @Test
    void aBlankMotiveIsNone() {
        OpportunityStep grid = confirmed();
        need(grid).setMotive("  ");
        rule(grid).fires(need(grid), ADVICE, MESSAGE);
    }

    @Test
    void isSilentWithAMotive() {
        OpportunityStep grid = confirmed();
        need(grid).setMotive("Penalties for late delivery");
        rule(grid).isSilent();
    }

    @Test
    void isSilentAboutANeedThatNobodyConfirmed() {
        rule(confirmed().need("Fewer stops", STATED)).isSilent();
    }

    @Test
    void isSilentWhenTheOpportunityIsClosed() {
        rule(confirmed().state(WON)).isSilent();
    }

    private static OpportunityStep confirmed() {
        return plan().opportunity("Grid").need("Fewer stops", CONFIRMED);
    }

    private static Need need(OpportunityStep grid) {
        return grid.get().getNeeds().get(0);
    }

    private static RuleCheck rule(OpportunityStep plan) {
        return check(new MotiveMissing(), plan.build());
    }
}
