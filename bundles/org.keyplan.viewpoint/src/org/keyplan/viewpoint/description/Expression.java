package org.keyplan.viewpoint.description;

import java.util.List;

/**
 * What is computed on an element, taken apart but not bound to metamodels or services.
 *
 * @param kind how it is evaluated
 * @param text as written, blanks and all; null where nothing is written and the language has no
 *     default
 * @param name the literal's text, the feature's, variable's or service's name; empty for {@link
 *     Kind#NONE}
 * @param receiver for services, the variable the service is called on; null for the element itself
 * @param arguments for services, names of the variables passed after the receiver, in order
 * @param location where it is written
 */
public record Expression(
        Kind kind,
        String text,
        String name,
        String receiver,
        List<String> arguments,
        Location location) {

    /** How an expression is evaluated. */
    public enum Kind {
        /** Nothing is written, or only white space. */
        NONE,
        /** The text itself. */
        LITERAL,
        /** {@code feature:name}, of the element. */
        FEATURE,
        /** {@code var:name}. */
        VARIABLE,
        /** {@code service:name}, {@code service:name(a,b)} or {@code service:receiver.name(a)}. */
        SERVICE
    }

    public Expression {
        arguments = List.copyOf(arguments);
    }

    /** Nothing written at a place where something could be. */
    public static Expression none(Location location) {
        return new Expression(Kind.NONE, null, "", null, List.of(), location);
    }

    /** Whether nothing is written, or only white space. */
    public boolean isNone() {
        return kind == Kind.NONE;
    }
}
