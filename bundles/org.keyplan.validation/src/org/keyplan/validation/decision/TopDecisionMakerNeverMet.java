package org.keyplan.validation.decision;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__TOP_DECISION_MAKER;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Contacts;
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
import org.keyplan.validation.fix.Fixes;

import java.util.List;

/**
 * DEC-02: a top decision maker whom nobody of the team has ever met, the most dangerous fact in a
 * plan; graver once a proposal is out. The finding is about the person, so that accepting it for
 * one person does not accept it for the successor.
 */
public final class TopDecisionMakerNeverMet implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("DEC-02", Severity.ERROR, ACCOUNT)
                    .reads(ACCOUNT__TOP_DECISION_MAKER)
                    .reads(People.READS_IDENTIFIED)
                    .reads(Contacts.READS_WITH)
                    .reads(PlanIndex.READS_LATE_OPPORTUNITIES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Stakeholder top = ((Account) target).getTopDecisionMaker();
        if (People.identified(top) && !Contacts.with(context.index(), top).met()) {
            List<Opportunity> late = context.index().lateOpportunities();
            context.finding(top)
                    .about(top)
                    .severity(late.isEmpty() ? Severity.WARNING : Severity.ERROR)
                    .evidence(late)
                    .report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Stakeholder top = (Stakeholder) finding.element();
        return Fixes.offerAction(context, "action.meet", List.of(top), null, top);
    }
}
