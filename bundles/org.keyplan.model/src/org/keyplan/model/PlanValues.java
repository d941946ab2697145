package org.keyplan.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Reads the model's simple values from the text in a plan file and refuses what is out of range, so
 * that a slip of the hand in a file is found where it stands.
 *
 * <p>All methods return {@code null} for {@code null} and throw {@link IllegalArgumentException}
 * with one plain sentence for anything else that they cannot read.
 */
public final class PlanValues {

    private PlanValues() {}

    /** A calendar date from ISO 8601 text. */
    public static LocalDate date(String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a date such as 2026-06-30", e);
        }
    }

    /** A whole percentage, 0 to 100. */
    public static Integer percent(String text) {
        return between(text, 100, "a whole percentage from 0 to 100");
    }

    /** A score, 0 to 5. */
    public static Integer score(String text) {
        return between(text, 5, "a score from 0 to 5");
    }

    private static Integer between(String text, int max, String what) {
        if (text == null) {
            return null;
        }
        int value;
        try {
            value = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not " + what, e);
        }
        if (value < 0 || value > max) {
            throw new IllegalArgumentException("\"" + text + "\" is not " + what);
        }
        return value;
    }
}
