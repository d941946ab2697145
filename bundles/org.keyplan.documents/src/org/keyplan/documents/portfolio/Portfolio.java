package org.keyplan.documents.portfolio;

import org.keyplan.analysis.Amounts;
import org.keyplan.analysis.Totals;
import org.keyplan.model.Money;
import org.keyplan.validation.Severity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Many plans together.
 *
 * @param asOf the day on which all are looked at
 * @param plans the one with the gravest findings first
 * @param unreadable files that could not be read
 */
public record Portfolio(LocalDate asOf, List<PlanSummary> plans, List<Unreadable> unreadable) {

    private static final Comparator<PlanSummary> GRAVEST_FIRST =
            Comparator.comparing((PlanSummary plan) -> -plan.count(Severity.ERROR))
                    .thenComparing(plan -> -plan.count(Severity.WARNING))
                    .thenComparing(plan -> -plan.count(Severity.ADVICE))
                    .thenComparing(PlanSummary::account)
                    .thenComparing(PlanSummary::file);

    /**
     * A file that could not be read.
     *
     * @param reason one clear sentence
     */
    public record Unreadable(String file, String reason) {}

    public Portfolio {
        plans = plans.stream().sorted(GRAVEST_FIRST).toList();
        unreadable = List.copyOf(unreadable);
    }

    /** Amounts of all plans added up. */
    Totals sum(Function<PlanSummary, Totals> amounts) {
        List<Money> all =
                plans.stream()
                        .map(amounts)
                        .map(totals -> totals.byCurrency().values())
                        .flatMap(Collection::stream)
                        .toList();
        return Amounts.sum(all);
    }

    /** How many findings of a severity there are in all plans. */
    long count(Severity severity) {
        return plans.stream().mapToLong(plan -> plan.count(severity)).sum();
    }

    /** The rules that find something somewhere, by id. */
    SortedSet<String> rules() {
        SortedSet<String> rules = new TreeSet<>();
        plans.forEach(plan -> rules.addAll(plan.rules().keySet()));
        return rules;
    }

    /** The currencies of all opportunities. */
    SortedSet<String> currencies() {
        return new TreeSet<>(sum(PlanSummary::pipeline).byCurrency().keySet());
    }

    /** What is put into all accounts. */
    Effort effort() {
        return Effort.sum(plans.stream().map(PlanSummary::effort).toList());
    }
}
