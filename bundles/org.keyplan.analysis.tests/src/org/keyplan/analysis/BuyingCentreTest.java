package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.BuyingRole.COACH;
import static org.keyplan.model.BuyingRole.DECISION_MAKER;
import static org.keyplan.model.BuyingRole.USER;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;

class BuyingCentreTest {

    private final PlanBuilder plan = plan();
    private final Opportunity grid = plan.opportunity("Grid").get();

    @Test
    void holdersOfARoleComeInMapOrder() {
        Participant li = plan.map("Grid").participant("Li", COACH, DECISION_MAKER).get();
        Participant wu = plan.map("Grid").participant("Wu", DECISION_MAKER).get();
        plan.map("Grid").participant("Chen", USER);
        PlanIndex index = plan.index();

        assertThat(BuyingCentre.holders(index, grid, DECISION_MAKER)).containsExactly(li, wu);
        assertThat(BuyingCentre.holders(index, grid, COACH)).containsExactly(li);
    }

    @Test
    void whoHasLeftAPlaceholderAndNobodyHoldNoRole() {
        plan.person("Gone").departed();
        plan.person("Buyer").placeholder();
        plan.map("Grid").participant("Gone", COACH).participant("Buyer", COACH);
        plan.map("Grid").participant(null, COACH);

        assertThat(BuyingCentre.holders(plan.index(), grid, COACH)).isEmpty();
    }

    @Test
    void theAccountsMapStandsInForAMissingOne() {
        Participant li = plan.map().participant("Li", COACH).get();
        assertThat(BuyingCentre.holders(plan.index(), grid, COACH)).containsExactly(li);

        plan.map("Grid");
        assertThat(BuyingCentre.holders(plan.index(), grid, COACH)).isEmpty();
    }

    @Test
    void withoutAnyMapNobodyHoldsARole() {
        assertThat(BuyingCentre.holders(plan.index(), grid, COACH)).isEmpty();
        assertThat(BuyingCentre.present(plan.index(), grid)).isEmpty();
    }

    @Test
    void presentLeavesOutWhoHasLeftAndKeepsPlaceholders() {
        plan.person("Gone").departed();
        plan.person("Buyer").placeholder();
        plan.map("Grid").participant("Gone");
        Participant buyer = plan.map("Grid").participant("Buyer").get();
        Participant li = plan.map("Grid").participant("Li").get();

        assertThat(BuyingCentre.present(plan.index(), grid)).containsExactly(buyer, li);
    }
}
