package org.keyplan.validation.decision;

import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.BuyingCentre;
import org.keyplan.analysis.ContactPath;
import org.keyplan.analysis.Opportunities;
import org.keyplan.analysis.Reachability;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.fix.Fixes;

import java.util.ArrayList;
import java.util.List;

/**
 * DEC-06: an open opportunity to none of whose decision makers any path leads from the team. The
 * evidence are the nearest people whom the team can reach: with them the way up begins.
 */
public final class DecisionMakersUnreachable implements Rule {

    /** People named as a way to begin with, for each decision maker. */
    private static final int NEAREST = 3;

    private static final RuleInfo INFO =
            RuleInfo.of("DEC-06", Severity.WARNING, OPPORTUNITY)
                    .reads(Opportunities.READS_OPEN)
                    .reads(BuyingCentre.READS)
                    .reads(Reachability.READS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        if (!Opportunities.open(opportunity)) {
            return;
        }
        List<Stakeholder> makers = DecisionMakers.of(context.index(), opportunity);
        Reachability reachability = Reachability.of(context.index());
        if (makers.isEmpty() || makers.stream().anyMatch(reachability::reaches)) {
            return;
        }
        List<Stakeholder> nearest =
                makers.stream()
                        .flatMap(maker -> nearest(context, maker).stream())
                        .distinct()
                        .toList();
        if (nearest.isEmpty()) {
            context.finding(opportunity, makers).message("nobody").report();
        } else {
            context.finding(opportunity, makers, nearest).evidence(nearest).report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        List<QuickFix> fixes = new ArrayList<>();
        for (Stakeholder maker : DecisionMakers.of(context.index(), opportunity)) {
            for (Stakeholder near : nearest(context, maker)) {
                fixes.addAll(
                        Fixes.offerAction(
                                context,
                                "action.introduce",
                                List.of(near, maker),
                                opportunity,
                                near,
                                maker));
            }
        }
        return fixes;
    }

    private static List<Stakeholder> nearest(RuleContext context, Stakeholder maker) {
        return Reachability.of(context.index()).nearest(maker, NEAREST).stream()
                .map(ContactPath::target)
                .toList();
    }
}
