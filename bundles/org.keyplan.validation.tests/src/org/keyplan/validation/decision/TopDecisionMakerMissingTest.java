package org.keyplan.validation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

import java.util.Locale;

class TopDecisionMakerMissingTest {

    private static final Rule RULE = new TopDecisionMakerMissing();

    @Test
    void accountWithSomethingToWinNeedsATopDecisionMaker() {
        PlanBuilder plan = plan("Delta Power");
        Opportunity grid = plan.opportunity("Grid").get();
        Finding finding =
                check(RULE, plan.build())
                        .fires(
                                plan.build().getAccount(),
                                Severity.ERROR,
                                "Nobody is recorded as the top decision maker of Delta Power.");
        assertThat(finding.evidence()).containsExactly(grid);
    }

    @Test
    void knownTopDecisionMakerIsEnough() {
        check(RULE, withOpportunity().topDecisionMaker("Li Wei").build()).isSilent();
    }

    @Test
    void withoutAnythingOpenNobodyIsMissed() {
        check(RULE, plan().build()).isSilent();
        check(RULE, plan().opportunity("Grid").state(OpportunityState.LOST).build()).isSilent();
    }

    @Test
    void somebodyWhoLeftIsAsGoodAsUnknown() {
        PlanBuilder plan = withOpportunity().topDecisionMaker("Li Wei");
        plan.person("Li Wei").departed().placeholder();
        check(RULE, plan.build())
                .fires(
                        plan.build().getAccount(),
                        Severity.ERROR,
                        "Li Wei, recorded as the top decision maker of Delta Power, has left.");
    }

    @Test
    void placeholderIsAsGoodAsUnknown() {
        PlanBuilder plan = withOpportunity().topDecisionMaker("The chairman");
        plan.person("The chairman").placeholder();
        check(RULE, plan.build())
                .fires(
                        plan.build().getAccount(),
                        Severity.ERROR,
                        "The top decision maker of Delta Power, The chairman, is only a"
                                + " placeholder.");
    }

    @Test
    void decisionMakersOfTheMapsAreOfferedOnce() {
        PlanBuilder plan = withOpportunity();
        plan.person("Gone").departed();
        plan.person("Somebody").placeholder();
        plan.map()
                .participant("Zhang Min", BuyingRole.USER, BuyingRole.DECISION_MAKER)
                .participant("Gone", BuyingRole.DECISION_MAKER)
                .participant("Somebody", BuyingRole.DECISION_MAKER)
                .participant(null, BuyingRole.DECISION_MAKER)
                .participant("Li Wei", BuyingRole.PURCHASER)
                .map("Grid")
                .participant("Zhang Min", BuyingRole.DECISION_MAKER);
        assertThat(check(RULE, plan.build()).fixes())
                .extracting(fix -> fix.label(Locale.ENGLISH))
                .containsExactly(
                        "Record Zhang Min as the top decision maker of \"Delta Power\"",
                        "Add a placeholder for the top decision maker of \"Delta Power\"");
        check(RULE, plan.build())
                .fix("Record Zhang Min as the top decision maker of \"Delta Power\"", true);
    }

    @Test
    void placeholderKeepsTheProblemVisible() {
        PlanBuilder plan = withOpportunity();
        check(RULE, plan.build())
                .fix("Add a placeholder for the top decision maker of \"Delta Power\"", false);
    }

    @Test
    void placeholderIsNotOfferedTwice() {
        PlanBuilder plan = withOpportunity().topDecisionMaker("The chairman");
        plan.person("The chairman").placeholder();
        assertThat(check(RULE, plan.build()).fixes()).isEmpty();
    }

    private static PlanBuilder withOpportunity() {
        return plan("Delta Power").opportunity("Grid");
    }
}
