package org.keyplan.validation.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

class InvestmentAgainstMarginTest {

    private static final Rule RULE = new InvestmentAgainstMargin();

    @Test
    void oneCentMoreThanHalfTheMarginFires() {
        AccountPlan plan = planned("500.01 EUR", "1000 EUR");
        check(RULE, plan)
                .fires(
                        plan.getInvestment(),
                        Severity.WARNING,
                        "We plan to spend 500.01 EUR on the account, more than 50 % of the margin"
                                + " of 1,000 EUR that we expect.");
    }

    @Test
    void halfTheMarginIsAllowed() {
        check(RULE, planned("500 EUR", "1000 EUR")).isSilent();
    }

    @Test
    void allPositionsAreSummed() {
        PlanBuilder plan = plan().expectedMargin("1000 EUR").investment("300 EUR", null);
        check(RULE, plan.build()).isSilent();
        plan.investment("201 EUR", null).investment(null, "900 EUR");
        assertThat(check(RULE, plan.build()).findings()).hasSize(1);
    }

    @Test
    void thresholdDecides() {
        check(RULE, planned("800 EUR", "1000 EUR")).threshold("percent", 80).isSilent();
        assertThat(check(RULE, planned("200 EUR", "1000 EUR")).threshold("percent", 19).findings())
                .hasSize(1);
    }

    @Test
    void effortWithoutAnyMarginIsTooMuch() {
        assertThat(check(RULE, planned("1 EUR", "0 EUR")).findings()).hasSize(1);
    }

    @Test
    void severalCurrenciesOrUnknownAmountsAreNotCompared() {
        check(RULE, planned("900 EUR", "1000 USD")).isSilent();
        check(RULE, plan(planned("900 EUR", "1000 EUR")).investment("1 USD", null).build())
                .isSilent();
        check(RULE, planned(null, "1000 EUR")).isSilent();
        check(RULE, planned("900 EUR", null)).isSilent();
    }

    private static AccountPlan planned(String amount, String margin) {
        return plan().investment(amount, null).expectedMargin(margin).build();
    }
}
