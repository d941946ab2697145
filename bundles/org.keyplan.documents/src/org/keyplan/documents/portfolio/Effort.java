package org.keyplan.documents.portfolio;

import org.keyplan.analysis.Amounts;
import org.keyplan.analysis.Coverage;
import org.keyplan.analysis.Engagements;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.analysis.Rank;
import org.keyplan.analysis.Totals;
import org.keyplan.analysis.overview.Pipeline;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.Interaction;
import org.keyplan.model.InvestmentLine;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What we put into accounts, by the rank of the opportunities it serves, beside what these are
 * worth.
 *
 * @param weighted the open opportunities' amounts times their probabilities
 * @param interactions of the last 365 days, by the opportunity they were about
 * @param engagements of ours who at least know somebody, by the best opportunity that the person
 *     has a part in
 * @param investment what we plan to spend, by the best opportunity of the account, since nobody
 *     records for which one it is
 */
public record Effort(
        Map<Target, Totals> weighted,
        Map<Target, Integer> interactions,
        Map<Target, Integer> engagements,
        Map<Target, Totals> investment) {

    /** What is put into the account of a plan. */
    static Effort of(PlanIndex index) {
        Map<Opportunity, Target> ranks = new HashMap<>();
        for (Opportunity opportunity : index.openOpportunities()) {
            ranks.put(opportunity, Target.of(Rank.of(opportunity, index.asOf())));
        }
        return new Effort(
                weighted(ranks),
                interactions(index, ranks),
                engagements(index, ranks),
                investment(index, best(ranks.values())));
    }

    /** What is put into several accounts together. */
    static Effort sum(Collection<Effort> efforts) {
        return new Effort(
                totals(efforts, Effort::weighted),
                counts(efforts, Effort::interactions),
                counts(efforts, Effort::engagements),
                totals(efforts, Effort::investment));
    }

    /** The best rank among open opportunities. */
    static Target best(Collection<Target> targets) {
        return targets.stream().min(Target::compareTo).orElse(Target.NONE);
    }

    /** The sum over all ranks. */
    static int total(Map<Target, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<Target, Totals> weighted(Map<Opportunity, Target> ranks) {
        Map<Target, List<Money>> amounts = new EnumMap<>(Target.class);
        ranks.forEach(
                (opportunity, target) ->
                        Pipeline.weighted(opportunity)
                                .ifPresent(
                                        money ->
                                                amounts.computeIfAbsent(
                                                                target, key -> new ArrayList<>())
                                                        .add(money)));
        return sums(amounts);
    }

    private static Map<Target, Integer> interactions(
            PlanIndex index, Map<Opportunity, Target> ranks) {
        LocalDate first = index.asOf().minusDays(Coverage.RECENT_DAYS);
        Map<Target, Integer> counts = new EnumMap<>(Target.class);
        for (Interaction interaction : index.interactions()) {
            if (!interaction.getDate().isBefore(first)) {
                counts.merge(
                        ranks.getOrDefault(interaction.getOpportunity(), Target.NONE),
                        1,
                        Integer::sum);
            }
        }
        return counts;
    }

    private static Map<Target, Integer> engagements(
            PlanIndex index, Map<Opportunity, Target> ranks) {
        Map<Object, Target> bestOf = new HashMap<>();
        ranks.forEach(
                (opportunity, target) -> {
                    for (Participant part : index.participants(opportunity)) {
                        bestOf.merge(
                                Optional.ofNullable(part.getStakeholder()),
                                target,
                                (one, other) -> one.compareTo(other) <= 0 ? one : other);
                    }
                });
        Map<Target, Integer> counts = new EnumMap<>(Target.class);
        for (Engagement engagement : index.plan().getEngagements()) {
            if (Engagements.atLeast(engagement, EngagementLevel.KNOWN)) {
                Object person = Optional.ofNullable(engagement.getStakeholder());
                counts.merge(bestOf.getOrDefault(person, Target.NONE), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Map<Target, Totals> investment(PlanIndex index, Target target) {
        if (index.plan().getInvestment() == null) {
            return Map.of();
        }
        List<Money> planned = new ArrayList<>();
        for (InvestmentLine line : index.plan().getInvestment().getLines()) {
            planned.add(line.getPlanned());
        }
        Totals sum = Amounts.sum(planned);
        return sum.isEmpty() ? Map.of() : Map.of(target, sum);
    }

    private static Map<Target, Totals> sums(Map<Target, List<Money>> amounts) {
        Map<Target, Totals> sums = new EnumMap<>(Target.class);
        amounts.forEach((target, money) -> sums.put(target, Amounts.sum(money)));
        return sums;
    }

    private static Map<Target, Totals> totals(
            Collection<Effort> efforts, Function<Effort, Map<Target, Totals>> part) {
        Map<Target, List<Money>> amounts = new EnumMap<>(Target.class);
        for (Effort effort : efforts) {
            part.apply(effort)
                    .forEach(
                            (target, totals) ->
                                    amounts.computeIfAbsent(target, key -> new ArrayList<>())
                                            .addAll(totals.byCurrency().values()));
        }
        return sums(amounts);
    }

    private static Map<Target, Integer> counts(
            Collection<Effort> efforts, Function<Effort, Map<Target, Integer>> part) {
        Map<Target, Integer> counts = new EnumMap<>(Target.class);
        for (Effort effort : efforts) {
            part.apply(effort)
                    .forEach((target, count) -> counts.merge(target, count, Integer::sum));
        }
        return counts;
    }
}
