package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ACTIONS;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__DUE;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__STATUS;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__STRATEGY;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.Strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is to be done for a strategy, and what of it is late. */
public final class Actions {

    /** What {@link #of} depends on. */
    public static final Set<EStructuralFeature> READS_OF =
            Reads.of(ACCOUNT_PLAN__ACTIONS, ACTION__STRATEGY);

    public static final Set<EStructuralFeature> READS =
            Reads.union(READS_OF, Reads.of(ACTION__STATUS, ACTION__DUE));

    private final Map<Strategy, List<Action>> byStrategy = new HashMap<>();

    private Actions(PlanIndex index) {
        for (Action action : index.plan().getActions()) {
            byStrategy.computeIfAbsent(action.getStrategy(), key -> new ArrayList<>()).add(action);
        }
    }

    /**
     * The actions that serve a strategy, in the order of the plan.
     *
     * @param strategy {@code null} for those that serve none
     */
    public static List<Action> of(PlanIndex index, Strategy strategy) {
        return List.copyOf(
                index.derived(Actions.class, Actions::new)
                        .byStrategy
                        .getOrDefault(strategy, List.of()));
    }

    /** Whether an action is still to be done. */
    public static boolean open(Action action) {
        return action.getStatus() == ActionStatus.OPEN
                || action.getStatus() == ActionStatus.IN_PROGRESS;
    }

    /** Whether an action should have been done before a day and is not. */
    public static boolean overdue(Action action, LocalDate asOf) {
        return open(action) && action.getDue() != null && action.getDue().isBefore(asOf);
    }

    /**
     * Whether an action is still to be done and has to be by the end of some days from a day on;
     * what is overdue has to be, too.
     *
     * @param days counted from the day itself
     */
    public static boolean dueWithin(Action action, LocalDate asOf, int days) {
        return open(action)
                && action.getDue() != null
                && !action.getDue().isAfter(asOf.plusDays(days));
    }
}
