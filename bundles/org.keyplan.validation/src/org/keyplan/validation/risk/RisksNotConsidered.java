package org.keyplan.validation.risk;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Opportunity;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.List;

/**
 * RSK-02: an opportunity has come so far that resources go into it, and the plan names no risk at
 * all. Nothing is without risk; nobody has looked.
 */
public final class RisksNotConsidered implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("RSK-02", Severity.ADVICE, Literals.ACCOUNT_PLAN)
                    .reads(PlanIndex.READS_LATE_OPPORTUNITIES)
                    .reads(Literals.ACCOUNT_PLAN__RISKS)
                    .putRightAt(Literals.ACCOUNT_PLAN__RISKS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        List<Opportunity> late = context.index().lateOpportunities();
        if (!late.isEmpty() && context.plan().getRisks().isEmpty()) {
            context.finding(late).evidence(late).report();
        }
    }
}
