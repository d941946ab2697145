package org.keyplan.validation.review;

import java.util.List;

/**
 * One element that a change adds, alters or removes, in words.
 *
 * @param kind what happens to it
 * @param type the business word for its type
 * @param name what it is called, afterwards if it is added, else before
 * @param values what its fields hold; of a new element those that are filled in, of one that stays
 *     those that change, of one that goes none
 */
public record PlanChange(Kind kind, String type, String name, List<Value> values) {

    /** What happens to an element. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * What a field holds.
     *
     * @param field the business word for it
     * @param before empty for a new element
     * @param after afterwards
     */
    public record Value(String field, String before, String after) {}

    public PlanChange {
        values = List.copyOf(values);
    }
}
