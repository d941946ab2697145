package org.keyplan.core.typing;

import org.keyplan.model.Money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands amounts: "120,000", "120000.50 EUR", "€ 1.2m", "CNY 9万". A comma only groups
 * thousands; where it cannot, the amount is refused rather than read a thousand times too large.
 */
final class MoneyTyping {
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<before>[A-Za-z]{3}|[€£¥$])?\\s*(?<sign>[-+]?)"
                            + "(?<number>\\d{1,18}(?:[, ]\\d{3})*(?:\\.\\d{1,6})?)"
                            + "\\s*(?<scale>万|亿|k|m|bn)?\\s*(?<after>[A-Za-z]{3}|[€£¥$])?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([, ]\\d{3})+(\\.\\d+)?");
    private static final Map<String, BigDecimal> SCALES =
            Map.of(
                    "k", BigDecimal.valueOf(1_000),
                    "万", BigDecimal.valueOf(10_000),
                    "m", BigDecimal.valueOf(1_000_000),
                    "亿", BigDecimal.valueOf(100_000_000),
                    "bn", BigDecimal.valueOf(1_000_000_000));
    private static final Map<String, String> SIGNS =
            Map.of("€", "EUR", "£", "GBP", "¥", "CNY", "$", "USD");

    private final Locale locale;
    private final String usual;

    MoneyTyping(Locale locale, String usual) {
        this.locale = locale;
        this.usual = usual;
    }

    Typed read(String text) {
        Matcher typed = AMOUNT.matcher(Typing.narrow(text));
        if (!typed.matches() || !isNumber(typed.group("number"))) {
            return refused("money", text);
        }
        String before = typed.group("before");
        String after = typed.group("after");
        if (before != null && after != null) {
            return refused("money", text);
        }
        String currency = currency(before != null ? before : after);
        if (currency == null) {
            return refused("money.currency", text);
        }
        BigDecimal number = new BigDecimal(typed.group("number").replaceAll("[, ]", ""));
        if (typed.group("sign").equals("-")) {
            number = number.negate();
        }
        try {
            return Typed.as(new Money(scaled(number, typed.group("scale")), currency));
        } catch (IllegalArgumentException e) {
            // Three letters that are no currency.
            return refused("money.unknown", text);
        }
    }

    private Typed refused(String key, String text) {
        return Typed.refused(Typing.TEXTS.get(locale, key, Typing.shown(text)));
    }

    private static boolean isNumber(String digits) {
        return digits.matches("\\d+(\\.\\d+)?") || GROUPED.matcher(digits).matches();
    }

    /** A dollar or yen sign means the plan's own dollars or yen, where the plan has such. */
    private String currency(String typed) {
        if (typed == null) {
            return usual;
        }
        String code = SIGNS.get(typed);
        if (code == null) {
            return typed.toUpperCase(Locale.ROOT);
        }
        boolean own =
                usual != null
                        && (typed.equals("$") && usual.endsWith("D")
                                || typed.equals("¥") && usual.equals("JPY"));
        return own ? usual : code;
    }

    private static BigDecimal scaled(BigDecimal number, String unit) {
        if (unit == null) {
            return number;
        }
        BigDecimal scaled = number.multiply(SCALES.get(unit.toLowerCase(Locale.ROOT)));
        return new BigDecimal(scaled.stripTrailingZeros().toPlainString());
    }
}
