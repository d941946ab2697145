package org.keyplan.analysis.overview;

import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.Opportunity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is known about the customer's money for the open opportunities.
 *
 * @param byStatus the open opportunities by the status of their budget, each status there, in the
 *     order of the plan; one that has no budget recorded counts as unknown
 */
public record BudgetOverview(Map<BudgetStatus, List<Opportunity>> byStatus) {

    public BudgetOverview {
        byStatus = Collections.unmodifiableMap(byStatus);
    }

    /** The budgets of a plan. */
    public static BudgetOverview of(PlanIndex index) {
        Map<BudgetStatus, List<Opportunity>> byStatus = new EnumMap<>(BudgetStatus.class);
        for (BudgetStatus status : BudgetStatus.values()) {
            byStatus.put(
                    status,
                    index.openOpportunities().stream().filter(o -> status(o) == status).toList());
        }
        return new BudgetOverview(byStatus);
    }

    private static BudgetStatus status(Opportunity opportunity) {
        return opportunity.getBudget() == null
                ? BudgetStatus.UNKNOWN
                : opportunity.getBudget().getStatus();
    }

    /** How many opportunities are open. */
    public int open() {
        return byStatus.values().stream().mapToInt(List::size).sum();
    }

    /** How many of them have a budget of a status. */
    public int count(BudgetStatus status) {
        return byStatus.get(status).size();
    }
}
