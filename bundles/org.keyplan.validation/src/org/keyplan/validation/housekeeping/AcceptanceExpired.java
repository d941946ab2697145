package org.keyplan.validation.housekeeping;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Acceptance;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.fix.Fixes;

import java.util.List;

/** HSK-02: an acceptance whose last day has passed, or that has none, so that it does not count. */
public final class AcceptanceExpired implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("HSK-02", Severity.WARNING, KeyplanPackage.Literals.ACCEPTANCE)
                    .afterAllOthers()
                    .putRightAt(KeyplanPackage.Literals.ACCEPTANCE__UNTIL);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Acceptance acceptance = (Acceptance) target;
        if (acceptance.getUntil() == null) {
            context.finding(acceptance.getRule() == null ? "?" : acceptance.getRule())
                    .message("endless")
                    .report();
        } else if (acceptance.getUntil().isBefore(context.asOf())) {
            context.report(
                    acceptance.getRule() == null ? "?" : acceptance.getRule(),
                    acceptance.getUntil());
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        return List.of(Fixes.delete(finding.element()));
    }
}
