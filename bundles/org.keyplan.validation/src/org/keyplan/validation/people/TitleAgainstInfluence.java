package org.keyplan.validation.people;

import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__INFLUENCE;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__STAKEHOLDER;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__SENIORITY;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.People;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Participant;
import org.keyplan.model.Seniority;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

/**
 * PPL-09: influence far above or far below the person's rank. Title is not influence, so both may
 * be right; but it is unusual enough to be looked at again, and worth using if it is right.
 */
public final class TitleAgainstInfluence implements Rule {

    /** From here on somebody carries the decision. */
    private static final int STRONG = 4;

    /** Up to here somebody hardly counts. */
    private static final int FEEBLE = 1;

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-09", Severity.ADVICE, KeyplanPackage.Literals.PARTICIPANT)
                    .reads(LiveMaps.READS)
                    .reads(People.READS_PRESENT)
                    .reads(PARTICIPANT__STAKEHOLDER, PARTICIPANT__INFLUENCE, STAKEHOLDER__SENIORITY)
                    .putRightAt(PARTICIPANT__INFLUENCE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Participant participant = (Participant) target;
        Integer influence = participant.getInfluence();
        if (influence == null || !People.present(participant) || !LiveMaps.live(participant)) {
            return;
        }
        Seniority rank = participant.getStakeholder().getSeniority();
        if (influence >= STRONG && LowRank.is(rank)) {
            context.report(participant.getStakeholder(), influence, rank);
        } else if (influence <= FEEBLE && rank == Seniority.EXECUTIVE) {
            context.finding(participant.getStakeholder(), influence, rank)
                    .message("feeble")
                    .report();
        }
    }
}
