package org.keyplan.analysis;

import org.keyplan.model.Money;

import java.util.Map;
import java.util.Optional;

/**
 * Sums of money, one for each currency.
 *
 * @param byCurrency the sums by ISO 4217 code, sorted by code; unmodifiable
 */
public record Totals(Map<String, Money> byCurrency) {

    /** The sum if all amounts are of one currency; empty if there are none or several. */
    public Optional<Money> single() {
        return byCurrency.size() == 1
                ? Optional.of(byCurrency.values().iterator().next())
                : Optional.empty();
    }

    /** Whether there are amounts of more than one currency, so that no single sum exists. */
    public boolean mixed() {
        return byCurrency.size() > 1;
    }

    /** Whether no amount was known. */
    public boolean isEmpty() {
        return byCurrency.isEmpty();
    }
}
