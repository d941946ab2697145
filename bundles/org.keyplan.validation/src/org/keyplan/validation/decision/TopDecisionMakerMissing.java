package org.keyplan.validation.decision;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__TOP_DECISION_MAKER;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.People;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Account;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.ArrayList;
import java.util.List;

/**
 * DEC-01: an account with something to win, of which nobody knows who has the last word. Somebody
 * who has left, or who is only a placeholder, is as good as unknown.
 */
public final class TopDecisionMakerMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("DEC-01", Severity.ERROR, ACCOUNT)
                    .reads(ACCOUNT__TOP_DECISION_MAKER)
                    .reads(People.READS_IDENTIFIED)
                    .reads(PlanIndex.READS_OPEN_OPPORTUNITIES)
                    .putRightAt(ACCOUNT__TOP_DECISION_MAKER);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Account account = (Account) target;
        Stakeholder top = account.getTopDecisionMaker();
        List<Opportunity> open = context.index().openOpportunities();
        if (open.isEmpty() || People.identified(top)) {
            return;
        }
        RuleContext.Draft finding = context.finding(account, top).evidence(open);
        if (top != null) {
            finding.message(top.isDeparted() ? "departed" : "placeholder");
        }
        finding.report();
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Account account = (Account) finding.element();
        List<QuickFix> fixes = new ArrayList<>();
        for (Stakeholder person : DecisionMakers.identified(context.plan())) {
            fixes.add(DecisionFixes.setTopDecisionMaker(account, person));
        }
        if (!People.present(account.getTopDecisionMaker())) {
            fixes.add(DecisionFixes.addTopPlaceholder(account, context.asOf()));
        }
        return fixes;
    }
}
