package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.model.Money;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

class AmountsTest {

    @Test
    void sumsEachCurrencyByItselfSortedByCode() {
        Totals totals =
                Amounts.sum(
                        List.of(
                                Money.valueOf("1.50 EUR"),
                                Money.valueOf("7 CNY"),
                                Money.valueOf("2.25 EUR")));

        assertThat(totals.byCurrency())
                .containsExactly(
                        Map.entry("CNY", Money.valueOf("7 CNY")),
                        Map.entry("EUR", Money.valueOf("3.75 EUR")));
        assertThat(totals.mixed()).isTrue();
        assertThat(totals.single()).isEmpty();
        assertThat(totals.isEmpty()).isFalse();
    }

    @Test
    void oneCurrencyHasASingleSum() {
        Totals totals = Amounts.sum(Arrays.asList(Money.valueOf("1 EUR"), null));

        assertThat(totals.single()).contains(Money.valueOf("1 EUR"));
        assertThat(totals.mixed()).isFalse();
    }

    @Test
    void nothingHasNoSum() {
        Totals totals = Amounts.sum(Arrays.asList((Money) null));

        assertThat(totals.isEmpty()).isTrue();
        assertThat(totals.single()).isEmpty();
        assertThat(totals.mixed()).isFalse();
    }

    @Test
    void comparesOnlyWhatCanBeCompared() {
        Money two = Money.valueOf("2 EUR");

        assertThat(Amounts.compare(two, Money.valueOf("1.99 EUR"))).hasValue(1);
        assertThat(Amounts.compare(two, Money.valueOf("2.00 EUR"))).hasValue(0);
        assertThat(Amounts.compare(two, Money.valueOf("2 CNY"))).isEmpty();
        assertThat(Amounts.compare(two, null)).isEmpty();
        assertThat(Amounts.compare(null, two)).isEmpty();
    }
}
