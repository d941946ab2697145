package org.keyplan.validation.classification;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.KeyAccountCriteria;
import org.keyplan.model.Account;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.fix.Fixes;

import java.util.List;

/**
 * CLS-08: criteria of a key account that nobody has found out about. Unknown is not no, but the
 * effort of a key account should not rest on a guess.
 */
public final class KeyAccountCriteriaOpen implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("CLS-08", Severity.ADVICE, Literals.ACCOUNT)
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
        if (!criteria.unknown().isEmpty()) {
            context.finding(target)
                    .message(ClassificationFixes.variant(criteria.unknown()))
                    .report();
        }
    }

    /** Only an answer solves it; asking for what is asked already would only add to the list. */
    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Account account = (Account) finding.element();
        return KeyAccountCriteria.of(account).unknown().stream()
                .map(criterion -> "action.ask." + criterion.getName())
                .flatMap(key -> Fixes.offerAction(context, key, List.of(), null, account).stream())
                .toList();
    }
}
