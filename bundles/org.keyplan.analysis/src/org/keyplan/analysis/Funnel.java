package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__FUNNEL_THRESHOLD;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__AMOUNT;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__IN_FUNNEL;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;
import org.keyplan.model.SalesStage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The open opportunities that count in the forecast, by sales stage and by rank.
 *
 * @param all everything in the funnel
 * @param byStage a part for each sales stage, in the order of the stages, empty ones included
 * @param byRank a part for each rank, A first, empty ones included
 * @param undecided open opportunities left out only because nobody can tell whether they reach the
 *     plan's funnel threshold: no amount, or one in another currency
 */
public record Funnel(
        Part all,
        Map<SalesStage, Part> byStage,
        Map<Rank, Part> byRank,
        List<Opportunity> undecided) {

    /**
     * Some of the opportunities in the funnel.
     *
     * @param opportunities in model order
     * @param totals their amounts by currency; those without an amount are left out
     */
    public record Part(List<Opportunity> opportunities, Totals totals) {}

    public static final Set<EStructuralFeature> READS =
            Reads.union(
                    PlanIndex.READS_LATE_OPPORTUNITIES,
                    Ranking.READS,
                    Reads.of(
                            ACCOUNT_PLAN__FUNNEL_THRESHOLD,
                            OPPORTUNITY__AMOUNT,
                            OPPORTUNITY__IN_FUNNEL));

    /** What {@link #counts} depends on. */
    public static final Set<EStructuralFeature> READS_COUNTS =
            Reads.of(ACCOUNT_PLAN__FUNNEL_THRESHOLD, OPPORTUNITY__AMOUNT, OPPORTUNITY__IN_FUNNEL);

    public Funnel {
        byStage = Collections.unmodifiableMap(byStage);
        byRank = Collections.unmodifiableMap(byRank);
        undecided = List.copyOf(undecided);
    }

    /** The funnel of a plan, ranked as of the index's date. */
    public static Funnel of(PlanIndex index) {
        List<Opportunity> in =
                index.openOpportunities().stream().filter(o -> counts(o, index.plan())).toList();
        return new Funnel(
                part(in.stream()),
                parts(SalesStage.class, in, Opportunity::getSalesStage),
                parts(Rank.class, in, o -> Rank.of(o, index.asOf())),
                index.openOpportunities().stream()
                        .filter(o -> undecided(o, index.plan()))
                        .toList());
    }

    /**
     * Whether an opportunity counts in the funnel, whatever its state: as somebody set it, else if
     * its amount reaches the plan's threshold. Without a threshold everything counts; an amount
     * that is unknown or in another currency than the threshold does not reach it.
     */
    public static boolean counts(Opportunity opportunity, AccountPlan plan) {
        if (opportunity.getInFunnel() != null) {
            return opportunity.getInFunnel();
        }
        Money threshold = plan.getFunnelThreshold();
        return threshold == null
                || Amounts.compare(opportunity.getAmount(), threshold).orElse(-1) >= 0;
    }

    private static boolean undecided(Opportunity opportunity, AccountPlan plan) {
        return opportunity.getInFunnel() == null
                && plan.getFunnelThreshold() != null
                && Amounts.compare(opportunity.getAmount(), plan.getFunnelThreshold()).isEmpty();
    }

    private static <K extends Enum<K>> Map<K, Part> parts(
            Class<K> keys, List<Opportunity> opportunities, Function<Opportunity, K> key) {
        Map<K, Part> parts = new EnumMap<>(keys);
        for (K constant : keys.getEnumConstants()) {
            parts.put(constant, part(opportunities.stream().filter(o -> key.apply(o) == constant)));
        }
        return parts;
    }

    private static Part part(Stream<Opportunity> opportunities) {
        List<Opportunity> list = opportunities.toList();
        return new Part(list, Amounts.sum(list.stream().map(Opportunity::getAmount).toList()));
    }
}
