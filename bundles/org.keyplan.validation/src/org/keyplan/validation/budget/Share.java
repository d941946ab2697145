package org.keyplan.validation.budget;

import org.keyplan.model.Money;

import java.math.BigDecimal;

/** Exact shares of amounts. */
final class Share {

    /** The whole, in percent. */
    static final long ALL = 100;

    private Share() {}

    /**
     * Whether one amount is more than a percentage of another; no where one of them is unknown or
     * they are in different currencies, so that nobody can tell.
     */
    static boolean above(Money part, long percent, Money whole) {
        return part != null
                && whole != null
                && part.sameCurrency(whole)
                && part.amount()
                                .multiply(BigDecimal.valueOf(ALL))
                                .compareTo(whole.amount().multiply(BigDecimal.valueOf(percent)))
                        > 0;
    }
}
