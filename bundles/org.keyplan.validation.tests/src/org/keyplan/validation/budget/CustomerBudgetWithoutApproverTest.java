package org.keyplan.validation.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.OpportunityState;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

import java.util.Locale;

class CustomerBudgetWithoutApproverTest {

    private static final Rule RULE = new CustomerBudgetWithoutApprover();

    @ParameterizedTest
    @EnumSource(
            value = BudgetStatus.class,
            names = {"PLANNED", "APPROVED", "FROZEN"})
    void budgetNobodyIsKnownToApproveFires(BudgetStatus status) {
        OpportunityStep grid = budget(status);
        Finding finding =
                check(RULE, grid.build())
                        .fires(
                                grid.get(),
                                Severity.WARNING,
                                "Nobody knows who approves the budget for \"Grid\".");
        assertThat(finding.evidence()).containsExactly(grid.budget());
    }

    @ParameterizedTest
    @EnumSource(
            value = BudgetStatus.class,
            names = {"UNKNOWN", "NONE"})
    void withoutMoneyNothingIsApproved(BudgetStatus status) {
        check(RULE, budget(status).build()).isSilent();
    }

    @Test
    void withoutBudgetAnotherRuleSpeaks() {
        check(RULE, plan().opportunity("Grid").build()).isSilent();
    }

    @Test
    void knownApproverIsEnoughAlsoWithoutAName() {
        OpportunityStep grid = approvedBy("Li Wei");
        check(RULE, grid.build()).isSilent();
        grid.person("Li Wei").placeholder();
        check(RULE, grid.build()).isSilent();
    }

    @Test
    void approverWhoLeftIsNamed() {
        OpportunityStep grid = approvedBy("Li Wei");
        grid.person("Li Wei").departed();
        Finding finding =
                check(RULE, grid.build())
                        .fires(
                                grid.get(),
                                Severity.WARNING,
                                "Li Wei, who was to approve the budget for \"Grid\", has left.");
        assertThat(finding.evidence()).containsExactly(grid.budget(), grid.person("Li Wei").get());
    }

    @Test
    void whatIsOverIsLeftAlone() {
        check(RULE, budget(BudgetStatus.PLANNED).state(OpportunityState.LOST).build()).isSilent();
    }

    @Test
    void peopleWhoWatchTheMoneyAreOfferedBeforeThoseWhoDecide() {
        OpportunityStep grid = budget(BudgetStatus.PLANNED);
        grid.person("Gone").departed();
        grid.map("Grid")
                .participant("Zhang Min", BuyingRole.DECISION_MAKER)
                .participant("Li Wei", BuyingRole.FINANCIAL_GATEKEEPER, BuyingRole.DECISION_MAKER)
                .participant("Gone", BuyingRole.FINANCIAL_GATEKEEPER)
                .participant("Wu Lan", BuyingRole.PURCHASER);
        assertThat(check(RULE, grid.build()).fixes())
                .extracting(fix -> fix.label(Locale.ENGLISH))
                .containsExactly(
                        "Record Li Wei as approver of the budget for \"Grid\"",
                        "Record Zhang Min as approver of the budget for \"Grid\"",
                        "Create the action \"Clarify the customer’s budget for Grid\"");
        check(RULE, grid.build()).fix("Record Li Wei as approver of the budget for \"Grid\"", true);
    }

    private static OpportunityStep budget(BudgetStatus status) {
        return plan().opportunity("Grid").budget(status, null);
    }

    private static OpportunityStep approvedBy(String person) {
        OpportunityStep grid = budget(BudgetStatus.PLANNED);
        grid.budget().setApprover(grid.person(person).get());
        return grid;
    }
}
