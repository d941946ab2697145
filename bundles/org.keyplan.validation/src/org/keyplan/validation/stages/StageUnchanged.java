package org.keyplan.validation.stages;

import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__SALES_STAGE;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__STAGE_ENTERED_ON;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.Opportunity;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;
import org.keyplan.validation.fix.Fixes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * STG-03: an open opportunity that has been in one sales stage for longer than the given number of
 * days. Silent where nobody recorded since when.
 */
public final class StageUnchanged implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("STG-03", Severity.WARNING, OPPORTUNITY)
                    .threshold(Threshold.days(60))
                    .reads(OPPORTUNITY__STAGE_ENTERED_ON)
                    .reads(Opportunities.READS)
                    .localToTarget()
                    .putRightAt(OPPORTUNITY__SALES_STAGE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        LocalDate since = opportunity.getStageEnteredOn();
        if (!Opportunities.open(opportunity) || since == null) {
            return;
        }
        long days = ChronoUnit.DAYS.between(since, context.asOf());
        if (days > context.threshold("days")) {
            context.report(opportunity, opportunity.getSalesStage(), since, days);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        return Fixes.offerAction(context, "action.decideNext", List.of(), opportunity, opportunity);
    }
}
