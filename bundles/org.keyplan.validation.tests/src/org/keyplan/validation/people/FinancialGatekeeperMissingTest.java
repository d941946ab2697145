package org.keyplan.validation.people;

import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.BuyingRole.FINANCIAL_GATEKEEPER;
import static org.keyplan.model.OpportunityState.WON;
import static org.keyplan.model.SalesStage.DEVELOP;
import static org.keyplan.model.SalesStage.ENTER;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.validation.testing.RuleCheck;

class FinancialGatekeeperMissingTest {

    private static final String MESSAGE =
            "Nobody is known for the role \"Financial gatekeeper\" in \"Grid\", although the amount"
                    + " is so large that somebody watches the money.";

    @Test
    void firesFromTheThresholdAmountOn() {
        OpportunityStep grid = grid("100000 EUR");
        rule(grid).fires(grid.get(), WARNING, MESSAGE);
        rule(grid("99999.99 EUR")).isSilent();
    }

    @Test
    void aPackMayMoveTheThreshold() {
        OpportunityStep grid = grid("5000 EUR");
        rule(grid).threshold("amount", 5_000).fires(grid.get(), WARNING, MESSAGE);
        rule(grid).threshold("amount", 5_001).isSilent();
    }

    @Test
    void isSilentWhereTheAmountCannotBeCompared() {
        rule(grid(null)).isSilent();
        rule(grid("900000 USD")).isSilent();
        OpportunityStep without = grid("900000 EUR");
        without.onPlan(p -> p.setCurrency(null));
        rule(without).isSilent();
    }

    @Test
    void isSilentWithAGatekeeper() {
        OpportunityStep grid = grid("100000 EUR");
        grid.map("Grid").participant("Li Wei", FINANCIAL_GATEKEEPER);
        rule(grid).isSilent();
    }

    @Test
    void aGatekeeperWhoHasLeftDoesNotCount() {
        OpportunityStep grid = grid("100000 EUR");
        grid.map("Grid").participant("Li Wei", FINANCIAL_GATEKEEPER).person("Li Wei").departed();
        rule(grid).fires(grid.get(), WARNING, MESSAGE);
    }

    @Test
    void isSilentBeforeTheCustomerIsEnteredAndAfterTheEnd() {
        rule(grid("100000 EUR").stage(DEVELOP)).isSilent();
        rule(grid("100000 EUR").state(WON)).isSilent();
    }

    @Test
    void offersAPlaceholderThatTheMessageThenNames() {
        OpportunityStep grid = grid("100000 EUR");
        rule(grid).fix("Add a placeholder for the Financial gatekeeper of \"Grid\"", false);
        grid.map("Grid").participant("CFO", FINANCIAL_GATEKEEPER).person("CFO").placeholder();
        rule(grid)
                .fires(
                        grid.get(),
                        WARNING,
                        "The role \"Financial gatekeeper\" in \"Grid\" has only a placeholder"
                                + " (CFO), although the amount is so large that somebody watches"
                                + " the money.");
    }

    private static OpportunityStep grid(String amount) {
        return plan().opportunity("Grid").stage(ENTER).amount(amount);
    }

    private static RuleCheck rule(OpportunityStep plan) {
        return check(new FinancialGatekeeperMissing(), plan.build());
    }
}
