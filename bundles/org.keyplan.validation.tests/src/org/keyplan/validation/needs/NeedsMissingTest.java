package org.keyplan.validation.needs;

import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.Confidence.ASSUMED;
import static org.keyplan.model.OpportunityState.LOST;
import static org.keyplan.model.SalesStage.DEVELOP;
import static org.keyplan.model.SalesStage.ENTER;
import static org.keyplan.model.SalesStage.TENDER;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.model.SalesStage;
import org.keyplan.validation.testing.RuleCheck;

class NeedsMissingTest {

    private static final String MESSAGE = "No need of the customer is recorded for \"Grid\".";

    @Test
    void firesFromEnteringTheCustomerOn() {
        OpportunityStep entered = grid(ENTER);
        rule(entered).fires(entered.get(), WARNING, MESSAGE);
        OpportunityStep tendered = grid(TENDER);
        rule(tendered).fires(tendered.get(), WARNING, MESSAGE);
        rule(grid(DEVELOP)).isSilent();
    }

    @Test
    void isSilentWithOneNeedHoweverUnsure() {
        rule(grid(ENTER).need("Fewer stops", ASSUMED)).isSilent();
    }

    @Test
    void isSilentWhenTheOpportunityIsClosed() {
        rule(grid(ENTER).state(LOST)).isSilent();
    }

    private static OpportunityStep grid(SalesStage stage) {
        return plan().opportunity("Grid").stage(stage);
    }

    private static RuleCheck rule(OpportunityStep plan) {
        return check(new NeedsMissing(), plan.build());
    }
}
