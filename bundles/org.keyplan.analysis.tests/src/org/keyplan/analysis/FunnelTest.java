package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.money;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.SalesStage;

class FunnelTest {

    private final PlanBuilder plan = plan();

    @ParameterizedTest
    @CsvSource({
        // amount, threshold, as set by hand, counts
        "1000 EUR,    1000 EUR, ,      true",
        "999.99 EUR,  1000 EUR, ,      false",
        "1 EUR,       1000 EUR, true,  true",
        "1 EUR,       1000 CNY, true,  true",
        ",            1000 EUR, true,  true",
        "5000 EUR,    1000 EUR, false, false",
        "5000 EUR,    ,         false, false",
        ",            1000 EUR, ,      false",
        "5000 CNY,    1000 EUR, ,      false",
        "1 EUR,       ,         ,      true",
        ",            ,         ,      true"
    })
    void countsAsSetElseByTheThreshold(
            String amount, String threshold, Boolean set, boolean counts) {
        plan.onPlan(p -> p.setFunnelThreshold(money(threshold)));
        Opportunity opportunity = plan.opportunity("Grid").amount(amount).inFunnel(set).get();

        assertThat(Funnel.counts(opportunity, plan.build())).isEqualTo(counts);
        assertThat(Funnel.of(plan.index()).all().opportunities().contains(opportunity))
                .isEqualTo(counts);
    }

    @Test
    void whatIsNoLongerOpenIsNotInTheFunnel() {
        plan.opportunity("Grid").amount("1 EUR").state(OpportunityState.WON);

        assertThat(Funnel.of(plan.index()).all().opportunities()).isEmpty();
    }

    @Test
    void totalsAreBySalesStageAndRankAndNeverMixCurrencies() {
        Opportunity first =
                plan.opportunity("First")
                        .amount("100 EUR")
                        .stage(SalesStage.PROPOSE)
                        .probability(60)
                        .closes(daysAhead(10))
                        .get();
        Opportunity second =
                plan.opportunity("Second").amount("50 EUR").stage(SalesStage.PROPOSE).get();
        Opportunity third =
                plan.opportunity("Third").amount("700 CNY").stage(SalesStage.DEVELOP).get();
        Opportunity unknown = plan.opportunity("Unknown").stage(SalesStage.DEVELOP).get();

        Funnel funnel = Funnel.of(plan.index());

        assertThat(funnel.all().opportunities()).containsExactly(first, second, third, unknown);
        assertThat(funnel.all().totals().byCurrency())
                .containsOnlyKeys("CNY", "EUR")
                .containsEntry("EUR", money("150 EUR"));
        assertThat(funnel.byStage().keySet()).containsExactly(SalesStage.values());
        assertThat(funnel.byStage().get(SalesStage.PROPOSE).opportunities())
                .containsExactly(first, second);
        assertThat(funnel.byStage().get(SalesStage.PROPOSE).totals().single())
                .contains(money("150 EUR"));
        assertThat(funnel.byStage().get(SalesStage.DEVELOP).totals().single())
                .contains(money("700 CNY"));
        assertThat(funnel.byStage().get(SalesStage.TENDER).totals().isEmpty()).isTrue();
        assertThat(funnel.byRank().keySet()).containsExactly(Rank.values());
        assertThat(funnel.byRank().get(Rank.A).totals().single()).contains(money("100 EUR"));
        assertThat(funnel.byRank().get(Rank.D).opportunities())
                .containsExactly(second, third, unknown);
    }

    @Test
    void whatNobodyCanCompareWithTheThresholdIsNamed() {
        plan.onPlan(p -> p.setFunnelThreshold(money("1000 EUR")));
        Opportunity unknown = plan.opportunity("Unknown").get();
        Opportunity foreign = plan.opportunity("Foreign").amount("9000 CNY").get();
        plan.opportunity("Small").amount("1 EUR");
        plan.opportunity("Set").inFunnel(false);
        plan.opportunity("Lost").state(OpportunityState.LOST);

        assertThat(Funnel.of(plan.index()).undecided()).containsExactly(unknown, foreign);
    }

    @Test
    void withoutAThresholdNothingIsUndecided() {
        plan.opportunity("Unknown");

        assertThat(Funnel.of(plan.index()).undecided()).isEmpty();
    }
}
