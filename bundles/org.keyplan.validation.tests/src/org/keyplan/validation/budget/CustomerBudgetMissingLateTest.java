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
import org.keyplan.model.SalesStage;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

class CustomerBudgetMissingLateTest {

    private static final Rule RULE = new CustomerBudgetMissingLate();

    @Test
    void proposalWithoutMoneyFires() {
        OpportunityStep grid = budget(SalesStage.PROPOSE, BudgetStatus.NONE);
        Finding finding =
                check(RULE, grid.build())
                        .fires(
                                grid.get(),
                                Severity.ERROR,
                                "The customer has no money for \"Grid\", yet our sales stage is"
                                        + " \"Propose\".");
        assertThat(finding.evidence()).containsExactly(grid.budget());
    }

    @Test
    void frozenMoneyIsSaid() {
        OpportunityStep grid = budget(SalesStage.NEGOTIATE, BudgetStatus.FROZEN);
        check(RULE, grid.build())
                .fires(
                        grid.get(),
                        Severity.ERROR,
                        "The customer’s budget for \"Grid\" is frozen, yet our sales stage is"
                                + " \"Negotiate\".");
    }

    @ParameterizedTest
    @EnumSource(
            value = BudgetStatus.class,
            names = {"UNKNOWN", "PLANNED", "APPROVED"})
    void moneyThatIsThereOrUnknownIsNotMissing(BudgetStatus status) {
        check(RULE, budget(SalesStage.PROPOSE, status).build()).isSilent();
    }

    @Test
    void beforeTheProposalMoneyMayStillBeFound() {
        check(RULE, budget(SalesStage.ENTER, BudgetStatus.NONE).build()).isSilent();
        check(RULE, budget(SalesStage.ENTER, BudgetStatus.FROZEN).build()).isSilent();
    }

    @Test
    void unrecordedBudgetAndWhatIsOverAreLeftAlone() {
        check(RULE, plan().opportunity("Grid").stage(SalesStage.PROPOSE).build()).isSilent();
        OpportunityStep lost =
                budget(SalesStage.PROPOSE, BudgetStatus.NONE).state(OpportunityState.LOST);
        check(RULE, lost.build()).isSilent();
    }

    @Test
    void findingTheMoneyIsOfferedUntilItIsPlanned() {
        OpportunityStep grid = budget(SalesStage.PROPOSE, BudgetStatus.FROZEN);
        check(RULE, grid.build())
                .fix(
                        "Create the action \"Find out with the customer how Grid can be paid for\"",
                        false);
        grid.action("Find out with the customer how Grid can be paid for").about("Grid");
        assertThat(check(RULE, grid.build()).fixes()).isEmpty();
    }

    private static OpportunityStep budget(SalesStage stage, BudgetStatus status) {
        return plan().opportunity("Grid").stage(stage).budget(status, null);
    }
}
