package org.keyplan.validation.people;

import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__ATTENDS_KEY_MEETINGS;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__ATTITUDE;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__ROLES;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__STAKEHOLDER;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__BUSINESS_INTEREST;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__PERSONAL_INTEREST;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.People;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

/**
 * PPL-02: a coach who is not on our side, or of whom nothing says that he or she could or would
 * help: no seat where the matter is decided, and no interest of their own in the purchase. Where
 * the attitude is not known, it is not held against the coach.
 */
public final class CoachUnconvincing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("PPL-02", Severity.ADVICE, KeyplanPackage.Literals.PARTICIPANT)
                    .reads(LiveMaps.READS)
                    .reads(People.READS_IDENTIFIED)
                    .reads(
                            PARTICIPANT__STAKEHOLDER,
                            PARTICIPANT__ROLES,
                            PARTICIPANT__ATTITUDE,
                            PARTICIPANT__ATTENDS_KEY_MEETINGS,
                            STAKEHOLDER__BUSINESS_INTEREST,
                            STAKEHOLDER__PERSONAL_INTEREST)
                    .putRightAt(PARTICIPANT__ATTITUDE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Participant coach = (Participant) target;
        if (!coach.getRoles().contains(BuyingRole.COACH)
                || !People.identified(coach)
                || !LiveMaps.live(coach)) {
            return;
        }
        Stakeholder person = coach.getStakeholder();
        if (coach.getAttitude() != Attitude.UNKNOWN && !People.friendly(coach)) {
            context.report(person, coach.getAttitude());
        }
        if (!coach.isAttendsKeyMeetings() && !hasInterest(person)) {
            context.finding(person).message("reason").report();
        }
    }

    private static boolean hasInterest(Stakeholder person) {
        return isGiven(person.getBusinessInterest()) || isGiven(person.getPersonalInterest());
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
