package org.keyplan.validation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.BuyingRole.COACH;
import static org.keyplan.model.BuyingRole.USER;
import static org.keyplan.model.OpportunityState.WON;
import static org.keyplan.model.SalesStage.DEVELOP;
import static org.keyplan.model.SalesStage.ENTER;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.validation.testing.RuleCheck;

class CoachMissingTest {

    private static final String NO_COACH =
            "Nobody inside the customer guides us in \"Grid\": the influence map has no coach.";

    @Test
    void firesWhenNobodyInTheMapIsCoach() {
        OpportunityStep grid = grid();
        grid.map("Grid").participant("Li Wei", USER);
        rule(grid).fires(grid.get(), WARNING, NO_COACH);
    }

    @Test
    void firesWhenThereIsNoMap() {
        OpportunityStep grid = grid();
        rule(grid).fires(grid.get(), WARNING, NO_COACH);
    }

    @Test
    void isSilentWithACoachInTheMap() {
        OpportunityStep grid = grid();
        grid.map("Grid").participant("Li Wei", USER, COACH);
        rule(grid).isSilent();
    }

    @Test
    void aCoachInTheAccountsOwnMapCountsUnlessTheOpportunityHasItsOwnMap() {
        OpportunityStep grid = grid();
        grid.map().participant("Li Wei", COACH);
        rule(grid).isSilent();
        grid.map("Grid").participant("Wang Fang", USER);
        rule(grid).fires(grid.get(), WARNING, NO_COACH);
    }

    @Test
    void isSilentBeforeTheCustomerIsEntered() {
        rule(grid().stage(DEVELOP)).isSilent();
    }

    @Test
    void isSilentWhenTheOpportunityIsClosed() {
        rule(grid().state(WON)).isSilent();
    }

    @Test
    void aCoachWhoHasLeftIsNoCoach() {
        OpportunityStep grid = grid();
        grid.map("Grid").participant("Li Wei", COACH).person("Li Wei").departed();
        rule(grid).fires(grid.get(), WARNING, NO_COACH);
    }

    @Test
    void aPlaceholderIsNotYetACoach() {
        OpportunityStep grid = grid();
        grid.map("Grid").participant("Assistant", COACH).person("Assistant").placeholder();
        rule(grid)
                .fires(
                        grid.get(),
                        WARNING,
                        "The coach for \"Grid\" is only a placeholder (Assistant); nobody inside"
                                + " the customer guides us yet.");
    }

    @Test
    void offersOnceToLookForACoach() {
        OpportunityStep grid = grid();
        rule(grid).fix("Create the action \"Find a coach for Grid\"", false);
        grid.action("Find a coach for Grid").about("Grid");
        assertThat(rule(grid).fixes()).isEmpty();
    }

    private static OpportunityStep grid() {
        return plan().opportunity("Grid").stage(ENTER);
    }

    private static RuleCheck rule(OpportunityStep plan) {
        return check(new CoachMissing(), plan.build());
    }
}
