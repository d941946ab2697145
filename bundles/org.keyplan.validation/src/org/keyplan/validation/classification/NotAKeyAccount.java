package org.keyplan.validation.classification;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.KeyAccountCriteria;
import org.keyplan.model.Account;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

/**
 * CLS-02: criteria of a key account that do not hold: our offering suits them, they purchase
 * centrally, they purchase again and again. With two of three the customer is a candidate, with
 * fewer an ordinary customer that does not repay the effort of a key account.
 */
public final class NotAKeyAccount implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("CLS-02", Severity.WARNING, Literals.ACCOUNT)
                    .reads(KeyAccountCriteria.READS)
                    .localToTarget()
                    .putRightAt(
                            Literals.ACCOUNT__OFFERING_FITS,
                            Literals.ACCOUNT__PURCHASES_CENTRALLY,
                            Literals.ACCOUNT__PURCHASES_RECURRENTLY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        KeyAccountCriteria criteria = KeyAccountCriteria.of((Account) target);
        if (!criteria.no().isEmpty()) {
            context.finding(target)
                    .message(ClassificationFixes.variant(criteria.no()))
                    .severity(criteria.no().size() == 1 ? Severity.ADVICE : Severity.WARNING)
                    .report();
        }
    }
}
