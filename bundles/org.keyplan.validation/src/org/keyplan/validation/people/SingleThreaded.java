package org.keyplan.validation.people;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Contact;
import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;

import java.util.List;

/**
 * PPL-05: something is open, and only one person of the customer was met lately. If that person
 * leaves or turns away, nothing is left. Nobody met at all is a matter of the rules on decision
 * makers and actions, not of this one.
 */
public final class SingleThreaded implements Rule {

    private static final Threshold DAYS = Threshold.days(180);

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-05", Severity.WARNING, KeyplanPackage.Literals.ACCOUNT)
                    .threshold(DAYS)
                    .reads(PlanIndex.READS_OPEN_OPPORTUNITIES)
                    .reads(Contacts.READS_MET_WITHIN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        if (context.index().openOpportunities().isEmpty()) {
            return;
        }
        int days = (int) context.threshold(DAYS.key());
        List<Contact> met = Contacts.metWithin(context.index(), days);
        if (met.size() == 1) {
            context.finding(met.get(0).stakeholder(), days)
                    .evidence(met.get(0).meetings())
                    .report();
        }
    }
}
