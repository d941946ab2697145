package org.keyplan.core.typing;

import java.util.Objects;

/**
 * What became of a text that a person typed: a value of the model, or the reason why it is none.
 *
 * @param value of the feature's type, {@code null} for "not known" and where there is a problem
 * @param problem one sentence that says what is wrong and what to type instead; {@code null} if the
 *     text was understood
 */
public record Typed(Object value, String problem) {

    static Typed as(Object value) {
        return new Typed(value, null);
    }

    static Typed refused(String problem) {
        return new Typed(null, Objects.requireNonNull(problem));
    }

    /** Whether the text was understood. */
    public boolean isUnderstood() {
        return problem == null;
    }
}
