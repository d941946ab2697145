package org.keyplan.validation.classification;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Account;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.ValueType;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

/**
 * CLS-04: an account that is classified although nothing is recorded that points to any value type,
 * not even an assumption.
 */
public final class ClassifiedWithoutEvidence implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("CLS-04", Severity.ADVICE, Literals.ACCOUNT)
                    .reads(
                            Literals.ACCOUNT__VALUE_TYPE,
                            Literals.ACCOUNT__EVIDENCE,
                            Literals.VALUE_EVIDENCE__INDICATES)
                    .localToTarget()
                    .putRightAt(Literals.ACCOUNT__EVIDENCE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Account account = (Account) target;
        boolean evident =
                account.getEvidence().stream()
                        .anyMatch(e -> e.getIndicates() != ValueType.UNCLASSIFIED);
        if (account.getValueType() != ValueType.UNCLASSIFIED && !evident) {
            context.report(account, account.getValueType());
        }
    }
}
