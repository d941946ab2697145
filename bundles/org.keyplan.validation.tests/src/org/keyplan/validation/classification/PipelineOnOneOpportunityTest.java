package org.keyplan.validation.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.OpportunityState;
import org.keyplan.validation.testing.RuleCheck;

class PipelineOnOneOpportunityTest {

    @Test
    void firesAboveSeventyPercent() {
        OpportunityStep grid = pipeline("70001 EUR", "29999 EUR");
        rule(grid)
                .fires(
                        grid.get(),
                        ADVICE,
                        "\"Grid\" makes up 70.1 % of the open pipeline of 100,000 EUR.");
    }

    @Test
    void isSilentAtExactlySeventyPercentUnlessTheThresholdIsLower() {
        OpportunityStep grid = pipeline("70000 EUR", "30000 EUR");
        rule(grid).isSilent();
        assertThat(rule(grid).threshold("percent", 69).findings()).hasSize(1);
    }

    @Test
    void aSingleOpportunityOrOneAmountIsNoPipeline() {
        rule(plan().opportunity("Grid").amount("100 EUR")).isSilent();
        rule(pipeline("100 EUR", null)).isSilent();
    }

    @Test
    void closedOnesDoNotCount() {
        OpportunityStep grid = pipeline("60 EUR", "10 EUR");
        grid.opportunity("Lost").amount("100 EUR").state(OpportunityState.LOST);
        assertThat(rule(grid).messages())
                .containsExactly("\"Grid\" makes up 85.8 % of the open pipeline of 70 EUR.");
    }

    @Test
    void isSilentIfCurrenciesDifferOrTheSumIsNothing() {
        rule(pipeline("100 EUR", "1 USD")).isSilent();
        rule(pipeline("100 EUR", "-100 EUR")).isSilent();
    }

    private static OpportunityStep pipeline(String grid, String other) {
        PlanBuilder plan = plan();
        plan.opportunity("Other").amount(other);
        return plan.opportunity("Grid").amount(grid);
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new PipelineOnOneOpportunity(), plan.build());
    }
}
