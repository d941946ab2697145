package org.keyplan.validation.actions;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Action;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Opportunity;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.fix.Fixes;

import java.time.LocalDate;
import java.util.List;

/**
 * ACT-01: an open opportunity for which nobody has a next step with a date: no open action that has
 * an owner and is due today or later. What nobody has to do next stands still.
 */
public final class NextStepMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("ACT-01", Severity.WARNING, Literals.OPPORTUNITY)
                    .reads(Opportunities.READS_OPEN)
                    .reads(PlanIndex.READS_OPEN_ACTIONS_FOR)
                    .reads(Literals.ACTION__OWNER, Literals.ACTION__DUE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        if (!Opportunities.open(opportunity)) {
            return;
        }
        List<Action> actions = context.index().openActionsFor(opportunity);
        if (actions.stream().noneMatch(action -> isNextStep(action, context.asOf()))) {
            context.finding(opportunity)
                    .message(actions.isEmpty() ? null : "stale")
                    .evidence(actions)
                    .report();
        }
    }

    /** Without anybody who could own it, a new action would not be a next step either. */
    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        return Fixes.responsible(context, opportunity) == null
                ? List.of()
                : List.of(
                        Fixes.createAction(
                                context, "action.nextStep", List.of(), opportunity, opportunity));
    }

    private static boolean isNextStep(Action action, LocalDate date) {
        return action.getOwner() != null
                && action.getDue() != null
                && !action.getDue().isBefore(date);
    }
}
