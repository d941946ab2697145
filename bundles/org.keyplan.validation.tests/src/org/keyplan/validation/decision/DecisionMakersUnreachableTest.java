package org.keyplan.validation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.TieKind;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

import java.util.List;

class DecisionMakersUnreachableTest {

    private static final Rule RULE = new DecisionMakersUnreachable();
    private static final String NOBODY =
            "No way leads from the team to those who decide on \"Grid\" (Zhang Min), and nobody"
                    + " near them is within reach.";

    @Test
    void namesTheNearestPeopleWithinReach() {
        PlanBuilder plan = decidedBy("Zhang Min");
        plan.tie("Zhang Min", TieKind.TRUSTS, "Li Wei")
                .engagement("Anna", "Li Wei", EngagementLevel.KNOWN);
        Finding finding =
                fires(
                        plan,
                        "No way leads from the team to those who decide on \"Grid\" (Zhang Min);"
                                + " the nearest people within reach are Li Wei.");
        assertThat(finding.evidence()).containsExactly(plan.person("Li Wei").get());
    }

    @Test
    void saysSoWhereNobodyIsWithinReach() {
        Finding finding = fires(decidedBy("Zhang Min"), NOBODY);
        assertThat(finding.evidence()).isEmpty();
    }

    @Test
    void trustInTheRightDirectionIsAWay() {
        PlanBuilder plan = decidedBy("Zhang Min");
        plan.tie("Li Wei", TieKind.TRUSTS, "Zhang Min")
                .engagement("Anna", "Li Wei", EngagementLevel.KNOWN);
        check(RULE, plan.build()).isSilent();
    }

    @Test
    void lineUpwardsIsAWay() {
        PlanBuilder plan = decidedBy("Zhang Min");
        plan.person("Li Wei")
                .reportsTo("Zhang Min")
                .engagement("Anna", "Li Wei", EngagementLevel.KNOWN);
        check(RULE, plan.build()).isSilent();
    }

    @Test
    void knowingTheDecisionMakerIsAWayAndNotKnowingIsNone() {
        PlanBuilder known = decidedBy("Zhang Min");
        known.engagement("Anna", "Zhang Min", EngagementLevel.KNOWN);
        check(RULE, known.build()).isSilent();
        PlanBuilder unknown = decidedBy("Zhang Min");
        unknown.engagement("Anna", "Zhang Min", EngagementLevel.NONE);
        fires(unknown, NOBODY);
    }

    @Test
    void wayToOneOfThemIsEnough() {
        PlanBuilder plan = decidedBy("Zhang Min", "Wu Lan");
        plan.engagement("Anna", "Wu Lan", EngagementLevel.KNOWN);
        check(RULE, plan.build()).isSilent();
    }

    @Test
    void wayToOneWhoLeftDoesNotHelp() {
        PlanBuilder plan = decidedBy("Zhang Min", "Wu Lan");
        plan.engagement("Anna", "Wu Lan", EngagementLevel.TRUSTED).person("Wu Lan").departed();
        fires(plan, NOBODY);
    }

    @Test
    void nearestPeopleOfAllDecisionMakersAreNamedOnce() {
        PlanBuilder plan = decidedBy("Zhang Min", "Wu Lan");
        plan.tie("Zhang Min", TieKind.TRUSTS, "Li Wei")
                .tie("Wu Lan", TieKind.TRUSTS, "Li Wei")
                .tie("Wu Lan", TieKind.TRUSTS, "Chen Bo")
                .engagement("Anna", "Li Wei", EngagementLevel.KNOWN)
                .engagement("Anna", "Chen Bo", EngagementLevel.KNOWN);
        fires(
                plan,
                "No way leads from the team to those who decide on \"Grid\" (Zhang Min, Wu Lan);"
                        + " the nearest people within reach are Li Wei, Chen Bo.");
    }

    @Test
    void threeOfManyNearPeopleAreEnoughToBeginWith() {
        PlanBuilder plan = decidedBy("Zhang Min");
        for (String person : List.of("Li Wei", "Wu Lan", "Chen Bo", "Sun Li")) {
            plan.tie("Zhang Min", TieKind.TRUSTS, person)
                    .engagement("Anna", person, EngagementLevel.KNOWN);
        }
        fires(
                plan,
                "No way leads from the team to those who decide on \"Grid\" (Zhang Min); the"
                        + " nearest people within reach are Li Wei, Wu Lan, Chen Bo.");
    }

    @Test
    void whatIsOverOrUndecidedIsLeftAlone() {
        check(
                        RULE,
                        decidedBy("Zhang Min")
                                .opportunity("Grid")
                                .state(OpportunityState.DROPPED)
                                .build())
                .isSilent();
        check(RULE, plan().opportunity("Grid").build()).isSilent();
        check(RULE, decidedBy("Zhang Min").person("Zhang Min").placeholder().build()).isSilent();
    }

    @Test
    void introductionIsOfferedUntilItIsPlanned() {
        PlanBuilder plan = decidedBy("Zhang Min");
        plan.tie("Zhang Min", TieKind.TRUSTS, "Li Wei")
                .engagement("Anna", "Li Wei", EngagementLevel.KNOWN);
        check(RULE, plan.build())
                .fix("Create the action \"Ask Li Wei to introduce us to Zhang Min\"", false);
        plan.action("Ask Li Wei to introduce us to Zhang Min")
                .naming("Li Wei", "Zhang Min")
                .about("Grid");
        assertThat(check(RULE, plan.build()).fixes()).isEmpty();
    }

    private static PlanBuilder decidedBy(String... people) {
        PlanBuilder plan = plan();
        for (String person : people) {
            plan.map("Grid").participant(person, BuyingRole.DECISION_MAKER);
        }
        return plan;
    }

    private static Finding fires(PlanBuilder plan, String message) {
        return check(RULE, plan.build())
                .fires(plan.opportunity("Grid").get(), Severity.WARNING, message);
    }
}
