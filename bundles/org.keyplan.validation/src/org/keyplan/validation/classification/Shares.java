package org.keyplan.validation.classification;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of amounts. */
final class Shares {

    private Shares() {}

    /**
     * A share in percent with one decimal, rounded up, so that what is more than a whole percentage
     * also reads so.
     *
     * @param whole greater than zero
     */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 1, RoundingMode.CEILING);
    }
}
