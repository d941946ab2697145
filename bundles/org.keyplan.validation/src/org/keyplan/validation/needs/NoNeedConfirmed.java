package org.keyplan.validation.needs;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Opportunity;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

/**
 * NED-02: a late opportunity without a single need that the customer confirmed; the proposal rests
 * on what we assume, or on what somebody said once.
 */
public final class NoNeedConfirmed implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("NED-02", Severity.WARNING, KeyplanPackage.Literals.OPPORTUNITY)
                    .reads(Opportunities.READS)
                    .reads(ConfirmedNeeds.READS)
                    .localToTarget()
                    .putRightAt(KeyplanPackage.Literals.OPPORTUNITY__NEEDS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        if (Opportunities.late(opportunity) && !ConfirmedNeeds.any(opportunity)) {
            context.finding(opportunity).evidence(opportunity.getNeeds()).report();
        }
    }
}
