package org.keyplan.validation.classification;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Amounts;
import org.keyplan.analysis.Opportunities;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * CLS-07: one opportunity makes up most of the amount of all open ones, so that the year hangs on
 * one decision. Silent while the open opportunities are in several currencies.
 */
public final class PipelineOnOneOpportunity implements Rule {

    private static final String PERCENT = "percent";

    private static final RuleInfo INFO =
            RuleInfo.of("CLS-07", Severity.ADVICE, Literals.OPPORTUNITY)
                    .threshold(Threshold.percent(70))
                    .reads(PlanIndex.READS_OPEN_OPPORTUNITIES)
                    .reads(Literals.OPPORTUNITY__AMOUNT)
                    .putRightAt(Literals.OPPORTUNITY__AMOUNT);

    /** The sum of all open opportunities; empty if they are fewer than two or in currencies. */
    private record Pipeline(Optional<Money> total) {

        static Pipeline of(PlanIndex index) {
            List<Money> amounts =
                    index.openOpportunities().stream()
                            .map(Opportunity::getAmount)
                            .filter(Objects::nonNull)
                            .toList();
            return new Pipeline(
                    amounts.size() < 2 ? Optional.empty() : Amounts.sum(amounts).single());
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        if (!Opportunities.open(opportunity) || opportunity.getAmount() == null) {
            return;
        }
        Money total = context.index().derived(Pipeline.class, Pipeline::of).total().orElse(null);
        if (total == null || total.amount().signum() <= 0) {
            return;
        }
        BigDecimal share = Shares.percent(opportunity.getAmount().amount(), total.amount());
        if (share.compareTo(BigDecimal.valueOf(context.threshold(PERCENT))) > 0) {
            context.report(opportunity, share, total);
        }
    }
}
