package org.keyplan.validation.actions;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Objective;
import org.keyplan.model.Strategy;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * ACT-06: an objective without a strategy, or a strategy for which nobody does anything: no action
 * serves it, cancelled ones left out. An objective nobody works towards is only a wish.
 */
public final class ObjectiveNotPursued implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("ACT-06", Severity.ADVICE, Literals.OBJECTIVE)
                    .reads(
                            Literals.OBJECTIVE__STRATEGIES,
                            Literals.ACCOUNT_PLAN__ACTIONS,
                            Literals.ACTION__STRATEGY,
                            Literals.ACTION__STATUS)
                    .putRightAt(Literals.OBJECTIVE__STRATEGIES);

    /** The strategies of a plan that some action serves. */
    private record Pursued(Set<Strategy> strategies) {

        static Pursued of(PlanIndex index) {
            return new Pursued(
                    index.plan().getActions().stream()
                            .filter(action -> action.getStrategy() != null)
                            .filter(action -> action.getStatus() != ActionStatus.CANCELLED)
                            .map(Action::getStrategy)
                            .collect(Collectors.toSet()));
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Objective objective = (Objective) target;
        if (objective.getStrategies().isEmpty()) {
            context.report(objective);
        }
        Pursued pursued = context.index().derived(Pursued.class, Pursued::of);
        for (Strategy strategy : objective.getStrategies()) {
            if (!pursued.strategies().contains(strategy)) {
                context.finding(strategy, objective).message("strategy").about(strategy).report();
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        return finding.element() instanceof Strategy strategy
                ? List.of(ActionFixes.serve(strategy, context))
                : List.of();
    }
}
