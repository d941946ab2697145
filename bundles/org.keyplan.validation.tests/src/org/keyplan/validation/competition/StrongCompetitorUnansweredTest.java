package org.keyplan.validation.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.CompetitorPosition;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.Stance;
import org.keyplan.validation.Finding;
import org.keyplan.validation.testing.RuleCheck;

import java.util.List;

class StrongCompetitorUnansweredTest {

    private static final String MESSAGE =
            "In \"Grid\" the competitor Volt is ahead of us and has key players on its side"
                    + " (Li Wei), and no open action is about any of them.";

    @Test
    void firesIfNobodyActsOnAKeyPlayerOnTheirSide() {
        PlanBuilder plan = strong("Li Wei", "Wang Fang");
        Finding finding = rule(plan).fires(position(plan), WARNING, MESSAGE);
        assertThat(finding.evidence()).containsExactly(plan.person("Li Wei").get());
    }

    @Test
    void isSilentIfTheSupportersDoNotDecide() {
        rule(strong("Wang Fang")).isSilent();
        rule(strong()).isSilent();
    }

    @Test
    void isSilentUnlessTheCompetitorIsAheadInAnOpenOpportunity() {
        for (Stance stance : List.of(Stance.UNKNOWN, Stance.EVEN, Stance.WEAK)) {
            PlanBuilder plan = strong("Li Wei");
            position(plan).setStance(stance);
            rule(plan).isSilent();
        }
        rule(strong("Li Wei").opportunity("Grid").state(OpportunityState.LOST)).isSilent();
    }

    @Test
    void whoHasLeftDecidesNothing() {
        PlanBuilder plan = strong("Li Wei");
        plan.person("Li Wei").departed();
        rule(plan).isSilent();
    }

    @Test
    void onlyOpenActionsThatNameThemCount() {
        PlanBuilder plan = strong("Li Wei");
        plan.action("Send the offer").about("Grid");
        plan.action("Call").naming("Li Wei").status(ActionStatus.DONE);
        rule(plan).fires(position(plan), WARNING, MESSAGE);
        plan.action("Visit").naming("Li Wei");
        rule(plan).isSilent();
    }

    @Test
    void saysSoIfTheCompetitorIsNotNamed() {
        PlanBuilder plan = strong("Li Wei");
        position(plan).setCompetitor(null);
        rule(plan)
                .fires(
                        position(plan),
                        WARNING,
                        "In \"Grid\" a competitor that is not named is ahead of us and has key"
                                + " players on its side (Li Wei), and no open action is about any"
                                + " of them.");
    }

    @Test
    void createsAnActionAboutThem() {
        rule(strong("Li Wei")).fix("Create the action \"Win over Li Wei\"", true);
    }

    /** Li Wei decides, Wang Fang uses. */
    private static PlanBuilder strong(String... supporters) {
        PlanBuilder plan = plan();
        plan.opportunity("Grid").position("Volt", Stance.STRONG, supporters);
        plan.map("Grid")
                .participant("Li Wei", BuyingRole.DECISION_MAKER)
                .participant("Wang Fang", BuyingRole.USER);
        return plan;
    }

    private static CompetitorPosition position(PlanBuilder plan) {
        return plan.opportunity("Grid").get().getPositions().get(0);
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new StrongCompetitorUnanswered(), plan.build());
    }
}
