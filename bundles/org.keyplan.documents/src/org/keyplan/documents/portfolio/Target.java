package org.keyplan.documents.portfolio;

import org.keyplan.analysis.Rank;

/** What work on an account serves: opportunities of a rank, or none that is open. */
public enum Target {
    A,
    B,
    C,
    D,
    /** The account as a whole, or an opportunity that is no longer open. */
    NONE;

    static Target of(Rank rank) {
        return rank == null ? NONE : valueOf(rank.name());
    }
}
