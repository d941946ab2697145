package org.keyplan.validation.budget;

import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET__AMOUNT;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__AMOUNT;

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
import org.keyplan.validation.Threshold;

import java.util.List;

/**
 * BUD-05: an open opportunity worth more than the customer has budgeted. Silent where the two
 * amounts are in different currencies, of which STR-05 tells.
 */
public final class CustomerBudgetExceeded implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("BUD-05", Severity.WARNING, OPPORTUNITY)
                    .threshold(Threshold.percent(0))
                    .reads(CUSTOMER_BUDGET__AMOUNT, OPPORTUNITY__AMOUNT)
                    .reads(Opportunities.READS_OPEN)
                    .localToTarget()
                    .putRightAt(OPPORTUNITY__AMOUNT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        CustomerBudget budget = opportunity.getBudget();
        if (Opportunities.open(opportunity)
                && budget != null
                && Share.above(
                        opportunity.getAmount(),
                        Share.ALL + context.threshold("percent"),
                        budget.getAmount())) {
            context.finding(opportunity, opportunity.getAmount(), budget.getAmount())
                    .evidence(budget)
                    .report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        return BudgetFixes.clarify(context, (Opportunity) finding.element());
    }
}
