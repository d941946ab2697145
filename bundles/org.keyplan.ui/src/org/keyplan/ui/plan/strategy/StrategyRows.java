package org.keyplan.ui.plan.strategy;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Actions;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.analysis.Progress;
import org.keyplan.model.Objective;
import org.keyplan.model.Strategy;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.Rows;

import java.util.ArrayList;
import java.util.List;

/**
 * Objectives with their strategies and the actions for these; after them the actions that serve no
 * strategy.
 */
final class StrategyRows implements Rows {
    private final PlanSession session;
    private PlanIndex index;

    StrategyRows(PlanSession session) {
        this.session = session;
    }

    /** The plan has changed. */
    void forget() {
        index = null;
    }

    PlanIndex index() {
        if (index == null) {
            index = PlanIndex.of(session.plan(), session.asOf());
        }
        return index;
    }

    @Override
    public List<EObject> top() {
        // What is shown before anybody says that the plan has changed must be true as well.
        forget();
        List<EObject> top = new ArrayList<>(session.plan().getObjectives());
        top.addAll(Actions.of(index(), null));
        return top;
    }

    @Override
    public List<? extends EObject> below(EObject row) {
        if (row instanceof Objective objective) {
            return objective.getStrategies();
        }
        return row instanceof Strategy strategy ? Actions.of(index(), strategy) : List.of();
    }

    /** How far an objective or a strategy has come; null for anything else. */
    Progress progress(EObject row) {
        if (row instanceof Objective objective) {
            return Progress.of(index(), objective);
        }
        return row instanceof Strategy strategy ? Progress.of(index(), strategy) : null;
    }
}
