package org.keyplan.validation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Channel;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.SalesStage;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

import java.util.Locale;

class DecisionMakersNeverMetTest {

    private static final Rule RULE = new DecisionMakersNeverMet();

    @Test
    void lateOpportunityWhoseDecisionMakersWereNeverMetFires() {
        PlanBuilder plan =
                decidedBy("Li Wei", "Zhang Min").met(daysAgo(1), Channel.VISIT, "Anna", "Wu");
        Finding finding =
                check(RULE, plan.build())
                        .fires(
                                plan.opportunity("Grid").get(),
                                Severity.ERROR,
                                "None of the people who decide on \"Grid\" has ever been met: Li"
                                        + " Wei, Zhang Min.");
        assertThat(finding.evidence())
                .containsExactly(plan.person("Li Wei").get(), plan.person("Zhang Min").get());
    }

    @Test
    void havingMetOneOfThemIsEnough() {
        PlanBuilder plan =
                decidedBy("Li Wei", "Zhang Min")
                        .met(daysAgo(900), Channel.MEAL, "Anna", "Zhang Min");
        check(RULE, plan.build()).isSilent();
    }

    @Test
    void emailIsNoMeeting() {
        PlanBuilder plan = decidedBy("Li Wei").met(daysAgo(1), Channel.EMAIL, "Anna", "Li Wei");
        assertThat(check(RULE, plan.build()).findings()).hasSize(1);
    }

    @Test
    void beforeTheProposalThereIsTime() {
        PlanBuilder plan = decidedBy("Li Wei");
        check(RULE, plan.opportunity("Grid").stage(SalesStage.ENTER).build()).isSilent();
    }

    @Test
    void whatIsOverIsLeftAlone() {
        PlanBuilder plan = decidedBy("Li Wei");
        check(RULE, plan.opportunity("Grid").state(OpportunityState.LOST).build()).isSilent();
    }

    @Test
    void havingMetOneWhoLeftDoesNotHelp() {
        PlanBuilder plan =
                decidedBy("Li Wei", "Zhang Min")
                        .met(daysAgo(9), Channel.VISIT, "Anna", "Zhang Min");
        plan.person("Zhang Min").departed();
        check(RULE, plan.build())
                .fires(
                        plan.opportunity("Grid").get(),
                        Severity.ERROR,
                        "None of the people who decide on \"Grid\" has ever been met: Li Wei.");
    }

    @Test
    void withoutAnybodyWhoDecidesAnotherRuleSpeaks() {
        PlanBuilder plan = decidedBy("Li Wei");
        check(RULE, plan.person("Li Wei").placeholder().build()).isSilent();
        check(RULE, plan().opportunity("Grid").stage(SalesStage.TENDER).build()).isSilent();
    }

    @Test
    void actionToMeetEachOfThemIsOffered() {
        PlanBuilder plan = decidedBy("Li Wei", "Zhang Min");
        check(RULE, plan.build()).fix("Create the action \"Meet Zhang Min\"", false);
        plan.action("Meet Li Wei").naming("Li Wei").about("Grid");
        assertThat(check(RULE, plan.build()).fixes())
                .extracting(fix -> fix.label(Locale.ENGLISH))
                .containsExactly("Create the action \"Meet Zhang Min\"");
    }

    private static PlanBuilder decidedBy(String... people) {
        PlanBuilder plan = plan().opportunity("Grid").stage(SalesStage.PROPOSE);
        for (String person : people) {
            plan.map("Grid").participant(person, BuyingRole.DECISION_MAKER);
        }
        return plan;
    }
}
