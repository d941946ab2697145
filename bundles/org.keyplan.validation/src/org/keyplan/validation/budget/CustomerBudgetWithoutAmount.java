package org.keyplan.validation.budget;

import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET__AMOUNT;
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

import java.util.List;

/**
 * BUD-02: an open opportunity for which the customer has planned or approved a budget that nobody
 * put a number to.
 */
public final class CustomerBudgetWithoutAmount implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("BUD-02", Severity.WARNING, OPPORTUNITY)
                    .reads(CUSTOMER_BUDGET__STATUS, CUSTOMER_BUDGET__AMOUNT)
                    .reads(Opportunities.READS_OPEN)
                    .localToTarget()
                    .putRightAt(CUSTOMER_BUDGET__AMOUNT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        CustomerBudget budget = opportunity.getBudget();
        if (!Opportunities.open(opportunity) || budget == null || budget.getAmount() != null) {
            return;
        }
        if (budget.getStatus() == BudgetStatus.PLANNED) {
            context.finding(opportunity).evidence(budget).report();
        } else if (budget.getStatus() == BudgetStatus.APPROVED) {
            context.finding(opportunity).message("approved").evidence(budget).report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        return BudgetFixes.clarify(context, (Opportunity) finding.element());
    }
}
