package org.keyplan.documents.portfolio;

import org.keyplan.model.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an account gets of our effort against what its opportunities are worth, both as shares of
 * all accounts whose opportunities are in the same currency: amounts of different currencies cannot
 * be compared.
 *
 * @param plan the account's plan
 * @param weighted what its opportunities are worth times their probabilities; empty if nothing is
 *     known or there are several currencies, and then there are no shares
 * @param worth share of the weighted pipeline, in percent
 * @param interactions share of the interactions of the last 365 days, in percent
 * @param engagements share of the engagements, in percent
 * @param verdict what to make of it
 */
public record Balance(
        PlanSummary plan,
        Optional<Money> weighted,
        double worth,
        double interactions,
        double engagements,
        Verdict verdict) {

    /** How effort and worth go together. */
    public enum Verdict {
        /** More than twice the share of effort. */
        MORE,
        /** Less than half the share of effort. */
        LESS,
        EVEN,
        /** Nothing to compare. */
        OPEN
    }

    private static final double ALL = 100;
    private static final double FACTOR = 2;

    /** All accounts of a portfolio, in its order. */
    static List<Balance> of(Portfolio portfolio) {
        Map<String, List<PlanSummary>> groups =
                portfolio.plans().stream()
                        .filter(plan -> plan.weighted().single().isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        plan -> plan.weighted().single().get().currency(),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<Balance> balances = new ArrayList<>();
        for (PlanSummary plan : portfolio.plans()) {
            Optional<Money> weighted = plan.weighted().single();
            balances.add(
                    weighted.isEmpty()
                            ? new Balance(plan, weighted, 0, 0, 0, Verdict.OPEN)
                            : of(plan, weighted.get(), groups.get(weighted.get().currency())));
        }
        return balances;
    }

    private static Balance of(PlanSummary plan, Money weighted, List<PlanSummary> group) {
        double worth =
                share(
                        weighted.amount().doubleValue(),
                        group.stream()
                                .mapToDouble(
                                        p ->
                                                p.weighted()
                                                        .single()
                                                        .orElseThrow()
                                                        .amount()
                                                        .doubleValue())
                                .sum());
        double allInteractions = group.stream().mapToInt(Balance::interactions).sum();
        double allEngagements = group.stream().mapToInt(Balance::engagements).sum();
        double interactions = share(interactions(plan), allInteractions);
        double engagements = share(engagements(plan), allEngagements);
        double effort =
                allInteractions == 0
                        ? engagements
                        : allEngagements == 0 ? interactions : (interactions + engagements) / 2;
        boolean comparable = group.size() > 1 && allInteractions + allEngagements > 0;
        Verdict verdict =
                !comparable
                        ? Verdict.OPEN
                        : effort > FACTOR * worth
                                ? Verdict.MORE
                                : FACTOR * effort < worth ? Verdict.LESS : Verdict.EVEN;
        return new Balance(plan, Optional.of(weighted), worth, interactions, engagements, verdict);
    }

    private static int interactions(PlanSummary plan) {
        return Effort.total(plan.effort().interactions());
    }

    private static int engagements(PlanSummary plan) {
        return Effort.total(plan.effort().engagements());
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole * ALL;
    }
}
