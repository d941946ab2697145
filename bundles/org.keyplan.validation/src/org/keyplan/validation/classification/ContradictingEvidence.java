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

/**
 * CLS-03: what the customer says and does points to another value type than the one the account is
 * classified as: more than half of the evidence that is stated or confirmed.
 */
public final class ContradictingEvidence implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("CLS-03", Severity.WARNING, Literals.ACCOUNT)
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
        ValueType type = account.getValueType();
        ValueTypeEvidence evidence = ValueTypeEvidence.of(account);
        if (type == ValueType.UNCLASSIFIED) {
            return;
        }
        evidence.majority()
                .filter(majority -> majority != type)
                .ifPresent(
                        majority ->
                                context.finding(
                                                account,
                                                type,
                                                evidence.count(majority),
                                                evidence.total(),
                                                majority)
                                        .evidence(evidence.byType().get(majority))
                                        .report());
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Account account = (Account) finding.element();
        return ValueTypeEvidence.of(account).majority().stream()
                .map(type -> ClassificationFixes.classify(account, type))
                .toList();
    }
}
