package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.Money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands amounts as people type them into a cell: "120,000", "120000.50 EUR", "CNY 9万". */
final class Amount {

    private static final Pattern TYPED =
            Pattern.compile(
                    "(?<before>[A-Za-z]{3})?\\s*(?<number>[0-9][0-9., ]*)(?<scale>万|亿|k|m)?"
                            + "\\s*(?<after>[A-Za-z]{3})?",
                    Pattern.CASE_INSENSITIVE);

    private Amount() {}

    /** The amount, or what it was before where the text is none. */
    static Money typed(EObject element, String text, Money before) {
        Matcher typed = TYPED.matcher(text.strip());
        if (!typed.matches()) {
            return before;
        }
        String code = typed.group("before") != null ? typed.group("before") : typed.group("after");
        String currency = code == null ? usual(element, before) : code.toUpperCase(Locale.ROOT);
        BigDecimal number = number(typed.group("number"));
        if (currency == null || number == null) {
            return before;
        }
        try {
            return new Money(number.multiply(scale(typed.group("scale"))), currency);
        } catch (IllegalArgumentException e) {
            // Three letters that are no currency: not an amount.
            return before;
        }
    }

    /** The currency the amount had, else the plan's. */
    private static String usual(EObject element, Money before) {
        return before != null ? before.currency() : PlanFacts.of(element).plan().getCurrency();
    }

    /** Commas and blanks only group digits, as the tables write them. */
    private static BigDecimal number(String digits) {
        String plain = digits.replaceAll("[, ]", "");
        return plain.matches("[0-9]+(\\.[0-9]+)?") ? new BigDecimal(plain) : null;
    }

    private static BigDecimal scale(String unit) {
        if (unit == null) {
            return BigDecimal.ONE;
        }
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "万" -> BigDecimal.valueOf(10_000);
            case "亿" -> BigDecimal.valueOf(100_000_000);
            case "k" -> BigDecimal.valueOf(1_000);
            default -> BigDecimal.valueOf(1_000_000);
        };
    }
}
