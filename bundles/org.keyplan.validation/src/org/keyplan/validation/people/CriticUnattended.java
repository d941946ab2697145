package org.keyplan.validation.people;

import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__ATTITUDE;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__INFLUENCE;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__STAKEHOLDER;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.People;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Attitude;
import org.keyplan.model.KeyplanPackage;
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

/**
 * PPL-07: somebody with influence is against us or doubts us, and nobody is going to do anything
 * about it. Support never stands still: who is not won over wins over others.
 */
public final class CriticUnattended implements Rule {

    private static final Threshold INFLUENCE = Threshold.score(3);

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-07", Severity.WARNING, KeyplanPackage.Literals.PARTICIPANT)
                    .threshold(INFLUENCE)
                    .reads(LiveMaps.READS)
                    .reads(People.READS_PRESENT)
                    .reads(PlanIndex.READS_OPEN_ACTIONS_NAMING)
                    .reads(PARTICIPANT__STAKEHOLDER, PARTICIPANT__ATTITUDE, PARTICIPANT__INFLUENCE)
                    .putRightAt(PARTICIPANT__ATTITUDE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Participant participant = (Participant) target;
        if (isCritic(participant)
                && People.present(participant)
                && LiveMaps.live(participant)
                && participant.getInfluence() != null
                && participant.getInfluence() >= context.threshold(INFLUENCE.key())) {
            Stakeholder person = participant.getStakeholder();
            if (context.index().openActionsNaming(person).isEmpty()) {
                context.report(person, participant.getAttitude(), participant.getInfluence());
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Participant participant = (Participant) finding.element();
        Stakeholder person = participant.getStakeholder();
        return List.of(
                Fixes.createAction(
                        context,
                        "action.winOver",
                        List.of(person),
                        LiveMaps.opportunityOf(participant),
                        person));
    }

    private static boolean isCritic(Participant participant) {
        return participant.getAttitude() == Attitude.OPPONENT
                || participant.getAttitude() == Attitude.SCEPTIC;
    }
}
