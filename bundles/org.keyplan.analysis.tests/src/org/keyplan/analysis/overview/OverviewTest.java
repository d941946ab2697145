package org.keyplan.analysis.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.AS_OF;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.BuyingRole.COACH;
import static org.keyplan.model.BuyingRole.DECISION_MAKER;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.Channel;
import org.keyplan.model.Gate;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.SalesStage;
import org.keyplan.model.Stakeholder;

class OverviewTest {
    private final PlanBuilder plan = plan();

    @Test
    void whoDecidesIsCountedOnceAndTheTopDecisionMakerFirst() {
        plan.topDecisionMaker("Top");
        plan.opportunity("Grid");
        plan.opportunity("Plant");
        plan.map("Grid").participant("Li", DECISION_MAKER).participant("Wu", COACH);
        plan.map("Plant").participant("Li", DECISION_MAKER).participant("Top", DECISION_MAKER);
        Stakeholder top = plan.person("Top").get();
        Stakeholder li = plan.person("Li").get();

        DecisionCoverage found = DecisionCoverage.of(plan.index());

        assertThat(found.deciders()).containsExactly(top, li);
        assertThat(found.covered()).isEmpty();
        assertThat(found.neverMet()).containsExactly(top, li);
    }

    @Test
    void coveredIsWhoWasMetTwiceInAYear() {
        plan.topDecisionMaker("Top");
        plan.opportunity("Grid");
        plan.map("Grid").participant("Li", DECISION_MAKER);
        plan.met(daysAgo(10), Channel.VISIT, "Anna", "Li", "Top");
        plan.met(daysAgo(20), Channel.CALL, "Anna", "Li");
        plan.met(daysAgo(30), Channel.EMAIL, "Anna", "Top");

        DecisionCoverage found = DecisionCoverage.of(plan.index());

        assertThat(found.covered()).containsExactly(plan.person("Li").get());
        assertThat(found.neverMet()).isEmpty();
    }

    @Test
    void whoDecidesOnWhatIsLostOrHasLeftDoesNotCount() {
        plan.topDecisionMaker("Gone");
        plan.person("Gone").departed();
        plan.opportunity("Grid").state(OpportunityState.LOST);
        plan.map("Grid").participant("Li", DECISION_MAKER);

        assertThat(DecisionCoverage.of(plan.index()).deciders()).isEmpty();
    }

    @Test
    void budgetsOfOpenOpportunitiesAreCountedAndNoneMeansUnknown() {
        plan.opportunity("A").budget(BudgetStatus.APPROVED, "10 EUR");
        plan.opportunity("B").budget(BudgetStatus.PLANNED, null);
        plan.opportunity("C");
        plan.opportunity("D").budget(BudgetStatus.APPROVED, "10 EUR").state(OpportunityState.WON);

        BudgetOverview found = BudgetOverview.of(plan.index());

        assertThat(found.open()).isEqualTo(3);
        assertThat(found.count(BudgetStatus.APPROVED)).isEqualTo(1);
        assertThat(found.count(BudgetStatus.PLANNED)).isEqualTo(1);
        assertThat(found.count(BudgetStatus.NONE)).isZero();
        assertThat(found.byStatus().get(BudgetStatus.UNKNOWN))
                .containsExactly(plan.opportunity("C").get());
    }

    @Test
    void whatIsDueFirstComesFirstAndWhatHasNoDateLast() {
        Action undated = plan.action("Some time").get();
        Action later = plan.action("Later").due(daysAhead(9)).get();
        Action late = plan.action("Late").due(daysAgo(1)).get();
        Action today = plan.action("Today").due(AS_OF).status(ActionStatus.IN_PROGRESS).get();
        plan.action("Done").due(daysAgo(5)).status(ActionStatus.DONE);

        NextActions found = NextActions.of(plan.index());

        assertThat(found.open()).containsExactly(late, today, later, undated);
        assertThat(found.overdue()).isEqualTo(1);
    }

    @Test
    void gatesOfThisStageAndOfSkippedOnesStandBeforeTheNext() {
        Opportunity grid =
                plan.opportunity("Grid")
                        .stage(SalesStage.PROPOSE)
                        .gate(SalesStage.DEVELOP, daysAgo(90))
                        .gate(SalesStage.ENTER, null)
                        .gate(SalesStage.PROPOSE, daysAhead(3))
                        .gate(SalesStage.TENDER, null)
                        .get();
        Gate skipped = grid.getGates().get(1);
        Gate planned = grid.getGates().get(2);

        StageProgress progress = StageProgress.of(grid, AS_OF);

        assertThat(progress.missing()).containsExactly(skipped, planned);
        assertThat(progress.here().stage()).isEqualTo(SalesStage.PROPOSE);
        assertThat(progress.steps()).hasSize(SalesStage.values().length);
        assertThat(progress.steps().get(0).passed()).isTrue();
        assertThat(progress.steps().get(1).passed()).isFalse();
        assertThat(progress.steps().get(4).passed()).as("no gate, nothing passed").isFalse();
        assertThat(progress.steps().get(5).place()).isEqualTo(StageProgress.Place.AHEAD);
    }

    @Test
    void thePipelineIsWeightedWhereAmountAndProbabilityAreKnown() {
        Opportunity grid = plan.opportunity("Grid").get();
        grid.setAmount(Money.of("1000.50", "EUR"));
        grid.setProbability(30);
        Opportunity plant = plan.opportunity("Plant").get();
        plant.setAmount(Money.of("10", "EUR"));
        Opportunity abroad = plan.opportunity("Abroad").get();
        abroad.setAmount(Money.of("8", "CNY"));
        abroad.setProbability(0);
        Opportunity won = plan.opportunity("Won").get();
        won.setAmount(Money.of("99", "EUR"));
        won.setProbability(100);
        won.setState(OpportunityState.WON);
        plan.opportunity("Vague").get().setProbability(50);

        Pipeline pipeline = Pipeline.of(plan.index());

        assertThat(pipeline.opportunities()).hasSize(4).doesNotContain(won);
        assertThat(pipeline.amount().byCurrency().get("EUR"))
                .isEqualByComparingTo(Money.of("1010.50", "EUR"));
        assertThat(pipeline.weighted().byCurrency().get("EUR"))
                .isEqualByComparingTo(Money.of("300.15", "EUR"));
        assertThat(pipeline.weighted().byCurrency().get("CNY"))
                .isEqualByComparingTo(Money.of("0", "CNY"));
    }
}
