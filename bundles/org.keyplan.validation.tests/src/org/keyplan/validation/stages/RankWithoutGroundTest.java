package org.keyplan.validation.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Channel;
import org.keyplan.model.Confidence;
import org.keyplan.model.OpportunityState;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

class RankWithoutGroundTest {

    private static final Rule RULE = new RankWithoutGround();

    @Test
    void rankAWithoutAnyGroundFires() {
        fires(rankA(), "No", "No", "No", "No");
    }

    @Test
    void oneGroundIsTooFew() {
        fires(budget(rankA()), "Yes", "No", "No", "No");
        fires(met(rankA()), "No", "Yes", "No", "No");
        fires(need(rankA()), "No", "No", "Yes", "No");
        fires(coach(rankA()), "No", "No", "No", "Yes");
    }

    @Test
    void anyTwoGroundsAreEnough() {
        check(RULE, budget(met(rankA())).build()).isSilent();
        check(RULE, met(need(rankA())).build()).isSilent();
        check(RULE, need(coach(rankA())).build()).isSilent();
        check(RULE, coach(budget(rankA())).build()).isSilent();
    }

    @Test
    void thresholdDecides() {
        check(RULE, budget(rankA()).build()).threshold("count", 1).isSilent();
        OpportunityStep three = coach(budget(met(rankA())));
        check(RULE, three.build()).threshold("count", 3).isSilent();
        assertThat(check(RULE, three.build()).threshold("count", 4).findings()).hasSize(1);
    }

    @Test
    void lowerRanksMayStillBeHopes() {
        check(RULE, rankA().closes(daysAhead(32)).build()).isSilent();
        check(RULE, rankA().probability(49).build()).isSilent();
        check(RULE, rankA().probability(null).build()).isSilent();
    }

    @Test
    void whatIsOverIsLeftAlone() {
        check(RULE, rankA().state(OpportunityState.WON).build()).isSilent();
    }

    @Test
    void plannedBudgetIsNotApproved() {
        fires(rankA().budget(BudgetStatus.PLANNED, null), "No", "No", "No", "No");
    }

    @Test
    void statedNeedIsNotConfirmed() {
        fires(rankA().need("Reliable supply", Confidence.STATED), "No", "No", "No", "No");
    }

    @Test
    void peopleWhoLeftOrArePlaceholdersAreNoGround() {
        OpportunityStep grid = coach(met(rankA()));
        grid.person("Wu Lan").placeholder();
        grid.person("Zhang Min").departed();
        fires(grid, "No", "No", "No", "No");
    }

    @Test
    void decisionMakerWhoWasOnlyWrittenToIsNotMet() {
        OpportunityStep grid = rankA();
        grid.map("Grid")
                .participant("Zhang Min", BuyingRole.DECISION_MAKER)
                .met(daysAgo(3), Channel.EMAIL, "Anna", "Zhang Min");
        fires(grid, "No", "No", "No", "No");
    }

    @Test
    void meetingTheDecisionMakerIsOffered() {
        OpportunityStep grid = rankA();
        grid.map("Grid").participant("Zhang Min", BuyingRole.DECISION_MAKER);
        check(RULE, grid.build()).fix("Create the action \"Meet Zhang Min\"", false);
        assertThat(check(RULE, met(rankA()).build()).fixes()).isEmpty();
    }

    @Test
    void meetingSomebodyWhoIsInTheMapTwiceIsOfferedOnce() {
        OpportunityStep grid = rankA();
        grid.map("Grid")
                .participant("Zhang Min", BuyingRole.DECISION_MAKER)
                .participant("Zhang Min", BuyingRole.DECISION_MAKER);
        assertThat(check(RULE, grid.build()).fixes()).hasSize(1);
    }

    private static OpportunityStep rankA() {
        return plan().opportunity("Grid").closes(daysAhead(31)).probability(50);
    }

    private static OpportunityStep budget(OpportunityStep grid) {
        return grid.budget(BudgetStatus.APPROVED, null);
    }

    private static OpportunityStep met(OpportunityStep grid) {
        grid.map("Grid")
                .participant("Zhang Min", BuyingRole.DECISION_MAKER)
                .met(daysAgo(3), Channel.VISIT, "Anna", "Zhang Min");
        return grid;
    }

    private static OpportunityStep need(OpportunityStep grid) {
        return grid.need("Fast supply", Confidence.ASSUMED)
                .need("Reliable supply", Confidence.CONFIRMED);
    }

    private static OpportunityStep coach(OpportunityStep grid) {
        grid.map("Grid").participant("Wu Lan", BuyingRole.COACH);
        return grid;
    }

    private static void fires(
            OpportunityStep grid, String budget, String met, String need, String coach) {
        check(RULE, grid.build())
                .fires(
                        grid.get(),
                        Severity.WARNING,
                        String.format(
                                "\"Grid\" is ranked A, but too few grounds for it are there –"
                                        + " budget approved: %s; decision maker met: %s; need"
                                        + " confirmed: %s; coach found: %s.",
                                budget, met, need, coach));
    }
}
