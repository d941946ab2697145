package org.keyplan.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

/**
 * An exact amount of money in one currency, such as {@code 12500.00 EUR}.
 *
 * <p>Amounts keep the decimals they were written with, so that a file that is loaded and saved does
 * not change; two values are therefore {@linkplain #equals equal} only if their decimals are, while
 * {@link #compareTo} compares what they are worth. Amounts of different currencies can neither be
 * added nor compared: both throw, so that nobody gets a silently wrong sum.
 *
 * @param amount the exact amount; may be negative
 * @param currency an ISO 4217 code, such as {@code EUR}
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

    /** Longest number accepted; keeps exponents from blowing up in a hostile file. */
    private static final int MAX_LENGTH = 40;

    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        requireCurrency(currency);
    }

    /**
     * Reads an amount and a currency code separated by one blank.
     *
     * @throws IllegalArgumentException if the text is not of that form or the currency is unknown;
     *     the message is one sentence that shows the right form
     */
    public static Money valueOf(String text) {
        int blank = text.indexOf(' ');
        if (blank <= 0 || text.length() > MAX_LENGTH) {
            throw malformed(text);
        }
        String number = text.substring(0, blank);
        if (!number.matches("[+-]?\\d+(\\.\\d+)?")) {
            throw malformed(text);
        }
        return new Money(new BigDecimal(number), text.substring(blank + 1));
    }

    /** An amount in a currency, from the text of a plain decimal number. */
    public static Money of(String amount, String currency) {
        return valueOf(amount + " " + currency);
    }

    /** Nothing, in the given currency. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** Whether both amounts are of one currency, so that they can be added and compared. */
    public boolean sameCurrency(Money other) {
        return currency.equals(other.currency);
    }

    /**
     * The exact sum.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        requireSame(other);
        return new Money(amount.add(other.amount), currency);
    }

    /**
     * Compares what two amounts of one currency are worth: {@code 1.0 EUR} and {@code 1.00 EUR} are
     * the same.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        requireSame(other);
        return amount.compareTo(other.amount);
    }

    /** The text that {@link #valueOf} reads. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private void requireSame(Money other) {
        if (!sameCurrency(other)) {
            throw new IllegalArgumentException(
                    "amounts in " + currency + " and " + other.currency + " cannot be combined");
        }
    }

    private static void requireCurrency(String code) {
        try {
            Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "\"%s\" is not an ISO 4217 currency code such as EUR",
                            shorten(code)),
                    unknown);
        }
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException(
                String.format(
                        Locale.ROOT,
                        "\"%s\" is not an amount with a currency such as 12500.00 EUR",
                        shorten(text)));
    }

    private static String shorten(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
    }
}
