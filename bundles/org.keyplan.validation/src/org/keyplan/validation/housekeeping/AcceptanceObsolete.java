package org.keyplan.validation.housekeeping;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Acceptance;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.validation.Acceptances;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.fix.Fixes;

import java.util.List;

/** HSK-01: an acceptance in force whose rule no longer finds anything about the element. */
public final class AcceptanceObsolete implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("HSK-01", Severity.ADVICE, KeyplanPackage.Literals.ACCEPTANCE)
                    .afterAllOthers();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Acceptance acceptance = (Acceptance) target;
        if (Acceptances.inForce(acceptance, context.asOf())
                && !context.raised(acceptance.getRule(), acceptance.getElement())) {
            context.report(acceptance.getRule(), acceptance.getElement());
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        return List.of(Fixes.delete(finding.element()));
    }
}
