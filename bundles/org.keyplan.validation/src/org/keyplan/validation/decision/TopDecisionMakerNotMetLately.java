package org.keyplan.validation.decision;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__TOP_DECISION_MAKER;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Contact;
import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.People;
import org.keyplan.model.Account;
import org.keyplan.model.Interaction;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;
import org.keyplan.validation.fix.Fixes;

import java.util.List;

/**
 * DEC-03: a top decision maker who was met, but longer ago than the threshold, so that what the
 * plan says of this person is no longer sure. About the person, as DEC-02 is.
 */
public final class TopDecisionMakerNotMetLately implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("DEC-03", Severity.WARNING, ACCOUNT)
                    .threshold(Threshold.days(90))
                    .reads(ACCOUNT__TOP_DECISION_MAKER)
                    .reads(People.READS_IDENTIFIED)
                    .reads(Contacts.READS_WITH);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Stakeholder top = ((Account) target).getTopDecisionMaker();
        if (!People.identified(top)) {
            return;
        }
        Contact contact = Contacts.with(context.index(), top);
        long days = contact.daysSince(context.asOf());
        if (contact.met() && days > context.threshold("days")) {
            List<Interaction> meetings = contact.meetings();
            Interaction last = meetings.get(meetings.size() - 1);
            context.finding(top, last.getDate(), days).about(top).evidence(last).report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Stakeholder top = (Stakeholder) finding.element();
        return Fixes.offerAction(context, "action.meet", List.of(top), null, top);
    }
}
