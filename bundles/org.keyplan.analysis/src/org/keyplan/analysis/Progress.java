package org.keyplan.analysis;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Objective;
import org.keyplan.model.Strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * How far the actions for something have come. Actions that will not be done do not count.
 *
 * @param done how many are done
 * @param total how many there are
 * @param overdue how many should be done and are not
 */
public record Progress(int done, int total, int overdue) {

    public static final Set<EStructuralFeature> READS =
            Reads.union(Actions.READS, Reads.of(Literals.OBJECTIVE__STRATEGIES));

    /** Of some actions, as of a day. */
    public static Progress of(Collection<Action> actions, LocalDate asOf) {
        int done = 0;
        int total = 0;
        int overdue = 0;
        for (Action action : actions) {
            if (action.getStatus() != ActionStatus.CANCELLED) {
                total++;
                done += action.getStatus() == ActionStatus.DONE ? 1 : 0;
                overdue += Actions.overdue(action, asOf) ? 1 : 0;
            }
        }
        return new Progress(done, total, overdue);
    }

    /** Of a strategy. */
    public static Progress of(PlanIndex index, Strategy strategy) {
        return of(Actions.of(index, strategy), index.asOf());
    }

    /** Of an objective: of all its strategies together. */
    public static Progress of(PlanIndex index, Objective objective) {
        List<Action> all = new ArrayList<>();
        objective.getStrategies().forEach(s -> all.addAll(Actions.of(index, s)));
        return of(all, index.asOf());
    }

    /** The share that is done, 0 to 1; 0 where there is nothing to do. */
    public double share() {
        return total == 0 ? 0 : (double) done / total;
    }
}
