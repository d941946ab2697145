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
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

import java.util.Locale;

class CustomerBudgetUnknownTest {

    private static final Rule RULE = new CustomerBudgetUnknown();
    private static final String NONE = "No budget of the customer is recorded for \"Grid\".";
    private static final String UNKNOWN =
            "Nobody has found out yet whether the customer has money for \"Grid\".";

    @Test
    void missingBudgetIsAWarningBeforeTheProposal() {
        fires(in(SalesStage.ENTER), Severity.WARNING, NONE);
    }

    @Test
    void missingBudgetIsAnErrorFromTheProposalOn() {
        fires(in(SalesStage.PROPOSE), Severity.ERROR, NONE);
    }

    @Test
    void budgetNobodyAskedForIsAsGoodAsNone() {
        OpportunityStep early = in(SalesStage.ENTER).budget(BudgetStatus.UNKNOWN, "5 EUR");
        fires(early, Severity.WARNING, UNKNOWN);
        OpportunityStep late = in(SalesStage.IMPLEMENT).budget(BudgetStatus.UNKNOWN, null);
        fires(late, Severity.ERROR, UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(value = BudgetStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void anyAnswerIsKnowledge(BudgetStatus status) {
        check(RULE, in(SalesStage.PROPOSE).budget(status, null).build()).isSilent();
    }

    @ParameterizedTest
    @EnumSource(value = OpportunityState.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void whatIsOverNeedsNoBudget(OpportunityState state) {
        check(RULE, in(SalesStage.PROPOSE).state(state).build()).isSilent();
    }

    @Test
    void knownAnswerCanBeRecorded() {
        check(RULE, in(SalesStage.ENTER).build())
                .fix("Record the budget for \"Grid\" as: Planned", true);
        check(RULE, in(SalesStage.ENTER).build())
                .fix("Record the budget for \"Grid\" as: None", true);
        OpportunityStep unknown = in(SalesStage.ENTER).budget(BudgetStatus.UNKNOWN, "5 EUR");
        check(RULE, unknown.build()).fix("Record the budget for \"Grid\" as: Approved", true);
    }

    @Test
    void askingTheCustomerIsOfferedUntilItIsPlanned() {
        OpportunityStep grid = in(SalesStage.ENTER);
        String label = "Create the action \"Clarify the customer’s budget for Grid\"";
        check(RULE, grid.build()).fix(label, false);
        grid.action("Clarify the customer’s budget for Grid").about("Grid");
        assertThat(check(RULE, grid.build()).fixes())
                .extracting(fix -> fix.label(Locale.ENGLISH))
                .hasSize(3)
                .doesNotContain(label);
    }

    private static OpportunityStep in(SalesStage stage) {
        return plan().opportunity("Grid").stage(stage);
    }

    private static void fires(OpportunityStep grid, Severity severity, String message) {
        check(RULE, grid.build()).fires(grid.get(), severity, message);
    }
}
