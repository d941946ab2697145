package org.keyplan.validation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.TODAY;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.Channel;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.SalesStage;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamRole;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

import java.util.Locale;

class TopDecisionMakerNeverMetTest {

    private static final Rule RULE = new TopDecisionMakerNeverMet();
    private static final String MESSAGE =
            "Nobody of the team has met Li Wei, the top decision maker.";

    @Test
    void isAWarningAsLongAsNothingIsLate() {
        PlanBuilder plan = unmet().opportunity("Grid").stage(SalesStage.ENTER);
        check(RULE, plan.build()).fires(liWei(plan), Severity.WARNING, MESSAGE);
    }

    @Test
    void isAnErrorOnceAProposalIsOut() {
        PlanBuilder plan = unmet();
        Opportunity grid = plan.opportunity("Grid").stage(SalesStage.PROPOSE).get();
        Finding finding = check(RULE, plan.build()).fires(liWei(plan), Severity.ERROR, MESSAGE);
        assertThat(finding.evidence()).containsExactly(grid);
    }

    @Test
    void lateOpportunityThatIsOverDoesNotMakeItAnError() {
        PlanBuilder plan =
                unmet().opportunity("Grid").stage(SalesStage.TENDER).state(OpportunityState.LOST);
        check(RULE, plan.build()).fires(liWei(plan), Severity.WARNING, MESSAGE);
    }

    @Test
    void oneMeetingHoweverLongAgoIsEnough() {
        PlanBuilder plan = unmet().met(daysAgo(2000), Channel.CALL, "Anna", "Zhang Min", "Li Wei");
        check(RULE, plan.build()).isSilent();
    }

    @Test
    void meetingTodayCounts() {
        check(RULE, unmet().met(TODAY, Channel.VISIT, "Anna", "Li Wei").build()).isSilent();
    }

    @Test
    void emailIsNoMeeting() {
        PlanBuilder plan = unmet().met(daysAgo(3), Channel.EMAIL, "Anna", "Li Wei");
        check(RULE, plan.build()).fires(liWei(plan), Severity.WARNING, MESSAGE);
    }

    @Test
    void meetingToComeIsNoMeetingYet() {
        PlanBuilder plan = unmet().met(daysAhead(1), Channel.VISIT, "Anna", "Li Wei");
        check(RULE, plan.build()).fires(liWei(plan), Severity.WARNING, MESSAGE);
        check(RULE, plan.build()).asOf(TODAY.plusDays(1)).isSilent();
    }

    @Test
    void meetingSomebodyElseDoesNotHelp() {
        PlanBuilder plan = unmet().met(daysAgo(3), Channel.VISIT, "Anna", "Zhang Min");
        check(RULE, plan.build()).fires(liWei(plan), Severity.WARNING, MESSAGE);
    }

    @Test
    void whoIsNotIdentifiedCannotBeMet() {
        check(RULE, plan().build()).isSilent();
        check(RULE, unmet().person("Li Wei").departed().build()).isSilent();
        check(RULE, unmet().person("Li Wei").placeholder().build()).isSilent();
    }

    @Test
    void actionToMeetIsOfferedUntilItIsThere() {
        PlanBuilder plan = unmet();
        check(RULE, plan.build()).fix("Create the action \"Meet Li Wei\"", false);
        plan.action("Meet Li Wei").naming("Li Wei");
        assertThat(check(RULE, plan.build()).fixes()).isEmpty();
    }

    @Test
    void actionThatIsDoneOrAboutSomebodyElseIsNotTheOneToMeet() {
        PlanBuilder plan = unmet();
        plan.action("Meet Li Wei").naming("Li Wei").status(ActionStatus.DONE);
        plan.action("Send the quote").naming("Li Wei");
        assertThat(check(RULE, plan.build()).fixes()).hasSize(1);
    }

    @Test
    void actionGoesToTheAccountManagerAndIsDueInTwoWeeks() {
        PlanBuilder plan = unmet();
        plan.member("Otto").role(TeamRole.SALES);
        plan.member("Anna").role(TeamRole.ACCOUNT_MANAGER);
        AccountPlan built = plan.build();
        QuickFix fix = check(RULE, built).fixes().get(0);
        fix.command(PlanEditing.domain(built), Locale.SIMPLIFIED_CHINESE).execute();
        Action action = built.getActions().get(0);
        assertThat(action.getName()).isEqualTo("拜访Li Wei");
        assertThat(action.getOwner().getName()).isEqualTo("Anna");
        assertThat(action.getDue()).isEqualTo(daysAhead(14));
        assertThat(action.getStakeholders()).containsExactly(liWei(plan));
        assertThat(check(RULE, built).fixes()).as("found whatever its language").isEmpty();
    }

    private static PlanBuilder unmet() {
        return plan().topDecisionMaker("Li Wei");
    }

    private static Stakeholder liWei(PlanBuilder plan) {
        return plan.person("Li Wei").get();
    }
}
