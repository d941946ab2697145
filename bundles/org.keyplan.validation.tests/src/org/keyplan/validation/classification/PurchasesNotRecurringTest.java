package org.keyplan.validation.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.validation.Severity.ADVICE;
import static org.keyplan.validation.testing.RuleCheck.check;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Answer;
import org.keyplan.validation.Finding;
import org.keyplan.validation.testing.RuleCheck;

import java.time.LocalDate;
import java.util.List;

class PurchasesNotRecurringTest {

    @Test
    void firesIfMoreThanHalfIsGone() {
        PlanBuilder plan = recurrent().purchase(2024, "100000 EUR").purchase(2025, "49999 EUR");
        Finding finding =
                rule(plan)
                        .fires(
                                plan.build().getAccount(),
                                ADVICE,
                                "Customer is said to purchase recurrently, but purchased 50.1 %"
                                        + " less in 2025 than in 2024.");
        assertThat(finding.evidence()).isEqualTo(plan.build().getAccount().getPurchases());
    }

    @Test
    void isSilentAtExactlyHalfUnlessTheThresholdIsLower() {
        PlanBuilder plan = recurrent().purchase(2024, "100000 EUR").purchase(2025, "50000 EUR");
        rule(plan).isSilent();
        assertThat(rule(plan).threshold("percent", 49).findings()).hasSize(1);
        rule(plan).threshold("percent", 50).isSilent();
    }

    @Test
    void sortsByYearAndReportsTheSteepestFall() {
        PlanBuilder plan =
                recurrent()
                        .purchase(2025, "10 EUR")
                        .purchase(2022, "1000 EUR")
                        .purchase(2024, "40 EUR")
                        .purchase(2023, "400 EUR");
        rule(plan)
                .fires(
                        plan.build().getAccount(),
                        ADVICE,
                        "Customer is said to purchase recurrently, but purchased 90 % less in 2024"
                                + " than in 2023.");
    }

    @Test
    void namesTheYearsThatAreMissing() {
        PlanBuilder plan =
                recurrent()
                        .purchase(2018, "10 EUR")
                        .purchase(2020, "10 EUR")
                        .purchase(2021, null)
                        .purchase(2024, "10 EUR");
        Finding finding =
                rule(plan)
                        .fires(
                                plan.build().getAccount(),
                                ADVICE,
                                "Customer is said to purchase recurrently, but there is no purchase"
                                        + " on record for 2019, 2022–2023.");
        assertThat(finding.evidence()).hasSize(4);
    }

    @Test
    void yearsFarApartAreOneGapAndDoNotOverflow() {
        PlanBuilder plan =
                recurrent()
                        .purchase(Integer.MIN_VALUE, "10 EUR")
                        .purchase(Integer.MAX_VALUE, "10 EUR");
        rule(plan)
                .fires(
                        plan.build().getAccount(),
                        ADVICE,
                        "Customer is said to purchase recurrently, but there is no purchase on"
                                + " record for -2147483647–2147483646.");
    }

    @Test
    void sumsWhatIsRecordedForOneYear() {
        PlanBuilder plan =
                recurrent()
                        .purchase(2024, "100 EUR")
                        .purchase(2025, "30 EUR")
                        .purchase(2025, "30 EUR");
        rule(plan).isSilent();
        rule(plan.purchase(2023, "300 EUR").purchase(2023, null)).isSilent();
    }

    @Test
    void theRunningYearIsNotOverYet() {
        PlanBuilder plan = recurrent().purchase(2025, "100 EUR").purchase(2026, "10 EUR");
        rule(plan).isSilent();
        rule(plan).asOf(LocalDate.of(2026, 12, 30)).isSilent();
        assertThat(rule(plan).asOf(LocalDate.of(2026, 12, 31)).findings()).hasSize(1);
    }

    @Test
    void unknownAmountsAndOtherCurrenciesAreNotCompared() {
        rule(recurrent().purchase(2024, "100 EUR").purchase(2025, null)).isSilent();
        rule(recurrent().purchase(2024, null).purchase(2025, "1 EUR")).isSilent();
        rule(recurrent().purchase(2024, "100 EUR").purchase(2025, "1 USD")).isSilent();
        rule(recurrent().purchase(2024, "0 EUR").purchase(2025, "1 EUR")).isSilent();
        rule(recurrent().purchase(null, "100 EUR").purchase(2025, "1 EUR")).isSilent();
    }

    @Test
    void isSilentIfNobodySaysThatTheyPurchaseRecurrently() {
        for (Answer answer : List.of(Answer.NO, Answer.UNKNOWN)) {
            PlanBuilder plan =
                    recurrent()
                            .purchase(2020, "100 EUR")
                            .purchase(2025, "1 EUR")
                            .onAccount(a -> a.setPurchasesRecurrently(answer));
            rule(plan).isSilent();
        }
    }

    private static PlanBuilder recurrent() {
        return plan().onAccount(a -> a.setPurchasesRecurrently(Answer.YES));
    }

    private static RuleCheck rule(PlanBuilder plan) {
        return check(new PurchasesNotRecurring(), plan.build());
    }
}
