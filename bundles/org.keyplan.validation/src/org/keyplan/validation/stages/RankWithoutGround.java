package org.keyplan.validation.stages;

import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET__STATUS;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.SOURCED__CONFIDENCE;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.BuyingCentre;
import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.Opportunities;
import org.keyplan.analysis.Rank;
import org.keyplan.analysis.Ranking;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Confidence;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;
import org.keyplan.validation.fix.Fixes;

import java.util.List;
import java.util.stream.Stream;

/**
 * STG-05: an open opportunity ranked A, to which resources go first, although too few of the four
 * grounds for it are there: an approved budget, a decision maker whom we have met, a confirmed
 * need, a coach.
 */
public final class RankWithoutGround implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("STG-05", Severity.WARNING, OPPORTUNITY)
                    .threshold(Threshold.count(2))
                    .reads(CUSTOMER_BUDGET__STATUS, SOURCED__CONFIDENCE)
                    .reads(Opportunities.READS_OPEN)
                    .reads(Ranking.READS)
                    .reads(BuyingCentre.READS)
                    .reads(Contacts.READS_WITH);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        if (!Opportunities.open(opportunity) || Rank.of(opportunity, context.asOf()) != Rank.A) {
            return;
        }
        boolean budget =
                opportunity.getBudget() != null
                        && opportunity.getBudget().getStatus() == BudgetStatus.APPROVED;
        boolean met =
                people(opportunity, BuyingRole.DECISION_MAKER, context)
                        .anyMatch(person -> Contacts.with(context.index(), person).met());
        boolean need =
                opportunity.getNeeds().stream()
                        .anyMatch(n -> n.getConfidence() == Confidence.CONFIRMED);
        boolean coach = people(opportunity, BuyingRole.COACH, context).findAny().isPresent();
        long grounds = Stream.of(budget, met, need, coach).filter(there -> there).count();
        if (grounds < context.threshold("count")) {
            context.report(opportunity, grounds, budget, met, need, coach);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        return people(opportunity, BuyingRole.DECISION_MAKER, context)
                .filter(person -> !Contacts.with(context.index(), person).met())
                .flatMap(
                        person ->
                                Fixes.offerAction(
                                        context,
                                        "action.meet",
                                        List.of(person),
                                        opportunity,
                                        person)
                                        .stream())
                .toList();
    }

    /** The identified people who hold a role, each once. */
    private static Stream<Stakeholder> people(
            Opportunity opportunity, BuyingRole role, RuleContext context) {
        return BuyingCentre.holders(context.index(), opportunity, role).stream()
                .map(Participant::getStakeholder)
                .distinct();
    }
}
