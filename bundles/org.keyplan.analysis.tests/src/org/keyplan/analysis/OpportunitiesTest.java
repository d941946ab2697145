package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.SalesStage;

class OpportunitiesTest {

    @ParameterizedTest
    @EnumSource(OpportunityState.class)
    void onlyTheStateOpenIsOpen(OpportunityState state) {
        Opportunity opportunity = plan().opportunity("Grid").state(state).get();

        assertThat(Opportunities.open(opportunity)).isEqualTo(state == OpportunityState.OPEN);
    }

    @Test
    void lateBeginsWithTheProposal() {
        Opportunity opportunity = plan().opportunity("Grid").stage(SalesStage.ENTER).get();
        assertThat(Opportunities.late(opportunity)).isFalse();

        opportunity.setSalesStage(SalesStage.PROPOSE);
        assertThat(Opportunities.late(opportunity)).isTrue();

        opportunity.setSalesStage(SalesStage.IMPLEMENT);
        assertThat(Opportunities.late(opportunity)).isTrue();
    }

    @Test
    void whatIsWonIsNoLongerLate() {
        Opportunity won =
                plan().opportunity("Grid")
                        .stage(SalesStage.NEGOTIATE)
                        .state(OpportunityState.WON)
                        .get();

        assertThat(Opportunities.late(won)).isFalse();
        assertThat(Opportunities.openFrom(SalesStage.DEVELOP, won)).isFalse();
    }

    @Test
    void openFromAStageTakesThatStageIn() {
        Opportunity opportunity = plan().opportunity("Grid").stage(SalesStage.ENTER).get();

        assertThat(Opportunities.openFrom(SalesStage.ENTER, opportunity)).isTrue();
        assertThat(Opportunities.openFrom(SalesStage.PROPOSE, opportunity)).isFalse();
    }

    @Test
    void nothingIsNeitherOpenNorLate() {
        assertThat(Opportunities.open(null)).isFalse();
        assertThat(Opportunities.late(null)).isFalse();
    }
}
