package org.keyplan.validation.competition;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Opportunities;
import org.keyplan.analysis.People;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.CompetitorPosition;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Stance;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.fix.Fixes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CMP-02: a competitor that is ahead of us has people on its side who decide or are heard by those
 * who do, and no open action is about any of these people.
 */
public final class StrongCompetitorUnanswered implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("CMP-02", Severity.WARNING, Literals.COMPETITOR_POSITION)
                    .reads(
                            Literals.COMPETITOR_POSITION__STANCE,
                            Literals.COMPETITOR_POSITION__SUPPORTERS,
                            Literals.COMPETITOR_POSITION__COMPETITOR)
                    .reads(Opportunities.READS_OPEN)
                    .reads(PlanIndex.READS_PARTICIPANTS)
                    .reads(People.READS)
                    .reads(PlanIndex.READS_OPEN_ACTIONS_NAMING)
                    .putRightAt(Literals.COMPETITOR_POSITION__STANCE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        CompetitorPosition position = (CompetitorPosition) target;
        Opportunity opportunity = opportunity(position);
        if (position.getStance() != Stance.STRONG || !Opportunities.open(opportunity)) {
            return;
        }
        List<Stakeholder> supporters = keySupporters(position, context);
        if (!supporters.isEmpty()
                && supporters.stream()
                        .allMatch(s -> context.index().openActionsNaming(s).isEmpty())) {
            context.finding(opportunity, supporters, position.getCompetitor())
                    .message(position.getCompetitor() == null ? "unnamed" : null)
                    .evidence(supporters)
                    .report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        CompetitorPosition position = (CompetitorPosition) finding.element();
        List<Stakeholder> supporters = keySupporters(position, context);
        return List.of(
                Fixes.createAction(
                        context, "action.winOver", supporters, opportunity(position), supporters));
    }

    private static Opportunity opportunity(CompetitorPosition position) {
        return position.eContainer() instanceof Opportunity opportunity ? opportunity : null;
    }

    private static List<Stakeholder> keySupporters(
            CompetitorPosition position, RuleContext context) {
        Set<Stakeholder> keyPlayers =
                context.index().participants(opportunity(position)).stream()
                        .filter(People::keyPlayer)
                        .filter(People::present)
                        .map(Participant::getStakeholder)
                        .collect(Collectors.toSet());
        return position.getSupporters().stream().filter(keyPlayers::contains).toList();
    }
}
