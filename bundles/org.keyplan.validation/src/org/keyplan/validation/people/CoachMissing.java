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
import org.keyplan.validation.fix.Fixes;

import java.util.List;

/**
 * PPL-01: an open opportunity that we have entered without a coach, somebody inside who guides us.
 * A coach tells in minutes what takes months to learn from outside.
 */
public final class CoachMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-01", Severity.WARNING, KeyplanPackage.Literals.OPPORTUNITY)
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
            RequiredRole.check(context, opportunity, BuyingRole.COACH);
        }
    }

    /** To look for one; a placeholder would not help, since anybody may become the coach. */
    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        return Fixes.offerAction(context, "action.findCoach", List.of(), opportunity, opportunity);
    }
}
