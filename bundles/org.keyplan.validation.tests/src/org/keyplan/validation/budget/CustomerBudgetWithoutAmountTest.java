package org.keyplan.validation.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.OpportunityState;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

class CustomerBudgetWithoutAmountTest {

    private static final Rule RULE = new CustomerBudgetWithoutAmount();

    @Test
    void plannedBudgetNeedsAnAmount() {
        OpportunityStep grid = budget(BudgetStatus.PLANNED, null);
        Finding finding =
                check(RULE, grid.build())
                        .fires(
                                grid.get(),
                                Severity.WARNING,
                                "A budget for \"Grid\" is planned, but nobody knows how much.");
        assertThat(finding.evidence()).containsExactly(grid.budget());
    }

    @Test
    void approvedBudgetNeedsAnAmount() {
        OpportunityStep grid = budget(BudgetStatus.APPROVED, null);
        check(RULE, grid.build())
                .fires(
                        grid.get(),
                        Severity.WARNING,
                        "The budget for \"Grid\" is approved, but nobody knows how much.");
    }

    @Test
    void anyAmountIsEnough() {
        check(RULE, budget(BudgetStatus.PLANNED, "0 EUR").build()).isSilent();
        check(RULE, budget(BudgetStatus.APPROVED, "1 CNY").build()).isSilent();
    }

    @ParameterizedTest
    @EnumSource(
            value = BudgetStatus.class,
            names = {"UNKNOWN", "NONE", "FROZEN"})
    void whereNoMoneyIsToBeHadNoAmountIsMissed(BudgetStatus status) {
        check(RULE, budget(status, null).build()).isSilent();
    }

    @Test
    void withoutBudgetAnotherRuleSpeaks() {
        check(RULE, plan().opportunity("Grid").build()).isSilent();
    }

    @Test
    void whatIsOverIsLeftAlone() {
        check(RULE, budget(BudgetStatus.PLANNED, null).state(OpportunityState.WON).build())
                .isSilent();
    }

    @Test
    void askingTheCustomerIsOffered() {
        check(RULE, budget(BudgetStatus.PLANNED, null).build())
                .fix("Create the action \"Clarify the customer’s budget for Grid\"", false);
    }

    private static OpportunityStep budget(BudgetStatus status, String amount) {
        return plan().opportunity("Grid").budget(status, amount);
    }
}
