package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__EXPECTED_CLOSE;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__PROBABILITY;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Opportunity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * The rank of an opportunity with what it rests on.
 *
 * @param rank the best rank whose time and probability are both met
 * @param daysToClose days until the expected close, negative if that is past; {@code null} if no
 *     date is given
 * @param probability in percent; {@code null} if not given
 */
public record Ranking(Rank rank, Long daysToClose, Integer probability) {

    public static final Set<EStructuralFeature> READS =
            Reads.of(OPPORTUNITY__EXPECTED_CLOSE, OPPORTUNITY__PROBABILITY);

    /**
     * Ranks an opportunity on a day. The state is not looked at: a rank means something for open
     * opportunities only. A close that is overdue counts as due now. {@code null} is ranked D.
     */
    public static Ranking of(Opportunity opportunity, LocalDate asOf) {
        LocalDate close = opportunity == null ? null : opportunity.getExpectedClose();
        Long days = close == null ? null : ChronoUnit.DAYS.between(asOf, close);
        Integer probability = opportunity == null ? null : opportunity.getProbability();
        return new Ranking(rank(days, probability), days, probability);
    }

    private static Rank rank(Long days, Integer probability) {
        if (days == null || probability == null) {
            return Rank.D;
        }
        for (Rank rank : Rank.values()) {
            if (days <= rank.days() && probability >= rank.probability()) {
                return rank;
            }
        }
        return Rank.D;
    }
}
