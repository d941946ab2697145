package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__VALUE;
import static org.keyplan.model.KeyplanPackage.Literals.VALUE_ITEM__FOR_BEST_COMPETITOR;
import static org.keyplan.model.KeyplanPackage.Literals.VALUE_ITEM__FOR_US;
import static org.keyplan.model.KeyplanPackage.Literals.VALUE_ITEM__KIND;
import static org.keyplan.model.KeyplanPackage.Literals.VALUE_ITEM__WEIGHT;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Account;
import org.keyplan.model.ValueItem;
import org.keyplan.model.ValueKind;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Total customer value less total customer cost (Kotler): the sum of weight × score over the values
 * less the same over the costs. What has no weight or no score is left out, never taken for
 * nothing.
 *
 * <p>Against the competitor only items scored on both sides may be set: a cost that was assessed
 * for us alone would put us behind without reason.
 *
 * @param ours our balance over all {@code counted} items
 * @param competitors the best competitor's balance over all {@code compared} items
 * @param oursCompared our balance over the same {@code compared} items
 * @param counted items with weight and our score
 * @param compared items with weight, our score and the competitor's
 * @param unknown items that lack the weight or one of the scores
 */
public record ValueBalance(
        int ours,
        int competitors,
        int oursCompared,
        List<ValueItem> counted,
        List<ValueItem> compared,
        List<ValueItem> unknown) {

    public static final Set<EStructuralFeature> READS =
            Reads.of(
                    ACCOUNT__VALUE,
                    VALUE_ITEM__KIND,
                    VALUE_ITEM__WEIGHT,
                    VALUE_ITEM__FOR_US,
                    VALUE_ITEM__FOR_BEST_COMPETITOR);

    public ValueBalance {
        counted = List.copyOf(counted);
        compared = List.copyOf(compared);
        unknown = List.copyOf(unknown);
    }

    /** Whether there are items and none lacks anything. */
    public boolean complete() {
        return !counted.isEmpty() && unknown.isEmpty();
    }

    /** How far we are ahead of the best competitor where both are scored; negative if behind. */
    public int lead() {
        return oursCompared - competitors;
    }

    /** The balance of an account; all zero and empty for {@code null}. */
    public static ValueBalance of(Account account) {
        List<ValueItem> items = account == null ? List.of() : account.getValue();
        List<ValueItem> counted = items.stream().filter(ValueBalance::scoredForUs).toList();
        List<ValueItem> compared = items.stream().filter(ValueBalance::scoredForBoth).toList();
        List<ValueItem> unknown = items.stream().filter(i -> !scoredForBoth(i)).toList();
        return new ValueBalance(
                balance(counted, ValueItem::getForUs),
                balance(compared, ValueItem::getForBestCompetitor),
                balance(compared, ValueItem::getForUs),
                counted,
                compared,
                unknown);
    }

    /** Whether a kind is one of the six costs; the other six are values. */
    public static boolean cost(ValueKind kind) {
        return kind != null && kind.compareTo(ValueKind.MONEY) >= 0;
    }

    private static boolean scoredForUs(ValueItem item) {
        return item.getWeight() != null && item.getForUs() != null;
    }

    private static boolean scoredForBoth(ValueItem item) {
        return scoredForUs(item) && item.getForBestCompetitor() != null;
    }

    private static int balance(List<ValueItem> items, Function<ValueItem, Integer> score) {
        int sum = 0;
        for (ValueItem item : items) {
            int worth = item.getWeight() * score.apply(item);
            sum += cost(item.getKind()) ? -worth : worth;
        }
        return sum;
    }
}
