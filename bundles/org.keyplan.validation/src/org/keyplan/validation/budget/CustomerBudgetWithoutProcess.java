package org.keyplan.validation.budget;

import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET__PROCESS;
import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET__STATUS;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
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
 * BUD-04: an open opportunity with a customer budget of which nobody knows how it is approved, so
 * that nobody knows when an order is possible.
 */
public final class CustomerBudgetWithoutProcess implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("BUD-04", Severity.ADVICE, OPPORTUNITY)
                    .reads(CUSTOMER_BUDGET__PROCESS, CUSTOMER_BUDGET__STATUS)
                    .reads(Opportunities.READS_OPEN)
                    .localToTarget()
                    .putRightAt(CUSTOMER_BUDGET__PROCESS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        CustomerBudget budget = opportunity.getBudget();
        if (Opportunities.open(opportunity)
                && CustomerBudgets.present(budget)
                && (budget.getProcess() == null || budget.getProcess().isBlank())) {
            context.finding(opportunity).evidence(budget).report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        return BudgetFixes.clarify(context, (Opportunity) finding.element());
    }
}
