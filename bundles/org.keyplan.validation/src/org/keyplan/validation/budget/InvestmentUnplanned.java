package org.keyplan.validation.budget;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__INVESTMENT;
import static org.keyplan.model.KeyplanPackage.Literals.INVESTMENT_LINE__PLANNED;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.InvestmentBudget;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.List;

/**
 * BUD-08: a plan without a budget of our own, or with one in which nothing is planned, so that the
 * cost of pursuing the account has no limit.
 */
public final class InvestmentUnplanned implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("BUD-08", Severity.WARNING, ACCOUNT_PLAN)
                    .reads(INVESTMENT_LINE__PLANNED)
                    .localToTarget()
                    .putRightAt(ACCOUNT_PLAN__INVESTMENT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        AccountPlan plan = (AccountPlan) target;
        InvestmentBudget investment = plan.getInvestment();
        if (investment == null) {
            context.report(plan);
        } else if (investment.getLines().stream().allMatch(line -> line.getPlanned() == null)) {
            context.finding(plan).message("empty").evidence(investment).report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        AccountPlan plan = (AccountPlan) finding.element();
        return plan.getInvestment() == null ? List.of(BudgetFixes.addInvestment(plan)) : List.of();
    }
}
