package org.keyplan.analysis;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Opportunity;

import java.time.LocalDate;
import java.util.Set;

/** How soon and how likely an opportunity closes; resources go to A first. */
public enum Rank {
    /** Expected within 31 days, at least 50 % likely. */
    A(31, 50),
    /** Expected within 92 days, at least 30 % likely. */
    B(92, 30),
    /** Expected within 183 days, at least 10 % likely. */
    C(183, 10),
    /** Later, unlikely, or without date or probability. */
    D(Long.MAX_VALUE, 0);

    public static final Set<EStructuralFeature> READS = Ranking.READS;

    private final long days;
    private final int probability;

    Rank(long days, int probability) {
        this.days = days;
        this.probability = probability;
    }

    /** Longest time to close in days; {@link Long#MAX_VALUE} for {@link #D}. */
    public long days() {
        return days;
    }

    /** Least probability in percent; 0 for {@link #D}. */
    public int probability() {
        return probability;
    }

    /** The rank of an opportunity on a day, without the explanation of {@link Ranking}. */
    public static Rank of(Opportunity opportunity, LocalDate asOf) {
        return Ranking.of(opportunity, asOf).rank();
    }
}
