package org.keyplan.validation.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.SalesStage;
import org.keyplan.validation.Finding;
import org.keyplan.validation.testing.RuleCheck;

class RisksNotConsideredTest {

    @Test
    void firesOnceForAllLateOpportunities() {
        OpportunityStep grid = grid(SalesStage.PROPOSE);
        OpportunityStep cable = grid.opportunity("Cable").stage(SalesStage.NEGOTIATE);
        Finding finding =
                rule(grid)
                        .fires(
                                grid.build(),
                                ADVICE,
                                "The plan names no risk, although resources go into Grid, Cable.");
        assertThat(finding.evidence()).containsExactly(grid.get(), cable.get());
    }

    @Test
    void isSilentBeforeTheProposalAndAfterTheEnd() {
        rule(grid(SalesStage.ENTER)).isSilent();
        rule(grid(SalesStage.PROPOSE).state(OpportunityState.WON)).isSilent();
    }

    @Test
    void isSilentWithAnyRisk() {
        rule(grid(SalesStage.PROPOSE).risk("Strike", null, null)).isSilent();
    }

    private static OpportunityStep grid(SalesStage stage) {
        return plan().opportunity("Grid").stage(stage);
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new RisksNotConsidered(), plan.build());
    }
}
