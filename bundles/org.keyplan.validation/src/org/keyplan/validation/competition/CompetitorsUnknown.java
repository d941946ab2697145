package org.keyplan.validation.competition;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.keyplan.analysis.Opportunities;
import org.keyplan.model.Competitor;
import org.keyplan.model.CompetitorPosition;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Opportunity;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.List;

/**
 * CMP-01: an opportunity for which a proposal is made, or has been made, without any note of where
 * the competitors stand. A customer who is ready for proposals rarely asks for only one.
 */
public final class CompetitorsUnknown implements Rule {

    private static final Texts TEXTS = Texts.of(CompetitorsUnknown.class, "rules");

    private static final RuleInfo INFO =
            RuleInfo.of("CMP-01", Severity.ADVICE, Literals.OPPORTUNITY)
                    .reads(Opportunities.READS)
                    .reads(
                            Literals.OPPORTUNITY__POSITIONS,
                            Literals.COMPETITOR_POSITION__COMPETITOR)
                    .localToTarget()
                    .putRightAt(Literals.OPPORTUNITY__POSITIONS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Opportunity opportunity = (Opportunity) target;
        if (Opportunities.late(opportunity)
                && opportunity.getPositions().stream().allMatch(p -> p.getCompetitor() == null)) {
            context.report(opportunity);
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Opportunity opportunity = (Opportunity) finding.element();
        return context.plan().getCompetitors().stream()
                .map(competitor -> position(opportunity, competitor))
                .toList();
    }

    private static QuickFix position(Opportunity opportunity, Competitor competitor) {
        return new QuickFix(
                TEXTS,
                "fix.position",
                List.of(opportunity, competitor),
                (domain, locale) -> {
                    CompetitorPosition position =
                            KeyplanFactory.eINSTANCE.createCompetitorPosition();
                    position.setCompetitor(competitor);
                    return AddCommand.create(
                            domain, opportunity, Literals.OPPORTUNITY__POSITIONS, position);
                });
    }
}
