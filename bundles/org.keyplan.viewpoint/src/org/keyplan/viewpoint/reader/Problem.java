package org.keyplan.viewpoint.reader;

import org.keyplan.viewpoint.description.Location;
import org.keyplan.viewpoint.wording.Messages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Something wrong with a description.
 *
 * @param key of its sentence
 * @param arguments what the sentence names
 */
public record Problem(Severity severity, Location location, String key, List<String> arguments) {
    private static final Messages MESSAGES = Messages.beside(Problem.class, "problems");

    /** How bad it is. */
    public enum Severity {
        /** The description cannot be played as it is written. */
        ERROR,
        /** It can, but hardly as it is meant. */
        WARNING
    }

    /** From the top of a file to its end; what is on one line, worst first. */
    public static final Comparator<Problem> BY_PLACE =
            Comparator.<Problem, String>comparing(p -> p.location.file())
                    .thenComparingInt(p -> p.location.line())
                    .thenComparing(Problem::severity);

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** An error; arguments are turned into text. */
    public static Problem error(Location location, String key, Object... arguments) {
        return new Problem(Severity.ERROR, location, key, texts(arguments));
    }

    /** A warning; arguments are turned into text. */
    public static Problem warning(Location location, String key, Object... arguments) {
        return new Problem(Severity.WARNING, location, key, texts(arguments));
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }

    /** What is wrong and what to do about it, without the place. */
    public String text(Locale locale) {
        return MESSAGES.get(locale, key, arguments.toArray());
    }

    /** Place and sentence in English. */
    @Override
    public String toString() {
        return location + ": " + text(Locale.ENGLISH);
    }
}
