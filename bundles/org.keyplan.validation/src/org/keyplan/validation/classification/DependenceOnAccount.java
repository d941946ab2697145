package org.keyplan.validation.classification;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Account;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;

import java.util.List;

/**
 * CLS-09: so much of our whole sales comes from this customer that losing it would hurt the
 * company, and the customer knows it when prices are discussed.
 */
public final class DependenceOnAccount implements Rule {

    private static final String PERCENT = "percent";

    private static final RuleInfo INFO =
            RuleInfo.of("CLS-09", Severity.WARNING, Literals.ACCOUNT)
                    .threshold(Threshold.percent(30))
                    .reads(Literals.ACCOUNT__SHARE_OF_OUR_SALES)
                    .localToTarget()
                    .putRightAt(Literals.ACCOUNT__SHARE_OF_OUR_SALES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Account account = (Account) target;
        Integer share = account.getShareOfOurSales();
        if (share != null && share >= context.threshold(PERCENT)) {
            context.report(account, share);
        }
    }

    /** A risk makes the dependence visible; only other customers make it smaller. */
    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Account account = (Account) finding.element();
        boolean known =
                context.plan().getRisks().stream()
                        .anyMatch(risk -> risk.getConcerns().contains(account));
        return known ? List.of() : List.of(ClassificationFixes.dependenceRisk(account, context));
    }
}
