package org.keyplan.validation.budget;

import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET__STATUS;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__BUDGET;

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

import java.util.ArrayList;
import java.util.List;

/**
 * BUD-01: an open opportunity of which nobody has found out whether the customer has money for it;
 * graver once a proposal is out.
 */
public final class CustomerBudgetUnknown implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("BUD-01", Severity.ERROR, OPPORTUNITY)
                    .reads(CUSTOMER_BUDGET__STATUS)
                    .reads(Opportunities.READS)
                    .localToTarget()
                    .putRightAt(OPPORTUNITY__BUDGET, CUSTOMER_BUDGET__STATUS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        CustomerBudget budget = opportunity.getBudget();
        if (!Opportunities.open(opportunity)
                || budget != null && budget.getStatus() != BudgetStatus.UNKNOWN) {
            return;
        }
        RuleContext.Draft finding =
                context.finding(opportunity)
                        .severity(
                                Opportunities.late(opportunity)
                                        ? Severity.ERROR
                                        : Severity.WARNING);
        if (budget != null) {
            finding.message("unknown").evidence(budget);
        }
        finding.report();
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        List<QuickFix> fixes = new ArrayList<>(BudgetFixes.clarify(context, opportunity));
        fixes.add(BudgetFixes.recordStatus(opportunity, BudgetStatus.PLANNED));
        fixes.add(BudgetFixes.recordStatus(opportunity, BudgetStatus.APPROVED));
        fixes.add(BudgetFixes.recordStatus(opportunity, BudgetStatus.NONE));
        return fixes;
    }
}
