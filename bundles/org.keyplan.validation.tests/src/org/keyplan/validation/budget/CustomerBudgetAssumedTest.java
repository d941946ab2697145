package org.keyplan.validation.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.Confidence;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.SalesStage;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;
import org.keyplan.validation.testing.RuleCheck;

class CustomerBudgetAssumedTest {

    private static final Rule RULE = new CustomerBudgetAssumed();

    @ParameterizedTest
    @EnumSource(value = BudgetStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void lateOpportunityOnAGuessFires(BudgetStatus status) {
        OpportunityStep grid = budget(SalesStage.PROPOSE, status, Confidence.ASSUMED);
        Finding finding =
                check(RULE, grid.build())
                        .fires(
                                grid.get(),
                                Severity.WARNING,
                                "The budget for \"Grid\" is only our own assumption.");
        assertThat(finding.evidence()).containsExactly(grid.budget());
    }

    @ParameterizedTest
    @EnumSource(
            value = Confidence.class,
            names = {"STATED", "CONFIRMED"})
    void whatSomebodySaidIsNoGuess(Confidence confidence) {
        check(RULE, budget(SalesStage.PROPOSE, BudgetStatus.PLANNED, confidence).build())
                .isSilent();
    }

    @Test
    void beforeTheProposalGuessingIsAllowed() {
        check(RULE, budget(SalesStage.ENTER, BudgetStatus.PLANNED, Confidence.ASSUMED).build())
                .isSilent();
    }

    @Test
    void whereNothingIsKnownAnotherRuleSpeaks() {
        check(RULE, budget(SalesStage.PROPOSE, BudgetStatus.UNKNOWN, Confidence.ASSUMED).build())
                .isSilent();
        check(RULE, plan().opportunity("Grid").stage(SalesStage.PROPOSE).build()).isSilent();
    }

    @Test
    void whatIsOverIsLeftAlone() {
        OpportunityStep won = budget(SalesStage.PROPOSE, BudgetStatus.PLANNED, Confidence.ASSUMED);
        check(RULE, won.state(OpportunityState.WON).build()).isSilent();
    }

    @Test
    void confirmationCanBeRecordedOrAskedFor() {
        OpportunityStep grid = budget(SalesStage.TENDER, BudgetStatus.PLANNED, Confidence.ASSUMED);
        RuleCheck check = check(RULE, grid.build());
        check.fix("Record how sure the budget for \"Grid\" is: Stated", true);
        check.fix("Record how sure the budget for \"Grid\" is: Confirmed", true);
        check.fix("Create the action \"Clarify the customer’s budget for Grid\"", false);
    }

    private static OpportunityStep budget(
            SalesStage stage, BudgetStatus status, Confidence confidence) {
        OpportunityStep grid = plan().opportunity("Grid").stage(stage).budget(status, null);
        grid.budget().setConfidence(confidence);
        return grid;
    }
}
