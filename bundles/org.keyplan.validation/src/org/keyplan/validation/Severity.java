package org.keyplan.validation;

/** How much a finding matters in a review, the gravest first. */
public enum Severity {
    /** Blocks a review. */
    ERROR,
    /** Should be put right or accepted before the review. */
    WARNING,
    /** Worth knowing; an invitation to ask or to look again. */
    ADVICE;

    /** Whether this severity is at least as grave as the other. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
