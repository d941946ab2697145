package org.keyplan.validation.budget;

import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET__STATUS;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.Opportunity;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.fix.Fixes;

import java.util.List;

/**
 * BUD-06: a proposal or more for an opportunity for which the customer has no money, or whose money
 * is frozen.
 */
public final class CustomerBudgetMissingLate implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("BUD-06", Severity.ERROR, OPPORTUNITY)
                    .reads(CUSTOMER_BUDGET__STATUS)
                    .reads(Opportunities.READS)
                    .localToTarget()
                    .putRightAt(CUSTOMER_BUDGET__STATUS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        CustomerBudget budget = opportunity.getBudget();
        if (!Opportunities.late(opportunity) || budget == null) {
            return;
        }
        if (budget.getStatus() == BudgetStatus.NONE) {
            context.finding(opportunity, opportunity.getSalesStage()).evidence(budget).report();
        } else if (budget.getStatus() == BudgetStatus.FROZEN) {
            context.finding(opportunity, opportunity.getSalesStage())
                    .message("frozen")
                    .evidence(budget)
                    .report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        return Fixes.offerAction(
                context, "action.secureBudget", List.of(), opportunity, opportunity);
    }
}
