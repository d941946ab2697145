package org.keyplan.analysis;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Money;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Sums and compares amounts without ever mixing currencies. */
public final class Amounts {

    /** Nothing: amounts are given, not looked up. */
    public static final Set<EStructuralFeature> READS = Set.of();

    private Amounts() {}

    /** The sum per currency; amounts that are {@code null} are left out. */
    public static Totals sum(Collection<Money> amounts) {
        Map<String, Money> sums = new TreeMap<>();
        for (Money amount : amounts) {
            if (amount != null) {
                sums.merge(amount.currency(), amount, Money::plus);
            }
        }
        return new Totals(Collections.unmodifiableMap(sums));
    }

    /**
     * Compares two amounts of one currency as {@link Money#compareTo} does; empty if one is unknown
     * or they are in different currencies, so that nobody can tell.
     */
    public static OptionalInt compare(Money one, Money other) {
        return one == null || other == null || !one.sameCurrency(other)
                ? OptionalInt.empty()
                : OptionalInt.of(one.compareTo(other));
    }
}
