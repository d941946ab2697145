package org.keyplan.viewpoint.description;

/**
 * A style that applies under a condition.
 *
 * @param <S> the kind of style
 */
public record Conditional<S>(Expression predicate, S style, Location location) {}
