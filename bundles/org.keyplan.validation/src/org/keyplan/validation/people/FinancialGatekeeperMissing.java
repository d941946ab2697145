package org.keyplan.validation.people;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__CURRENCY;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__AMOUNT;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Amounts;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Opportunity;
import org.keyplan.model.SalesStage;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;

import java.util.List;
import java.util.OptionalInt;

/**
 * PPL-04: an open opportunity that we have entered, so large that somebody watches the money, and
 * nobody is known who does. Without an amount in the plan's currency nobody can tell how large it
 * is, and the rule is silent.
 */
public final class FinancialGatekeeperMissing implements Rule {

    private static final Threshold AMOUNT = Threshold.amount(100_000);

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-04", Severity.WARNING, KeyplanPackage.Literals.OPPORTUNITY)
                    .threshold(AMOUNT)
                    .reads(Opportunities.READS)
                    .reads(RequiredRole.READS)
                    .reads(OPPORTUNITY__AMOUNT, ACCOUNT_PLAN__CURRENCY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        if (Opportunities.openFrom(SalesStage.ENTER, opportunity)
                && isLarge(opportunity, context)) {
            RequiredRole.check(context, opportunity, BuyingRole.FINANCIAL_GATEKEEPER);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        return RequiredRole.fixes(
                context, (Opportunity) finding.element(), BuyingRole.FINANCIAL_GATEKEEPER);
    }

    private static boolean isLarge(Opportunity opportunity, RuleContext context) {
        OptionalInt comparison =
                Amounts.compare(
                        opportunity.getAmount(),
                        context.amountThreshold(AMOUNT.key()).orElse(null));
        return comparison.isPresent() && comparison.getAsInt() >= 0;
    }
}
