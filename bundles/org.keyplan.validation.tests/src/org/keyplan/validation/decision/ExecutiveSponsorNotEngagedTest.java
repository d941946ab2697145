package org.keyplan.validation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.Seniority;
import org.keyplan.model.TeamRole;
import org.keyplan.model.ValueType;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

import java.util.Locale;

class ExecutiveSponsorNotEngagedTest {

    private static final Rule RULE = new ExecutiveSponsorNotEngaged();

    @Test
    void strategicCustomerWhoseExecutivesNoSponsorKnowsFires() {
        PlanBuilder plan = strategic().engagement("Anna", "Zhang Min", EngagementLevel.TRUSTED);
        Finding finding =
                check(RULE, plan.build())
                        .fires(
                                plan.build().getAccount(),
                                Severity.WARNING,
                                "Customer is a strategic customer, but no executive sponsor of ours"
                                        + " (Erik) knows any of its executives.");
        assertThat(finding.evidence()).containsExactly(plan.member("Erik").get());
    }

    @Test
    void sponsorWhoKnowsAnExecutiveIsEnough() {
        check(RULE, strategic().engagement("Erik", "Zhang Min", EngagementLevel.KNOWN).build())
                .isSilent();
    }

    @Test
    void engagementThatIsOnlyWantedIsNone() {
        PlanBuilder plan =
                strategic()
                        .engagement("Erik", "Zhang Min", EngagementLevel.NONE)
                        .desired(EngagementLevel.TRUSTED);
        assertThat(check(RULE, plan.build()).findings()).hasSize(1);
    }

    @Test
    void knowingADirectorIsNotEnough() {
        PlanBuilder plan = strategic().engagement("Erik", "Li Wei", EngagementLevel.TRUSTED);
        plan.person("Li Wei").seniority(Seniority.DIRECTOR);
        assertThat(check(RULE, plan.build()).findings()).hasSize(1);
    }

    @Test
    void executiveWhoLeftOrIsAPlaceholderIsNotEnough() {
        PlanBuilder left = strategic().engagement("Erik", "Zhang Min", EngagementLevel.KNOWN);
        assertThat(check(RULE, left.person("Zhang Min").departed().build()).findings()).hasSize(1);
        PlanBuilder nobody = strategic().engagement("Erik", "Zhang Min", EngagementLevel.KNOWN);
        assertThat(check(RULE, nobody.person("Zhang Min").placeholder().build()).findings())
                .hasSize(1);
    }

    @Test
    void teamWithoutSponsorIsSaid() {
        PlanBuilder plan = strategic();
        plan.member("Erik").role(TeamRole.SALES);
        check(RULE, plan.build())
                .fires(
                        plan.build().getAccount(),
                        Severity.WARNING,
                        "Customer is a strategic customer, but the team has no executive sponsor.");
    }

    @ParameterizedTest
    @EnumSource(value = ValueType.class, mode = EnumSource.Mode.EXCLUDE, names = "STRATEGIC")
    void otherCustomersNeedNoSponsor(ValueType type) {
        check(RULE, strategic().valueType(type).build()).isSilent();
    }

    @Test
    void recordingThatTheyKnowEachOtherSolvesIt() {
        PlanBuilder plan = strategic();
        check(RULE, plan.build()).fix("Record that Erik and Zhang Min know each other", true);
        plan.engagement("Erik", "Zhang Min", EngagementLevel.NONE);
        check(RULE, plan.build()).fix("Record that Erik and Zhang Min know each other", true);
    }

    @Test
    void engagementOnRecordIsRaisedInsteadOfDoubled() {
        PlanBuilder plan = strategic().engagement("Erik", "Zhang Min", EngagementLevel.NONE);
        AccountPlan built = plan.build();
        check(RULE, built)
                .fixes()
                .get(0)
                .command(PlanEditing.domain(built), Locale.ENGLISH)
                .execute();
        assertThat(built.getEngagements())
                .extracting(Engagement::getLevel)
                .containsExactly(EngagementLevel.KNOWN);
    }

    @Test
    void meetingOfSponsorAndExecutiveIsOfferedUntilItIsPlanned() {
        PlanBuilder plan = strategic();
        check(RULE, plan.build())
                .fix("Create the action \"Bring Erik and Zhang Min together\"", false);
        plan.action("Bring Erik and Zhang Min together").naming("Zhang Min");
        assertThat(check(RULE, plan.build()).fixes())
                .extracting(fix -> fix.label(Locale.ENGLISH))
                .containsExactly("Record that Erik and Zhang Min know each other");
    }

    @Test
    void topDecisionMakerIsOfferedFirst() {
        PlanBuilder plan = strategic().topDecisionMaker("Wu Lan");
        plan.person("Wu Lan").seniority(Seniority.EXECUTIVE);
        assertThat(check(RULE, plan.build()).fixes().get(0).label(Locale.ENGLISH))
                .isEqualTo("Record that Erik and Wu Lan know each other");
    }

    @Test
    void onlyTwoExecutivesAreOffered() {
        PlanBuilder plan = strategic();
        plan.person("Chen Bo").seniority(Seniority.EXECUTIVE);
        plan.person("Wu Lan").seniority(Seniority.EXECUTIVE);
        assertThat(check(RULE, plan.build()).fixes())
                .extracting(fix -> fix.label(Locale.ENGLISH))
                .containsExactly(
                        "Record that Erik and Zhang Min know each other",
                        "Record that Erik and Chen Bo know each other",
                        "Create the action \"Bring Erik and Zhang Min together\"",
                        "Create the action \"Bring Erik and Chen Bo together\"");
    }

    private static PlanBuilder strategic() {
        PlanBuilder plan = plan().valueType(ValueType.STRATEGIC);
        plan.member("Erik").role(TeamRole.EXECUTIVE_SPONSOR);
        plan.person("Zhang Min").seniority(Seniority.EXECUTIVE);
        return plan;
    }
}
