package org.keyplan.validation.needs;

import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__NEEDS;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Opportunity;
import org.keyplan.model.SalesStage;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

/**
 * NED-01: an open opportunity that we have entered, and no need is written down: nobody listened,
 * or nobody noted what the customer said.
 */
public final class NeedsMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("NED-01", Severity.WARNING, KeyplanPackage.Literals.OPPORTUNITY)
                    .reads(Opportunities.READS)
                    .reads(OPPORTUNITY__NEEDS)
                    .localToTarget()
                    .putRightAt(OPPORTUNITY__NEEDS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        if (Opportunities.openFrom(SalesStage.ENTER, opportunity)
                && opportunity.getNeeds().isEmpty()) {
            context.report(opportunity);
        }
    }
}
