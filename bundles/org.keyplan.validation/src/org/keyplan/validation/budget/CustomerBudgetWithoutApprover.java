package org.keyplan.validation.budget;

import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET__APPROVER;
import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET__STATUS;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.BuyingCentre;
import org.keyplan.analysis.Opportunities;
import org.keyplan.analysis.People;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * BUD-03: an open opportunity with a customer budget of which nobody knows who approves it, or
 * whose approver has left. A placeholder counts: that the role approves is known.
 */
public final class CustomerBudgetWithoutApprover implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("BUD-03", Severity.WARNING, OPPORTUNITY)
                    .reads(CUSTOMER_BUDGET__APPROVER, CUSTOMER_BUDGET__STATUS)
                    .reads(People.READS_PRESENT)
                    .reads(Opportunities.READS_OPEN)
                    .putRightAt(CUSTOMER_BUDGET__APPROVER);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        CustomerBudget budget = opportunity.getBudget();
        if (!Opportunities.open(opportunity)
                || !CustomerBudgets.present(budget)
                || People.present(budget.getApprover())) {
            return;
        }
        Stakeholder approver = budget.getApprover();
        if (approver == null) {
            context.finding(opportunity).evidence(budget).report();
        } else {
            context.finding(opportunity, approver)
                    .message("departed")
                    .evidence(budget, approver)
                    .report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        List<QuickFix> fixes = new ArrayList<>();
        Stream.of(BuyingRole.FINANCIAL_GATEKEEPER, BuyingRole.DECISION_MAKER)
                .flatMap(role -> BuyingCentre.holders(context.index(), opportunity, role).stream())
                .map(Participant::getStakeholder)
                .distinct()
                .forEach(person -> fixes.add(BudgetFixes.setApprover(opportunity, person)));
        fixes.addAll(BudgetFixes.clarify(context, opportunity));
        return fixes;
    }
}
