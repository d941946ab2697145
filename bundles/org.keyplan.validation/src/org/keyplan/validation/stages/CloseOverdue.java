package org.keyplan.validation.stages;

import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__EXPECTED_CLOSE;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * STG-04: an open opportunity whose order was expected before the date of the validation, so that
 * rank and forecast are wrong.
 */
public final class CloseOverdue implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("STG-04", Severity.WARNING, OPPORTUNITY)
                    .reads(OPPORTUNITY__EXPECTED_CLOSE)
                    .reads(Opportunities.READS_OPEN)
                    .localToTarget()
                    .putRightAt(OPPORTUNITY__EXPECTED_CLOSE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        LocalDate close = opportunity.getExpectedClose();
        if (Opportunities.open(opportunity) && close != null && close.isBefore(context.asOf())) {
            context.report(opportunity, close);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        return Stream.of(OpportunityState.WON, OpportunityState.LOST, OpportunityState.DROPPED)
                .map(state -> StageFixes.setState(opportunity, state))
                .toList();
    }
}
