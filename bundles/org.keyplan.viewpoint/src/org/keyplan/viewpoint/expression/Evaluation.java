package org.keyplan.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What came of evaluating an expression: a value, which may be null, or the reason why there is
 * none. Places differ in what they make of either, so they ask in their own words. Conversions
 * follow Sirius' default converter.
 */
public final class Evaluation {
    /** What Sirius writes where a label cannot be evaluated. */
    public static final String INVALID_LABEL = "Invalid feature as name";

    private static final Evaluation NULL = new Evaluation(null, null);

    private final Object value;
    private final Failure failure;

    private Evaluation(Object value, Failure failure) {
        this.value = value;
        this.failure = failure;
    }

    /** It gave a value, which may be null. */
    public static Evaluation of(Object value) {
        return value == null ? NULL : new Evaluation(value, null);
    }

    /** It could not be evaluated. */
    public static Evaluation failed(Failure failure) {
        return new Evaluation(null, failure);
    }

    /** Whether there is a value, be it null. */
    public boolean isEvaluated() {
        return failure == null;
    }

    /** The value; null also where it could not be evaluated. */
    public Object value() {
        return value;
    }

    /** Why it could not be evaluated; null if it could. */
    public Failure failure() {
        return failure;
    }

    /**
     * As a condition: false for null, false, the text "false" in any case, and what could not be
     * evaluated. All else is true, an empty list too.
     */
    public boolean isTrue() {
        return isTrueOr(false);
    }

    /** As {@link #isTrue()}, with another answer where it could not be evaluated. */
    public boolean isTrueOr(boolean otherwise) {
        if (failure != null) {
            return otherwise;
        }
        if (value == null) {
            return false;
        }
        return value instanceof Boolean truth ? truth : !value.toString().equalsIgnoreCase("false");
    }

    /** As an integer, where its text is one; so 7 and "7", but neither 7.0 nor null. */
    public OptionalInt asInt() {
        if (value instanceof Integer number) {
            return OptionalInt.of(number);
        }
        Integer number = value == null ? null : IntegerText.parse(value.toString());
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** As a label: the value's own text, empty for null, {@link #INVALID_LABEL} for none. */
    public String asLabel() {
        if (failure != null) {
            return INVALID_LABEL;
        }
        return value == null ? "" : value.toString();
    }

    /** As a tooltip: the value's own text, null for null, empty where there is none. */
    public String asTooltip() {
        if (failure != null) {
            return "";
        }
        return value == null ? null : value.toString();
    }

    /** As a title or the like: the value's own text; null for null and where there is none. */
    public String asText() {
        return value == null ? null : value.toString();
    }

    /**
     * As elements to show or to visit: those of a collection or an array, or the one it is, each
     * once, in order. What is not an element is left out, so lists in lists give nothing, and so do
     * iterators and streams.
     */
    public List<EObject> elements() {
        if (value instanceof EObject element) {
            return List.of(element);
        }
        Collection<?> all = List.of();
        if (value instanceof Collection<?> collection) {
            all = collection;
        } else if (value instanceof Object[] array) {
            all = Arrays.asList(array);
        }
        if (all.isEmpty()) {
            return List.of();
        }
        Set<EObject> elements = new LinkedHashSet<>(all.size() * 2);
        for (Object each : all) {
            if (each instanceof EObject element) {
                elements.add(element);
            }
        }
        return new ArrayList<>(elements);
    }

    /** As one element, where it is exactly that; a list of one is not. */
    public Optional<EObject> asElement() {
        return value instanceof EObject element ? Optional.of(element) : Optional.empty();
    }

    @Override
    public String toString() {
        return failure == null ? String.valueOf(value) : failure.toString();
    }
}
