package org.keyplan.validation.budget;

import static org.keyplan.model.KeyplanPackage.Literals.INVESTMENT_BUDGET;
import static org.keyplan.model.KeyplanPackage.Literals.INVESTMENT_BUDGET__EXPECTED_MARGIN;
import static org.keyplan.model.KeyplanPackage.Literals.INVESTMENT_LINE__PLANNED;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Amounts;
import org.keyplan.model.InvestmentBudget;
import org.keyplan.model.InvestmentLine;
import org.keyplan.model.Money;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;

/**
 * BUD-10: a planned investment that takes more than the given share of the margin expected from the
 * account. Silent if the amounts are in several currencies, of which STR-05 tells.
 */
public final class InvestmentAgainstMargin implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("BUD-10", Severity.WARNING, INVESTMENT_BUDGET)
                    .threshold(Threshold.percent(50))
                    .reads(INVESTMENT_BUDGET__EXPECTED_MARGIN, INVESTMENT_LINE__PLANNED)
                    .localToTarget()
                    .putRightAt(INVESTMENT_BUDGET__EXPECTED_MARGIN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        InvestmentBudget investment = (InvestmentBudget) target;
        Money planned =
                Amounts.sum(investment.getLines().stream().map(InvestmentLine::getPlanned).toList())
                        .single()
                        .orElse(null);
        long percent = context.threshold("percent");
        if (Share.above(planned, percent, investment.getExpectedMargin())) {
            context.report(planned, percent, investment.getExpectedMargin());
        }
    }
}
