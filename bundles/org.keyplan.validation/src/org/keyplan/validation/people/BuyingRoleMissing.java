package org.keyplan.validation.people;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Opportunity;
import org.keyplan.model.SalesStage;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.List;

/**
 * PPL-03: an open opportunity that we have entered, and nobody is known who evaluates the
 * technology, runs the purchase or works with what is bought: the roles of a buying centre (Webster
 * and Wind) that every purchase has. One finding for each role.
 */
public final class BuyingRoleMissing implements Rule {

    private static final List<BuyingRole> REQUIRED =
            List.of(BuyingRole.TECHNICAL_EVALUATOR, BuyingRole.PURCHASER, BuyingRole.USER);

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-03", Severity.WARNING, KeyplanPackage.Literals.OPPORTUNITY)
                    .reads(Opportunities.READS)
                    .reads(RequiredRole.READS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        if (Opportunities.openFrom(SalesStage.ENTER, opportunity)) {
            REQUIRED.forEach(role -> RequiredRole.check(context, opportunity, role));
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        BuyingRole role = (BuyingRole) finding.arguments().get(0);
        return RequiredRole.fixes(context, (Opportunity) finding.element(), role);
    }
}
