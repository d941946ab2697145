package org.keyplan.viewpoint.expression;

import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.wording.Messages;

import java.util.List;
import java.util.Locale;

/**
 * Why an expression could not be evaluated.
 *
 * @param arguments what the sentence names
 * @param cause what a service threw, else null
 */
public record Failure(Kind kind, Expression expression, List<String> arguments, Throwable cause) {
    private static final Messages MESSAGES = Messages.beside(Failure.class, "failures");

    /** What went wrong. */
    public enum Kind {
        UNKNOWN_FEATURE,
        UNKNOWN_VARIABLE,
        UNKNOWN_SERVICE,
        /** There are services of that name, but none takes these arguments. */
        UNFIT_ARGUMENTS,
        /** A service was to be called on something that is no element. */
        NO_RECEIVER,
        SERVICE_FAILED
    }

    public Failure {
        arguments = List.copyOf(arguments);
    }

    /** A sentence for people. */
    public String text(Locale locale) {
        return MESSAGES.get(locale, kind.name(), arguments.toArray());
    }

    @Override
    public String toString() {
        return expression.location() + ": " + text(Locale.ENGLISH);
    }
}
