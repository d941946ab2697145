package org.keyplan.analysis.overview;

import org.keyplan.analysis.Amounts;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.analysis.Totals;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What some opportunities are worth.
 *
 * @param opportunities in model order
 * @param amount of those whose amount is known, by currency
 * @param weighted the amounts times their probabilities, by currency; opportunities without amount
 *     or probability are left out
 */
public record Pipeline(List<Opportunity> opportunities, Totals amount, Totals weighted) {

    public Pipeline {
        opportunities = List.copyOf(opportunities);
    }

    /** The open opportunities of a plan. */
    public static Pipeline of(PlanIndex index) {
        return of(index.openOpportunities());
    }

    /** Any opportunities, whatever their state. */
    public static Pipeline of(List<Opportunity> opportunities) {
        return new Pipeline(
                opportunities,
                Amounts.sum(opportunities.stream().map(Opportunity::getAmount).toList()),
                Amounts.sum(
                        opportunities.stream()
                                .map(Pipeline::weighted)
                                .flatMap(Optional::stream)
                                .toList()));
    }

    /** The amount times the probability, exactly; empty if one of them is not known. */
    public static Optional<Money> weighted(Opportunity opportunity) {
        Money amount = opportunity.getAmount();
        Integer probability = opportunity.getProbability();
        return amount == null || probability == null
                ? Optional.empty()
                : Optional.of(
                        new Money(
                                amount.amount()
                                        .multiply(BigDecimal.valueOf(probability))
                                        .movePointLeft(2),
                                amount.currency()));
    }
}
