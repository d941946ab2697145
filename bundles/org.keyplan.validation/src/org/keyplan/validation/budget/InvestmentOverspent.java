package org.keyplan.validation.budget;

import static org.keyplan.model.KeyplanPackage.Literals.INVESTMENT_BUDGET;
import static org.keyplan.model.KeyplanPackage.Literals.INVESTMENT_BUDGET__LINES;
import static org.keyplan.model.KeyplanPackage.Literals.INVESTMENT_LINE__PLANNED;
import static org.keyplan.model.KeyplanPackage.Literals.INVESTMENT_LINE__SPENT;

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

import java.util.List;
import java.util.function.Function;

/**
 * BUD-09: more spent on the account than was planned. What is spent on a position without a planned
 * amount counts as spent too. Silent if the amounts are in several currencies, of which STR-05
 * tells, or if nothing is planned, of which BUD-08 tells.
 */
public final class InvestmentOverspent implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("BUD-09", Severity.WARNING, INVESTMENT_BUDGET)
                    .threshold(Threshold.percent(0))
                    .reads(INVESTMENT_LINE__PLANNED, INVESTMENT_LINE__SPENT)
                    .localToTarget()
                    .putRightAt(INVESTMENT_BUDGET__LINES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        List<InvestmentLine> lines = ((InvestmentBudget) target).getLines();
        Money planned = total(lines, InvestmentLine::getPlanned);
        Money spent = total(lines, InvestmentLine::getSpent);
        if (Share.above(spent, Share.ALL + context.threshold("percent"), planned)) {
            context.finding(spent, planned)
                    .evidence(lines.stream().filter(line -> line.getSpent() != null).toList())
                    .report();
        }
    }

    /** The sum, or {@code null} where there is none. */
    private static Money total(List<InvestmentLine> lines, Function<InvestmentLine, Money> amount) {
        return Amounts.sum(lines.stream().map(amount).toList()).single().orElse(null);
    }
}
