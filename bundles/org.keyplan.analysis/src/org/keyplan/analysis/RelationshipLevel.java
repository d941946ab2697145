package org.keyplan.analysis;

/** Where we stand with the account: personal trust against business done. */
public enum RelationshipLevel {
    /** Personal trust has not been assessed. */
    UNKNOWN,
    /** Low trust, no business. */
    OUTSIDER,
    /** High trust, no business. */
    FRIEND,
    /** Low trust, business done. */
    SUPPLIER,
    /** High trust, business done. */
    PARTNER
}
