package org.keyplan.analysis.testing;

import org.keyplan.model.AccountPlan;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Participant;
import org.keyplan.model.Standing;

/** Says more about a participant in an influence map. */
public final class ParticipantStep extends Step<Participant, ParticipantStep> {

    ParticipantStep(AccountPlan plan, Participant element) {
        super(plan, element);
    }

    /** Another new participant in the same map; {@code null} for nobody. */
    public ParticipantStep participant(String person, BuyingRole... roles) {
        return new MapStep(build(), (InfluenceMap) element.eContainer()).participant(person, roles);
    }

    public ParticipantStep influence(Integer influence) {
        return set(p -> p.setInfluence(influence));
    }

    public ParticipantStep attitude(Attitude attitude) {
        return set(p -> p.setAttitude(attitude));
    }

    public ParticipantStep standing(Standing standing) {
        return set(p -> p.setStanding(standing));
    }

    public ParticipantStep attendsKeyMeetings() {
        return set(p -> p.setAttendsKeyMeetings(true));
    }
}
