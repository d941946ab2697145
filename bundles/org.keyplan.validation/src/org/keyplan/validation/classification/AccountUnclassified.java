package org.keyplan.validation.classification;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.ValueTypeEvidence;
import org.keyplan.model.Account;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.ValueType;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.List;
import java.util.Optional;

/**
 * CLS-01: nobody has said yet what value means to the customer: the product itself, its use, or a
 * partnership. All later choices of approach hang on it.
 */
public final class AccountUnclassified implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("CLS-01", Severity.WARNING, Literals.ACCOUNT)
                    .reads(Literals.ACCOUNT__VALUE_TYPE)
                    .reads(ValueTypeEvidence.READS)
                    .localToTarget()
                    .putRightAt(Literals.ACCOUNT__VALUE_TYPE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Account account = (Account) target;
        if (account.getValueType() != ValueType.UNCLASSIFIED) {
            return;
        }
        ValueTypeEvidence evidence = ValueTypeEvidence.of(account);
        Optional<ValueType> majority = evidence.majority();
        if (majority.isPresent()) {
            context.finding(account, majority.get())
                    .message("evidence")
                    .evidence(evidence.byType().get(majority.get()))
                    .report();
        } else {
            context.report(account);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Account account = (Account) finding.element();
        return ValueTypeEvidence.of(account).majority().stream()
                .map(type -> ClassificationFixes.classify(account, type))
                .toList();
    }
}
