package org.keyplan.validation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Channel;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

class TopDecisionMakerNotMetLatelyTest {

    private static final Rule RULE = new TopDecisionMakerNotMetLately();

    @Test
    void lastMeetingLongerAgoThanNinetyDaysFires() {
        PlanBuilder plan = lastMet(91);
        Finding finding =
                check(RULE, plan.build())
                        .fires(
                                plan.person("Li Wei").get(),
                                Severity.WARNING,
                                "Li Wei, the top decision maker, was last met on 2026-03-31, 91"
                                        + " days ago.");
        assertThat(finding.evidence()).containsExactly(plan.build().getInteractions().get(1));
    }

    @Test
    void lastMeetingNinetyDaysAgoIsRecentEnough() {
        check(RULE, lastMet(90).build()).isSilent();
    }

    @Test
    void thresholdDecides() {
        check(RULE, lastMet(91).build()).threshold("days", 91).isSilent();
        assertThat(check(RULE, lastMet(30).build()).threshold("days", 29).findings()).hasSize(1);
    }

    @Test
    void onlyTheLastMeetingCounts() {
        PlanBuilder plan = lastMet(400).met(daysAgo(5), Channel.VIDEO, "Anna", "Li Wei");
        check(RULE, plan.build()).isSilent();
    }

    @Test
    void emailDoesNotKeepTheContactAlive() {
        PlanBuilder plan = lastMet(91).met(daysAgo(1), Channel.EMAIL, "Anna", "Li Wei");
        assertThat(check(RULE, plan.build()).findings()).hasSize(1);
    }

    @Test
    void neverMetIsAnotherRulesMatter() {
        check(RULE, plan().topDecisionMaker("Li Wei").build()).isSilent();
        check(RULE, plan().build()).isSilent();
    }

    @Test
    void whoIsNotIdentifiedNeedsNoMeeting() {
        check(RULE, lastMet(91).person("Li Wei").departed().build()).isSilent();
        check(RULE, lastMet(91).person("Li Wei").placeholder().build()).isSilent();
    }

    @Test
    void actionToMeetIsOffered() {
        check(RULE, lastMet(91).build()).fix("Create the action \"Meet Li Wei\"", false);
    }

    private static PlanBuilder lastMet(int days) {
        return plan().topDecisionMaker("Li Wei")
                .met(daysAgo(days + 10), Channel.VISIT, "Anna", "Li Wei")
                .met(daysAgo(days), Channel.VISIT, "Anna", "Li Wei");
    }
}
