package org.keyplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

class MoneyTest {

    @ParameterizedTest
    @ValueSource(strings = {"12500.00 EUR", "0 CNY", "-3.5 USD", "1000000 JPY", "0.000 GBP"})
    void textComesBackAsItWasWritten(String text) {
        assertThat(Money.valueOf(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EUR",
                "12500",
                " 12500 EUR",
                "12500EUR",
                "12,500.00 EUR",
                "1e9 EUR",
                "1E9 EUR",
                ".5 EUR",
                "5. EUR",
                "0x10 EUR",
                "twelve EUR",
                "1111111111111111111111111111111111111111111 EUR"
            })
    void whatIsNoAmountIsRefusedWithTheRightForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.valueOf(text))
                .withMessageContaining("is not an amount with a currency such as 12500.00 EUR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 euro", "1 EURO", "1 eur", "1 XXQ", "1 EUR ", "1  EUR", "1 €"})
    void whatIsNoCurrencyIsRefusedByName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.valueOf(text))
                .withMessage(
                        "\"%s\" is not an ISO 4217 currency code such as EUR",
                        text.substring(text.indexOf(' ') + 1));
    }

    @Test
    void messageShowsOnlyTheBeginningOfAHugeText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.valueOf("9".repeat(100_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(120));
    }

    @Test
    void amountAndCurrencyAreNeeded() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new Money(null, "EUR"));
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new Money(BigDecimal.ONE, null));
    }

    @Test
    void sumIsExact() {
        assertThat(Money.of("0.1", "EUR").plus(Money.of("0.2", "EUR")))
                .isEqualTo(Money.of("0.3", "EUR"));
        assertThat(Money.zero("EUR").plus(Money.of("7.50", "EUR")))
                .isEqualTo(Money.of("7.50", "EUR"));
    }

    @Test
    void differentCurrenciesAreNeitherAddedNorCompared() {
        Money euro = Money.of("1", "EUR");
        Money dollar = Money.of("1", "USD");
        assertThat(euro.sameCurrency(dollar)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> euro.plus(dollar))
                .withMessage("amounts in EUR and USD cannot be combined");
        assertThatIllegalArgumentException().isThrownBy(() -> euro.compareTo(dollar));
    }

    @Test
    void decimalsCountForEqualityButNotForWorth() {
        Money short1 = Money.of("1.0", "EUR");
        Money long1 = Money.of("1.00", "EUR");
        assertThat(short1).isNotEqualTo(long1).isEqualByComparingTo(long1);
        assertThat(Money.of("0.99", "EUR")).isLessThan(short1);
        assertThat(Money.of("1.01", "EUR")).isGreaterThan(long1);
    }
}
