package org.keyplan.viewpoint.reader;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A description cannot be read; tells everything that is wrong with it. */
public final class OdesignException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param problems at least one
     */
    public OdesignException(List<Problem> problems) {
        super(lines(problems, Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /** From the top of the file to its end. */
    public List<Problem> problems() {
        return problems;
    }

    /** One line for each problem, with its place. */
    public String text(Locale locale) {
        return lines(problems, locale);
    }

    private static String lines(List<Problem> problems, Locale locale) {
        return problems.stream()
                .map(p -> p.location() + ": " + p.text(locale))
                .collect(Collectors.joining("\n"));
    }
}
