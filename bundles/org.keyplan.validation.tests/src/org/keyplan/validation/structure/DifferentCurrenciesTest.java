package org.keyplan.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.money;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.WARNING;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.OpportunityStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.WhitespaceCell;
import org.keyplan.validation.Finding;
import org.keyplan.validation.testing.RuleCheck;

import java.util.List;
import java.util.function.Consumer;

class DifferentCurrenciesTest {

    @Test
    void namesThePipelineAndTheThresholds() {
        PlanBuilder plan = plan();
        plan.opportunity("Grid").amount("100 EUR");
        OpportunityStep cable = plan.opportunity("Cable").amount("100 USD");
        List<Finding> findings = rule(plan).findings();
        assertThat(rule(plan).messages())
                .containsExactly(
                        "The open opportunities are in different currencies (EUR, USD), so that"
                                + " they cannot be summed.",
                        "The amounts of Cable are in USD, the thresholds of the plan in EUR, so"
                                + " that they cannot be compared.");
        assertThat(findings).extracting(Finding::element).containsOnly(plan.build());
        assertThat(findings).extracting(Finding::severity).containsOnly(WARNING);
        assertThat(findings.get(0).evidence()).isEqualTo(plan.build().getOpportunities());
        assertThat(findings.get(1).evidence()).containsExactly(cable.get());
    }

    @Test
    void isSilentIfAllIsInOneCurrency() {
        PlanBuilder plan = all("EUR");
        plan.onPlan(p -> p.setFunnelThreshold(money("5 EUR")));
        rule(plan).isSilent();
    }

    @Test
    void placesThatAreNeverSetAgainstEachOtherMayDiffer() {
        PlanBuilder plan = all("EUR");
        plan.build().getOpportunities().clear();
        plan.opportunity("Grid").amount("100 USD").budget(BudgetStatus.APPROVED, "90 USD");
        plan.onPlan(p -> p.setCurrency(null));
        rule(plan).isSilent();
    }

    @Test
    void closedOpportunitiesAndMissingAmountsAreNotCompared() {
        PlanBuilder plan = plan();
        plan.opportunity("Grid").amount("100 EUR").budget(BudgetStatus.APPROVED, null);
        plan.opportunity("Cable").budget(BudgetStatus.APPROVED, "100 USD");
        plan.opportunity("Lost").amount("1 USD").state(OpportunityState.LOST);
        rule(plan).isSilent();
    }

    @Test
    void aCurrencyThatDoesNotExistIsNoThreshold() {
        PlanBuilder plan = plan().onPlan(p -> p.setCurrency("Euro"));
        plan.opportunity("Grid").amount("100 EUR");
        rule(plan).isSilent();
    }

    @Test
    void theFunnelThresholdCountsWhereItDecides() {
        PlanBuilder plan = plan().onPlan(p -> p.setFunnelThreshold(money("5 USD")));
        OpportunityStep grid = plan.opportunity("Grid").amount("100 EUR");
        rule(grid)
                .fires(
                        plan.build(),
                        WARNING,
                        "The amounts of Grid are in EUR, the thresholds of the plan in USD, so that"
                                + " they cannot be compared.");
        rule(grid.inFunnel(true)).isSilent();
    }

    @Test
    void anOpportunityAndItsBudget() {
        OpportunityStep grid =
                plan().opportunity("Grid")
                        .amount("100 EUR")
                        .budget(BudgetStatus.APPROVED, "100 USD");
        Finding finding =
                rule(grid)
                        .fires(
                                grid.get(),
                                WARNING,
                                "The amount of \"Grid\" and the customer’s budget for it are in"
                                        + " different currencies (EUR, USD), so that they cannot be"
                                        + " compared.");
        assertThat(finding.evidence()).containsExactly(grid.budget());
        rule(grid.state(OpportunityState.WON)).isSilent();
    }

    @Test
    void ourOwnInvestment() {
        for (PlanBuilder plan :
                List.of(
                        plan().investment("10 EUR", "5 USD"),
                        plan().investment("10 EUR", null).investment("10 USD", null),
                        plan().investment(null, "10 EUR").expectedMargin("10 USD"))) {
            rule(plan)
                    .fires(
                            plan.build().getInvestment(),
                            WARNING,
                            "Planned, spent and expected amounts of our own investment are in"
                                + " different currencies (EUR, USD), so that they can be neither"
                                + " summed nor compared.");
        }
    }

    @Test
    void thePurchasesYearByYear() {
        PlanBuilder plan =
                plan().purchase(2024, "10 USD").purchase(2023, null).purchase(2025, "10 EUR");
        Finding finding =
                rule(plan)
                        .fires(
                                plan.build().getAccount(),
                                WARNING,
                                "The purchases of Customer are in different currencies (EUR, USD),"
                                        + " so that they can be neither summed nor compared.");
        assertThat(finding.evidence())
                .containsExactly(
                        plan.build().getAccount().getPurchases().get(0),
                        plan.build().getAccount().getPurchases().get(2));
    }

    @Test
    void aRowOfTheWhitespaceTable() {
        for (Consumer<WhitespaceCell> other :
                List.<Consumer<WhitespaceCell>>of(
                        c -> c.setPotential(money("1 USD")),
                        c -> c.setCurrent(money("1 USD")),
                        c -> c.setWon(money("1 USD")))) {
            PlanBuilder plan = plan();
            cell(plan, "Plant", c -> c.setPotential(money("1 EUR")));
            cell(plan, "Shop", other);
            rule(plan).isSilent();
            cell(plan, "Plant", other);
            rule(plan)
                    .fires(
                            plan.unit("Plant").get(),
                            WARNING,
                            "The whitespace amounts of Plant are in different currencies"
                                    + " (EUR, USD), so that they cannot be summed.");
        }
    }

    @Test
    void aCellWithoutUnitIsInNoRow() {
        PlanBuilder plan = plan();
        cell(plan, "Plant", c -> c.setPotential(money("1 EUR")));
        cell(plan, "Plant", c -> c.setPotential(money("1 USD")));
        plan.build().getWhitespace().forEach(cell -> cell.setUnit(null));
        rule(plan).isSilent();
        rule(plan.onPlan(p -> p.setAccount(null))).isSilent();
    }

    private static PlanBuilder all(String currency) {
        PlanBuilder plan =
                plan().purchase(2024, "1 " + currency)
                        .purchase(2025, "2 " + currency)
                        .investment("1 " + currency, "2 " + currency)
                        .expectedMargin("9 " + currency);
        plan.opportunity("Grid")
                .amount("100 " + currency)
                .budget(BudgetStatus.APPROVED, "90 " + currency);
        plan.opportunity("Cable").amount("100 " + currency);
        cell(plan, "Plant", c -> c.setPotential(money("1 " + currency)));
        return plan;
    }

    private static void cell(PlanBuilder plan, String unit, Consumer<WhitespaceCell> amounts) {
        WhitespaceCell cell = KeyplanFactory.eINSTANCE.createWhitespaceCell();
        cell.setUnit(plan.unit(unit).get());
        amounts.accept(cell);
        plan.build().getWhitespace().add(cell);
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new DifferentCurrencies(), plan.build());
    }
}
