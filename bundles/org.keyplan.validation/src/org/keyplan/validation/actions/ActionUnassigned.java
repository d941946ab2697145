package org.keyplan.validation.actions;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Action;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.TeamMember;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.fix.Fixes;

import java.util.List;

/**
 * ACT-04: an open action that nobody owns or that has no date. What everybody should do at some
 * time nobody does.
 */
public final class ActionUnassigned implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("ACT-04", Severity.ADVICE, Literals.ACTION)
                    .reads(Literals.ACTION__STATUS, Literals.ACTION__OWNER, Literals.ACTION__DUE)
                    .localToTarget()
                    .putRightAt(Literals.ACTION__OWNER, Literals.ACTION__DUE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Action action = (Action) target;
        boolean owned = action.getOwner() != null;
        boolean dated = action.getDue() != null;
        if (ActionFixes.isOpen(action) && !(owned && dated)) {
            String missing = owned ? "due" : dated ? "owner" : null;
            context.finding(action).message(missing).report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Action action = (Action) finding.element();
        TeamMember owner = Fixes.responsible(context, action.getOpportunity());
        return action.getOwner() == null && owner != null
                ? List.of(ActionFixes.assign(action, owner))
                : List.of();
    }
}
