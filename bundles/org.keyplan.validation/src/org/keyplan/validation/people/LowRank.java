package org.keyplan.validation.people;

import org.keyplan.model.Seniority;

/** People without staff of their own. An unknown rank is not a low one. */
final class LowRank {

    private LowRank() {}

    static boolean is(Seniority seniority) {
        return seniority == Seniority.PROFESSIONAL || seniority == Seniority.SUPPORT;
    }
}
