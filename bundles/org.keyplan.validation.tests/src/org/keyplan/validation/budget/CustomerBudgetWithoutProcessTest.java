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

class CustomerBudgetWithoutProcessTest {

    private static final Rule RULE = new CustomerBudgetWithoutProcess();

    @Test
    void budgetNobodyKnowsHowToGetApprovedFires() {
        OpportunityStep grid = process(BudgetStatus.PLANNED, null);
        Finding finding =
                check(RULE, grid.build())
                        .fires(
                                grid.get(),
                                Severity.ADVICE,
                                "Nobody knows how the budget for \"Grid\" is approved.");
        assertThat(finding.evidence()).containsExactly(grid.budget());
    }

    @Test
    void blanksAreNoProcess() {
        assertThat(check(RULE, process(BudgetStatus.FROZEN, " \n").build()).findings()).hasSize(1);
    }

    @Test
    void anyWordsAreEnough() {
        check(RULE, process(BudgetStatus.APPROVED, "Board in May").build()).isSilent();
    }

    @ParameterizedTest
    @EnumSource(
            value = BudgetStatus.class,
            names = {"UNKNOWN", "NONE"})
    void withoutMoneyNothingIsApproved(BudgetStatus status) {
        check(RULE, process(status, null).build()).isSilent();
    }

    @Test
    void withoutBudgetOrWhenOverItIsSilent() {
        check(RULE, plan().opportunity("Grid").build()).isSilent();
        OpportunityStep over = process(BudgetStatus.PLANNED, null).state(OpportunityState.DROPPED);
        check(RULE, over.build()).isSilent();
    }

    @Test
    void askingTheCustomerIsOffered() {
        check(RULE, process(BudgetStatus.PLANNED, null).build())
                .fix("Create the action \"Clarify the customer’s budget for Grid\"", false);
    }

    private static OpportunityStep process(BudgetStatus status, String process) {
        OpportunityStep grid = plan().opportunity("Grid").budget(status, null);
        grid.budget().setProcess(process);
        return grid;
    }
}
