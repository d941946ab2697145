package org.keyplan.validation.actions;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.List;

/**
 * ACT-02: the latest interaction with the account ended without a next action. Of several on the
 * latest day one with a next action is enough, since nobody recorded which came last. Leaving a
 * meeting without a next step agreed is a classic mistake of account work.
 */
public final class FollowUpMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("ACT-02", Severity.WARNING, Literals.INTERACTION)
                    .reads(PlanIndex.READS_INTERACTIONS)
                    .reads(Literals.INTERACTION__NEXT_ACTION)
                    .putRightAt(Literals.INTERACTION__NEXT_ACTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        List<Interaction> past = context.index().interactions();
        if (!past.isEmpty()
                && past.get(past.size() - 1) == target
                && lastDay(past).stream().allMatch(i -> i.getNextAction() == null)) {
            context.report(target);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        return List.of(ActionFixes.followUp((Interaction) finding.element(), context));
    }

    private static List<Interaction> lastDay(List<Interaction> past) {
        int last = past.size() - 1;
        int first = last;
        while (first > 0 && past.get(first - 1).getDate().equals(past.get(last).getDate())) {
            first--;
        }
        return past.subList(first, last + 1);
    }
}
