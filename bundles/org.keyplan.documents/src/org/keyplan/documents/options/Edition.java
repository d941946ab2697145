package org.keyplan.documents.options;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For whom a document is made, which decides what it says. */
public enum Edition {
    /** Everything, for the account team. */
    FULL,
    /** One page for a manager. */
    ONE_PAGE,
    /**
     * For the customer: only what is marked as public, and nothing that judges people or names
     * competitors.
     */
    CUSTOMER,
    /** For a review: findings, changes and open questions first. */
    REVIEW;

    /** As people write it, such as {@code one-page}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The edition written so, in capital or small letters. */
    public static Optional<Edition> of(String id) {
        return Arrays.stream(values())
                .filter(edition -> edition.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** All ids, in order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Edition::id).toList();
    }
}
