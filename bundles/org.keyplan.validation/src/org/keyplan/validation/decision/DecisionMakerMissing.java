package org.keyplan.validation.decision;

import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.BuyingCentre;
import org.keyplan.analysis.Opportunities;
import org.keyplan.analysis.People;
import org.keyplan.model.Account;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.fix.Fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * DEC-04: an open opportunity of which nobody knows who decides (buying centre roles, Webster and
 * Wind). Decision makers who have left, or who are only placeholders, do not count.
 */
public final class DecisionMakerMissing implements Rule {

    /** People offered for the role; the map itself is the place to choose from all. */
    private static final int CANDIDATES = 3;

    private static final RuleInfo INFO =
            RuleInfo.of("DEC-04", Severity.ERROR, OPPORTUNITY)
                    .reads(Opportunities.READS_OPEN)
                    .reads(BuyingCentre.READS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        if (!Opportunities.open(opportunity)
                || !DecisionMakers.of(context.index(), opportunity).isEmpty()) {
            return;
        }
        List<Stakeholder> recorded = recorded(context, opportunity);
        List<Stakeholder> placeholders = recorded.stream().filter(People::present).toList();
        if (!placeholders.isEmpty()) {
            context.finding(opportunity, placeholders)
                    .message("placeholder")
                    .evidence(placeholders)
                    .report();
        } else if (!recorded.isEmpty()) {
            context.finding(opportunity, recorded).message("departed").evidence(recorded).report();
        } else if (context.index().mapOf(opportunity).isEmpty()) {
            context.finding(opportunity).message("noMap").report();
        } else {
            context.report(opportunity);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        Account account = context.plan().getAccount();
        if (account == null) {
            return List.of();
        }
        Stakeholder top = account.getTopDecisionMaker();
        List<Participant> identified =
                context.index().participants(opportunity).stream()
                        .filter(People::identified)
                        .toList();
        List<QuickFix> fixes = new ArrayList<>();
        if (People.identified(top)
                && identified.stream().noneMatch(p -> p.getStakeholder() == top)) {
            fixes.add(Fixes.addParticipant(context, opportunity, top, BuyingRole.DECISION_MAKER));
        }
        identified.stream()
                .sorted(
                        Comparator.comparing((Participant p) -> p.getStakeholder() != top)
                                .thenComparing(
                                        Participant::getInfluence,
                                        Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(CANDIDATES)
                .forEach(p -> fixes.add(DecisionFixes.makeDecisionMaker(p)));
        if (recorded(context, opportunity).stream().noneMatch(People::present)) {
            fixes.add(Fixes.addPlaceholder(context, opportunity, BuyingRole.DECISION_MAKER));
        }
        return fixes;
    }

    /** Everybody recorded as decision maker, whether or not the person counts. */
    private static List<Stakeholder> recorded(RuleContext context, Opportunity opportunity) {
        return context.index().participants(opportunity).stream()
                .filter(p -> p.getStakeholder() != null && DecisionMakers.decides(p))
                .map(Participant::getStakeholder)
                .distinct()
                .toList();
    }
}
