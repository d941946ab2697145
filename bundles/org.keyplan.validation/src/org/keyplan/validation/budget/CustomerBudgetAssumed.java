package org.keyplan.validation.budget;

import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET__STATUS;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.SOURCED__CONFIDENCE;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.Confidence;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.Opportunity;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.ArrayList;
import java.util.List;

/**
 * BUD-07: a proposal or more for an opportunity on a budget that is only our own guess. Where not
 * even a guess is recorded, BUD-01 says so.
 */
public final class CustomerBudgetAssumed implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("BUD-07", Severity.WARNING, OPPORTUNITY)
                    .reads(CUSTOMER_BUDGET__STATUS, SOURCED__CONFIDENCE)
                    .reads(Opportunities.READS)
                    .localToTarget()
                    .putRightAt(SOURCED__CONFIDENCE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        CustomerBudget budget = opportunity.getBudget();
        if (Opportunities.late(opportunity)
                && budget != null
                && budget.getStatus() != BudgetStatus.UNKNOWN
                && budget.getConfidence() == Confidence.ASSUMED) {
            context.finding(opportunity).evidence(budget).report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        List<QuickFix> fixes = new ArrayList<>(BudgetFixes.clarify(context, opportunity));
        fixes.add(BudgetFixes.recordConfidence(opportunity, Confidence.STATED));
        fixes.add(BudgetFixes.recordConfidence(opportunity, Confidence.CONFIRMED));
        return fixes;
    }
}
