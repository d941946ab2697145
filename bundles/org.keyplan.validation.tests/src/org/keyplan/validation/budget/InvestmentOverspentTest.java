package org.keyplan.validation.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;

class InvestmentOverspentTest {

    private static final Rule RULE = new InvestmentOverspent();

    @Test
    void oneCentMoreThanPlannedFires() {
        AccountPlan plan =
                plan().investment("1000 EUR", "1500.01 EUR")
                        .investment("800 EUR", null)
                        .investment(null, "300 EUR")
                        .build();
        Finding finding =
                check(RULE, plan)
                        .fires(
                                plan.getInvestment(),
                                Severity.WARNING,
                                "1,800.01 EUR has been spent on the account, but 1,800 EUR was"
                                        + " planned.");
        assertThat(finding.evidence())
                .containsExactly(
                        plan.getInvestment().getLines().get(0),
                        plan.getInvestment().getLines().get(2));
    }

    @Test
    void spendingWhatWasPlannedIsFine() {
        PlanBuilder plan = plan().investment("1000 EUR", "1500 EUR").investment("500 EUR", null);
        check(RULE, plan.build()).isSilent();
    }

    @Test
    void thresholdIsWhatMayBeAbove() {
        AccountPlan atTenPercent = plan().investment("1000 EUR", "1100 EUR").build();
        check(RULE, atTenPercent).threshold("percent", 10).isSilent();
        assertThat(check(RULE, atTenPercent).threshold("percent", 9).findings()).hasSize(1);
    }

    @Test
    void severalCurrenciesAreNeitherSummedNorCompared() {
        check(RULE, plan().investment("10 EUR", "20 USD").build()).isSilent();
        check(RULE, plan().investment("10 EUR", "20 EUR").investment("1 USD", null).build())
                .isSilent();
        check(RULE, plan().investment("10 EUR", "20 EUR").investment(null, "1 USD").build())
                .isSilent();
    }

    @Test
    void withoutPlanAnotherRuleSpeaks() {
        check(RULE, plan().investment(null, "20 EUR").build()).isSilent();
        check(RULE, plan().investment("20 EUR", null).build()).isSilent();
        check(RULE, plan().expectedMargin("20 EUR").build()).isSilent();
    }
}
