package org.keyplan.validation.actions;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Objective;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.ArrayList;
import java.util.List;

/**
 * ACT-07: an objective without a measure, a target value or a due date, so that nobody can say
 * whether it was reached.
 */
public final class ObjectiveNotMeasurable implements Rule {

    private static final int ALL = 3;

    private static final RuleInfo INFO =
            RuleInfo.of("ACT-07", Severity.ADVICE, Literals.OBJECTIVE)
                    .reads(
                            Literals.OBJECTIVE__MEASURE,
                            Literals.OBJECTIVE__TARGET,
                            Literals.OBJECTIVE__DUE)
                    .localToTarget()
                    .putRightAt(
                            Literals.OBJECTIVE__MEASURE,
                            Literals.OBJECTIVE__TARGET,
                            Literals.OBJECTIVE__DUE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Objective objective = (Objective) target;
        List<String> missing = new ArrayList<>();
        if (isBlank(objective.getMeasure())) {
            missing.add("measure");
        }
        if (isBlank(objective.getTarget())) {
            missing.add("target");
        }
        if (objective.getDue() == null) {
            missing.add("due");
        }
        if (!missing.isEmpty()) {
            String variant = missing.size() == ALL ? null : String.join(".", missing);
            context.finding(objective).message(variant).report();
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
