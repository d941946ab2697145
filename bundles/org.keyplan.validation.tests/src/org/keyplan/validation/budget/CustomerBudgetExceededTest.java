package org.keyplan.validation.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.OpportunityState;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

class CustomerBudgetExceededTest {

    private static final Rule RULE = new CustomerBudgetExceeded();

    @Test
    void oneCentAboveTheBudgetFires() {
        OpportunityStep grid = worth("1000.01 EUR", "1000 EUR");
        Finding finding =
                check(RULE, grid.build())
                        .fires(
                                grid.get(),
                                Severity.WARNING,
                                "\"Grid\" is worth 1,000.01 EUR, but the customer’s budget is 1,000"
                                        + " EUR.");
        assertThat(finding.evidence()).containsExactly(grid.budget());
    }

    @Test
    void amountEqualToTheBudgetIsCovered() {
        check(RULE, worth("1000 EUR", "1000.00 EUR").build()).isSilent();
    }

    @Test
    void thresholdIsWhatMayBeAbove() {
        check(RULE, worth("1100 EUR", "1000 EUR").build()).threshold("percent", 10).isSilent();
        assertThat(
                        check(RULE, worth("1100.01 EUR", "1000 EUR").build())
                                .threshold("percent", 10)
                                .findings())
                .hasSize(1);
    }

    @Test
    void differentCurrenciesAreNotCompared() {
        check(RULE, worth("2000 EUR", "1000 USD").build()).isSilent();
    }

    @Test
    void unknownAmountsAreNotCompared() {
        check(RULE, worth(null, "1000 EUR").build()).isSilent();
        check(RULE, worth("1000 EUR", null).build()).isSilent();
        check(RULE, plan().opportunity("Grid").amount("1000 EUR").build()).isSilent();
    }

    @Test
    void whatIsOverIsLeftAlone() {
        check(RULE, worth("2000 EUR", "1000 EUR").state(OpportunityState.WON).build()).isSilent();
    }

    @Test
    void settlingItWithTheCustomerIsOffered() {
        check(RULE, worth("2000 EUR", "1000 EUR").build())
                .fix("Create the action \"Clarify the customer’s budget for Grid\"", false);
    }

    private static OpportunityStep worth(String amount, String budget) {
        return plan().opportunity("Grid").amount(amount).budget(BudgetStatus.APPROVED, budget);
    }
}
