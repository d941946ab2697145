package org.keyplan.validation.needs;

import static org.keyplan.model.KeyplanPackage.Literals.NEED__HORIZON;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__NEEDS;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.Horizon;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Opportunity;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

/**
 * NED-06: every need of an open opportunity is a wish of the moment; none is tied to the customer's
 * goals. Wishes may be declined, and do not carry a decision.
 */
public final class NeedsMomentaryOnly implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("NED-06", Severity.ADVICE, KeyplanPackage.Literals.OPPORTUNITY)
                    .reads(Opportunities.READS_OPEN)
                    .reads(OPPORTUNITY__NEEDS, NEED__HORIZON)
                    .localToTarget()
                    .putRightAt(OPPORTUNITY__NEEDS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        if (Opportunities.open(opportunity)
                && !opportunity.getNeeds().isEmpty()
                && opportunity.getNeeds().stream()
                        .allMatch(need -> need.getHorizon() == Horizon.MOMENTARY)) {
            context.finding(opportunity).evidence(opportunity.getNeeds()).report();
        }
    }
}
