package org.keyplan.validation.actions;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Action;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.time.temporal.ChronoUnit;
import java.util.List;

/** ACT-03: an action that is neither done nor cancelled although its date has passed. */
public final class ActionOverdue implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("ACT-03", Severity.WARNING, Literals.ACTION)
                    .reads(Literals.ACTION__STATUS, Literals.ACTION__DUE)
                    .localToTarget()
                    .putRightAt(Literals.ACTION__DUE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Action action = (Action) target;
        if (ActionFixes.isOpen(action)
                && action.getDue() != null
                && action.getDue().isBefore(context.asOf())) {
            long days = ChronoUnit.DAYS.between(action.getDue(), context.asOf());
            context.report(action, action.getDue(), days);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        return List.of(ActionFixes.done((Action) finding.element(), context));
    }
}
