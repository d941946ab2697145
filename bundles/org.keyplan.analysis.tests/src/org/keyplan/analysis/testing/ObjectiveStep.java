package org.keyplan.analysis.testing;

import org.keyplan.model.AccountPlan;
import org.keyplan.model.ApproachKind;
import org.keyplan.model.Objective;
import org.keyplan.model.Strategy;

import java.time.LocalDate;

/** Says more about an objective. */
public final class ObjectiveStep extends Step<Objective, ObjectiveStep> {

    ObjectiveStep(AccountPlan plan, Objective element) {
        super(plan, element);
    }

    /** What the objective is measured by, what is to be reached, and when. */
    public ObjectiveStep measured(String measure, String target, LocalDate due) {
        return set(
                o -> {
                    o.setMeasure(measure);
                    o.setTarget(target);
                    o.setDue(due);
                });
    }

    public ObjectiveStep strategy(String name, ApproachKind approach) {
        strategyNamed(name).setApproach(approach);
        return this;
    }

    /** The strategy of that name below this objective; made at first mention. */
    public Strategy strategyNamed(String name) {
        return named(element.getStrategies(), name, MODEL::createStrategy);
    }
}
