package org.keyplan.validation;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.KeyplanPackage;

/**
 * HSK-09: stands for a rule that threw. The validation reports it in the failed rule's place, so
 * that one faulty rule never hides what the others find; by itself it looks at nothing.
 */
public final class RuleFailed implements Rule {

    /** Names the failed rule, the element and the cause. */
    public static final String MESSAGE = "rule.HSK-09.message";

    private static final RuleInfo INFO =
            RuleInfo.of("HSK-09", Severity.ERROR, KeyplanPackage.Literals.ACCOUNT_PLAN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        // The failures are known to the validation alone.
    }
}
