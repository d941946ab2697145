package org.keyplan.validation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.Ownership;
import org.keyplan.model.UnitKind;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

class CollectiveDecisionUnmappedTest {

    private static final Rule RULE = new CollectiveDecisionUnmapped();

    @ParameterizedTest
    @EnumSource(
            value = Ownership.class,
            names = {"STATE_OWNED", "GOVERNMENT"})
    void largePurchaseWithASingleDecisionMakerFires(Ownership ownership) {
        PlanBuilder plan = large(ownership);
        Finding finding =
                check(RULE, plan.build())
                        .fires(
                                plan.opportunity("Grid").get(),
                                Severity.WARNING,
                                "\"Grid\" is worth 1,000,000 EUR at a state-owned or government"
                                        + " customer, but only one decision maker is known (Li Wei)"
                                        + " and no committee.");
        assertThat(finding.evidence()).containsExactly(plan.person("Li Wei").get());
    }

    @ParameterizedTest
    @EnumSource(
            value = Ownership.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STATE_OWNED", "GOVERNMENT"})
    void otherCustomersMayDecideAlone(Ownership ownership) {
        check(RULE, large(ownership).build()).isSilent();
    }

    @Test
    void withoutAnybodyItSaysSo() {
        PlanBuilder plan = large(Ownership.STATE_OWNED).person("Li Wei").departed();
        check(RULE, plan.build())
                .fires(
                        plan.opportunity("Grid").get(),
                        Severity.WARNING,
                        "\"Grid\" is worth 1,000,000 EUR at a state-owned or government customer,"
                                + " but no decision maker is known and no committee.");
    }

    @Test
    void amountBelowTheThresholdIsNotMajor() {
        check(RULE, worth("999999.99 EUR")).isSilent();
        assertThat(check(RULE, worth("999999.99 EUR")).threshold("amount", 999_999).findings())
                .hasSize(1);
        check(RULE, worth("1000000 EUR")).threshold("amount", 1_000_001).isSilent();
        check(RULE, worth(null)).isSilent();
    }

    @Test
    void otherCurrencyOrNoneIsNotCompared() {
        check(RULE, worth("9000000 CNY")).isSilent();
        AccountPlan without = worth("9000000 EUR");
        without.setCurrency(null);
        check(RULE, without).isSilent();
        without.setCurrency("EURO");
        check(RULE, without).isSilent();
    }

    @Test
    void secondDecisionMakerIsAGroup() {
        PlanBuilder plan = large(Ownership.STATE_OWNED);
        plan.map("Grid").participant("Wu Lan", BuyingRole.DECISION_MAKER);
        check(RULE, plan.build()).isSilent();
        plan.person("Wu Lan").placeholder();
        assertThat(check(RULE, plan.build()).findings()).hasSize(1);
    }

    @Test
    void samePersonTwiceIsNoGroup() {
        PlanBuilder plan = large(Ownership.STATE_OWNED);
        plan.map("Grid").participant("Li Wei", BuyingRole.DECISION_MAKER);
        assertThat(check(RULE, plan.build()).findings()).hasSize(1);
    }

    @Test
    void committeeAnywhereInTheOrganisationIsEnough() {
        PlanBuilder plan = large(Ownership.STATE_OWNED);
        plan.unit("Board office").kind(UnitKind.DEPARTMENT);
        assertThat(check(RULE, plan.build()).findings()).hasSize(1);
        plan.unit("Investment").kind(UnitKind.COMMITTEE).below("Board office");
        check(RULE, plan.build()).isSilent();
    }

    @Test
    void whatIsOverIsLeftAlone() {
        PlanBuilder plan = large(Ownership.STATE_OWNED);
        check(RULE, plan.opportunity("Grid").state(OpportunityState.WON).build()).isSilent();
    }

    @Test
    void planWithoutAccountIsLeftAlone() {
        AccountPlan plan = worth("9000000 EUR");
        plan.setAccount(null);
        check(RULE, plan).isSilent();
    }

    @Test
    void committeeIsOffered() {
        check(RULE, large(Ownership.STATE_OWNED).build())
                .fix("Add a committee to the organisation of \"Customer\"", true);
    }

    private static PlanBuilder large(Ownership ownership) {
        PlanBuilder plan =
                plan().onAccount(a -> a.setOwnership(ownership))
                        .opportunity("Grid")
                        .amount("1000000 EUR");
        plan.map("Grid").participant("Li Wei", BuyingRole.DECISION_MAKER);
        return plan;
    }

    private static AccountPlan worth(String amount) {
        return large(Ownership.STATE_OWNED).opportunity("Grid").amount(amount).build();
    }
}
