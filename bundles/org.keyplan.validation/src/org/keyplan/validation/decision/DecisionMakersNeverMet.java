package org.keyplan.validation.decision;

import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.BuyingCentre;
import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.fix.Fixes;

import java.util.List;

/**
 * DEC-05: an opportunity in or after the proposal, none of whose decision makers was ever met.
 * Where nobody is identified as decision maker, DEC-04 says so.
 */
public final class DecisionMakersNeverMet implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("DEC-05", Severity.ERROR, OPPORTUNITY)
                    .reads(Opportunities.READS)
                    .reads(BuyingCentre.READS)
                    .reads(Contacts.READS_WITH);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        if (!Opportunities.late(opportunity)) {
            return;
        }
        List<Stakeholder> makers = DecisionMakers.of(context.index(), opportunity);
        boolean met = makers.stream().anyMatch(m -> Contacts.with(context.index(), m).met());
        if (!makers.isEmpty() && !met) {
            context.finding(opportunity, makers).evidence(makers).report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        return DecisionMakers.of(context.index(), opportunity).stream()
                .flatMap(
                        maker ->
                                Fixes.offerAction(
                                        context, "action.meet", List.of(maker), opportunity, maker)
                                        .stream())
                .toList();
    }
}
