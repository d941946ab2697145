package org.keyplan.validation.budget;

import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET__FINANCIAL_HEALTH;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.RISK__CONCERNS;
import static org.keyplan.model.KeyplanPackage.Literals.RISK__LIKELIHOOD;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.FinancialHealth;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Risk;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;

import java.util.List;

/**
 * BUD-11: an open opportunity with a customer whose finances are strained or critical, and no risk
 * of that likelihood that concerns the opportunity, its budget or the account. A risk that concerns
 * nothing in particular stands for the whole account.
 */
public final class WeakFinancesWithoutRisk implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("BUD-11", Severity.WARNING, OPPORTUNITY)
                    .threshold(Threshold.score(3))
                    .reads(CUSTOMER_BUDGET__FINANCIAL_HEALTH, RISK__LIKELIHOOD, RISK__CONCERNS)
                    .reads(Opportunities.READS_OPEN)
                    .putRightAt(CUSTOMER_BUDGET__FINANCIAL_HEALTH);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        CustomerBudget budget = opportunity.getBudget();
        if (!Opportunities.open(opportunity) || budget == null) {
            return;
        }
        boolean critical = budget.getFinancialHealth() == FinancialHealth.CRITICAL;
        boolean strained = budget.getFinancialHealth() == FinancialHealth.STRAINED;
        if ((critical || strained)
                && context.plan().getRisks().stream()
                        .noneMatch(risk -> covers(risk, opportunity, context))) {
            RuleContext.Draft finding = context.finding(opportunity).evidence(budget);
            if (critical) {
                finding.message("critical");
            }
            finding.report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        return List.of(
                BudgetFixes.addRisk(context.plan(), opportunity, (int) context.threshold("score")));
    }

    private static boolean covers(Risk risk, Opportunity opportunity, RuleContext context) {
        return risk.getLikelihood() != null
                && risk.getLikelihood() >= context.threshold("score")
                && (risk.getConcerns().isEmpty()
                        || risk.getConcerns().contains(opportunity)
                        || risk.getConcerns().contains(opportunity.getBudget())
                        || risk.getConcerns().contains(context.plan().getAccount()));
    }
}
