package org.keyplan.validation;

/**
 * A number that decides whether a rule fires and that a rule pack may change.
 *
 * @param key the name in a rule pack, such as {@code days}
 * @param unit what the number counts
 * @param defaultValue the value where no pack says otherwise
 * @param min the smallest value a pack may give
 * @param max the largest value a pack may give
 */
public record Threshold(String key, Unit unit, long defaultValue, long min, long max) {

    /** What a threshold's number counts. */
    public enum Unit {
        DAYS,
        PERCENT,
        /** Whole units of the plan's currency. */
        AMOUNT,
        /** A score from 0 to 5, or a product of two. */
        SCORE,
        COUNT
    }

    public Threshold {
        if (defaultValue < min || defaultValue > max) {
            throw new IllegalArgumentException(key + ": default " + defaultValue + " out of range");
        }
    }

    /** A number of days from 0 to ten years, called {@code days}. */
    public static Threshold days(long defaultValue) {
        return new Threshold("days", Unit.DAYS, defaultValue, 0, 3650);
    }

    /** A percentage from 0 to 1000, called {@code percent}. */
    public static Threshold percent(long defaultValue) {
        return new Threshold("percent", Unit.PERCENT, defaultValue, 0, 1000);
    }

    /** An amount in the plan's currency, called {@code amount}. */
    public static Threshold amount(long defaultValue) {
        return new Threshold("amount", Unit.AMOUNT, defaultValue, 0, 1_000_000_000_000L);
    }

    /** A score from 0 to 5, called {@code score}. */
    public static Threshold score(long defaultValue) {
        return new Threshold("score", Unit.SCORE, defaultValue, 0, 5);
    }

    /** A number of things from 0 to 1000, called {@code count}. */
    public static Threshold count(long defaultValue) {
        return new Threshold("count", Unit.COUNT, defaultValue, 0, 1000);
    }
}
