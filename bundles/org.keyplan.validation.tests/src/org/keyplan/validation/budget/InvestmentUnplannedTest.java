package org.keyplan.validation.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

class InvestmentUnplannedTest {

    private static final Rule RULE = new InvestmentUnplanned();
    private static final String NONE = "The plan \"Delta Power\" has no budget for our own effort.";
    private static final String EMPTY =
            "The budget for our own effort in the plan \"Delta Power\" has no planned amount.";

    @Test
    void planWithoutInvestmentFires() {
        AccountPlan plan = plan("Delta Power").build();
        check(RULE, plan).fires(plan, Severity.WARNING, NONE);
    }

    @Test
    void investmentWithoutPositionsFires() {
        AccountPlan plan = plan("Delta Power").expectedMargin("5000 EUR").build();
        Finding finding = check(RULE, plan).fires(plan, Severity.WARNING, EMPTY);
        assertThat(finding.evidence()).containsExactly(plan.getInvestment());
    }

    @Test
    void spendingWithoutPlanFires() {
        AccountPlan plan = plan("Delta Power").investment(null, "700 EUR").build();
        check(RULE, plan).fires(plan, Severity.WARNING, EMPTY);
    }

    @Test
    void onePlannedPositionIsEnough() {
        check(RULE, plan().investment(null, "700 EUR").investment("10 EUR", null).build())
                .isSilent();
    }

    @Test
    void emptyBudgetIsOfferedButOnlyAmountsSolveIt() {
        AccountPlan plan = plan().build();
        check(RULE, plan).fix("Add a budget for our own effort", false);
        assertThat(check(RULE, plan().expectedMargin("1 EUR").build()).fixes()).isEmpty();
    }
}
