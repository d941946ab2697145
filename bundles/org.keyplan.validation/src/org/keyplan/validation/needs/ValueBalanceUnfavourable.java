package org.keyplan.validation.needs;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.ValueBalance;
import org.keyplan.model.Account;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.ValueItem;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;

import java.util.List;

/**
 * NED-07: what the customer gains with us does not outweigh what it costs them, or the best
 * competitor offers more: total customer value less total customer cost (Kotler). A balance needs
 * both scales: as long as no value or no cost is assessed, the rule is silent. Against the
 * competitor only what is assessed for both is compared.
 */
public final class ValueBalanceUnfavourable implements Rule {

    /** Six values of weight 5 and score 5. */
    private static final int BEST_POSSIBLE = 150;

    private static final Threshold LEAST =
            new Threshold("score", Threshold.Unit.SCORE, 0, -BEST_POSSIBLE, BEST_POSSIBLE);

    private static final RuleInfo INFO =
            RuleInfo.of("NED-07", Severity.WARNING, KeyplanPackage.Literals.ACCOUNT)
                    .threshold(LEAST)
                    .reads(ValueBalance.READS)
                    .localToTarget()
                    .putRightAt(KeyplanPackage.Literals.ACCOUNT__VALUE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Account account = (Account) target;
        ValueBalance balance = ValueBalance.of(account);
        long least = context.threshold(LEAST.key());
        if (hasBothScales(balance.counted()) && balance.ours() < least) {
            context.finding(account, balance.ours(), least).evidence(balance.counted()).report();
        }
        if (hasBothScales(balance.compared()) && balance.lead() < 0) {
            context.finding(account, balance.oursCompared(), balance.competitors())
                    .message("competitor")
                    .evidence(balance.compared())
                    .report();
        }
    }

    private static boolean hasBothScales(List<ValueItem> items) {
        long costs = items.stream().filter(i -> ValueBalance.cost(i.getKind())).count();
        return costs > 0 && costs < items.size();
    }
}
