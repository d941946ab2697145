package org.keyplan.validation;

import org.keyplan.model.Acceptance;

import java.time.LocalDate;

/** When an acceptance counts. */
public final class Acceptances {

    private Acceptances() {}

    /**
     * Whether an acceptance is in force on a date: it names a rule and an element, and its last day
     * has not passed. Without a last day it is never in force, since nothing is accepted for ever.
     */
    public static boolean inForce(Acceptance acceptance, LocalDate date) {
        return acceptance.getRule() != null
                && acceptance.getElement() != null
                && acceptance.getUntil() != null
                && !acceptance.getUntil().isBefore(date);
    }
}
