package org.keyplan.validation.classification;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.ApproachFit;
import org.keyplan.model.Account;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Strategy;
import org.keyplan.model.ValueType;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.List;

/**
 * CLS-05: a strategy whose approach is made for customers of another value type: it costs more than
 * this one will pay for, or offers less than this one looks for.
 */
public final class ApproachDoesNotFit implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("CLS-05", Severity.WARNING, Literals.STRATEGY)
                    .reads(ApproachFit.READS)
                    .reads(
                            Literals.STRATEGY__APPROACH,
                            Literals.ACCOUNT_PLAN__ACCOUNT,
                            Literals.ACCOUNT__VALUE_TYPE)
                    .putRightAt(Literals.STRATEGY__APPROACH);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Strategy strategy = (Strategy) target;
        ValueType type = valueType(context);
        if (!ApproachFit.fits(strategy.getApproach(), type)) {
            context.report(strategy, strategy.getApproach(), type);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Strategy strategy = (Strategy) finding.element();
        return ApproachFit.fitting(valueType(context)).stream()
                .map(approach -> ClassificationFixes.approach(strategy, approach))
                .toList();
    }

    private static ValueType valueType(RuleContext context) {
        Account account = context.plan().getAccount();
        return account == null ? ValueType.UNCLASSIFIED : account.getValueType();
    }
}
