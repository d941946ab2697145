package org.keyplan.validation.stages;

import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__BUYING_STAGE;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__SALES_STAGE;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.BuyingStage;
import org.keyplan.model.Opportunity;
import org.keyplan.model.SalesStage;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;

import java.util.List;

/**
 * STG-02: an open opportunity in which our sales process and the customer's buying process are more
 * than the given number of stages apart. The six stages of both correspond one to one.
 */
public final class StagesApart implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("STG-02", Severity.WARNING, OPPORTUNITY)
                    .threshold(Threshold.count(1))
                    .reads(OPPORTUNITY__BUYING_STAGE)
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
        SalesStage sales = opportunity.getSalesStage();
        BuyingStage buying = opportunity.getBuyingStage();
        int ahead = sales.getValue() - buying.getValue();
        if (!Opportunities.open(opportunity) || Math.abs(ahead) <= context.threshold("count")) {
            return;
        }
        RuleContext.Draft finding = context.finding(opportunity, sales, buying);
        if (ahead < 0) {
            finding.message("behind");
        }
        finding.report();
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        SalesStage sales = SalesStage.get(opportunity.getBuyingStage().getValue());
        BuyingStage buying = BuyingStage.get(opportunity.getSalesStage().getValue());
        return List.of(
                StageFixes.setSalesStage(opportunity, sales, context.asOf()),
                StageFixes.setBuyingStage(opportunity, buying));
    }
}
