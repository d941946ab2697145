package org.keyplan.documents.slide;

import org.keyplan.analysis.Totals;
import org.keyplan.model.Money;
import org.keyplan.model.label.Texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Amounts as people say them: 4.2 M EUR, 420万 CNY. Millions and thousands in English; in Chinese
 * hundred millions and ten thousands.
 */
final class ShortMoney {

    private static final Texts TEXTS = Texts.of(ShortMoney.class, "slides");
    private static final int LEAST_DIGITS = 100;

    private final Locale locale;

    ShortMoney(Locale locale) {
        this.locale = locale;
    }

    /** A sum for each currency, joined by a plus. */
    String of(Totals totals) {
        return totals.byCurrency().values().stream()
                .map(this::of)
                .collect(Collectors.joining(" + "));
    }

    /** One amount. */
    String of(Money money) {
        boolean chinese = Texts.language(locale).equals(Locale.SIMPLIFIED_CHINESE);
        List<String> units =
                chinese
                        ? List.of("money.100000000", "money.10000")
                        : List.of("money.1000000000", "money.1000000", "money.1000");
        for (String unit : units) {
            BigDecimal size = new BigDecimal(unit.substring("money.".length()));
            if (money.amount().abs().compareTo(size) >= 0) {
                return TEXTS.get(locale, unit, number(money.amount(), size), money.currency());
            }
        }
        return TEXTS.get(
                locale, "money.1", number(money.amount(), BigDecimal.ONE), money.currency());
    }

    /** One decimal where there are fewer than three digits before it. */
    private String number(BigDecimal amount, BigDecimal unit) {
        BigDecimal parts = amount.divide(unit, 1, RoundingMode.HALF_UP);
        boolean large = parts.abs().intValue() >= LEAST_DIGITS || unit.equals(BigDecimal.ONE);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Texts.language(locale));
        return new DecimalFormat(large ? "#,##0" : "#,##0.#", symbols).format(parts);
    }
}
