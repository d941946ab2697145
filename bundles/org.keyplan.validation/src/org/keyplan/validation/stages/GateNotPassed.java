package org.keyplan.validation.stages;

import static org.keyplan.model.KeyplanPackage.Literals.GATE__PASSED_ON;
import static org.keyplan.model.KeyplanPackage.Literals.GATE__STAGE;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__GATES;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.Gate;
import org.keyplan.model.Opportunity;
import org.keyplan.model.SalesStage;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.Comparator;
import java.util.List;

/**
 * STG-01: an open opportunity in a sales stage before which a gate was left out. All earlier stages
 * count, not only the last, so that hurrying on does not hide what was skipped. A gate whose date
 * is still to come has not been passed.
 */
public final class GateNotPassed implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("STG-01", Severity.ERROR, OPPORTUNITY)
                    .reads(GATE__STAGE, GATE__PASSED_ON)
                    .reads(Opportunities.READS)
                    .localToTarget()
                    .putRightAt(OPPORTUNITY__GATES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        List<Gate> skipped = skipped(opportunity, context);
        if (Opportunities.open(opportunity) && !skipped.isEmpty()) {
            context.finding(opportunity, opportunity.getSalesStage(), skipped)
                    .evidence(skipped)
                    .report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        List<Gate> skipped = skipped(opportunity, context);
        SalesStage first =
                skipped.stream().map(Gate::getStage).min(Comparator.naturalOrder()).orElseThrow();
        return List.of(
                StageFixes.setSalesStage(opportunity, first, context.asOf()),
                StageFixes.recordPassed(skipped, context.asOf()));
    }

    private static List<Gate> skipped(Opportunity opportunity, RuleContext context) {
        return opportunity.getGates().stream()
                .filter(gate -> gate.getStage().compareTo(opportunity.getSalesStage()) < 0)
                .filter(
                        gate ->
                                gate.getPassedOn() == null
                                        || gate.getPassedOn().isAfter(context.asOf()))
                .toList();
    }
}
