package org.keyplan.validation.people;

import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__ATTITUDE;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__INFLUENCE;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__STAKEHOLDER;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.People;
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
 * PPL-08: nobody has found out yet how somebody with influence stands towards us. Of a placeholder
 * it cannot be found out, so that the rule asks for identified people only.
 */
public final class AttitudeUnknown implements Rule {

    private static final Threshold INFLUENCE = Threshold.score(3);

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-08", Severity.ADVICE, KeyplanPackage.Literals.PARTICIPANT)
                    .threshold(INFLUENCE)
                    .reads(LiveMaps.READS)
                    .reads(People.READS_IDENTIFIED)
                    .reads(PARTICIPANT__STAKEHOLDER, PARTICIPANT__ATTITUDE, PARTICIPANT__INFLUENCE)
                    .putRightAt(PARTICIPANT__ATTITUDE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Participant participant = (Participant) target;
        if (participant.getAttitude() == Attitude.UNKNOWN
                && People.identified(participant)
                && LiveMaps.live(participant)
                && participant.getInfluence() != null
                && participant.getInfluence() >= context.threshold(INFLUENCE.key())) {
            context.report(participant.getStakeholder(), participant.getInfluence());
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Participant participant = (Participant) finding.element();
        Stakeholder person = participant.getStakeholder();
        return Fixes.offerAction(
                context,
                "action.askAttitude",
                List.of(person),
                LiveMaps.opportunityOf(participant),
                person);
    }
}
