package org.keyplan.analysis.testing;

import org.keyplan.model.AccountPlan;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Participant;

import java.util.List;

/** Says more about an influence map. */
public final class MapStep extends Step<InfluenceMap, MapStep> {

    MapStep(AccountPlan plan, InfluenceMap element) {
        super(plan, element);
    }

    /** A new participant; {@code null} for nobody. */
    public ParticipantStep participant(String person, BuyingRole... roles) {
        Participant participant = MODEL.createParticipant();
        participant.setStakeholder(person == null ? null : stakeholderNamed(person));
        participant.getRoles().addAll(List.of(roles));
        element.getParticipants().add(participant);
        return new ParticipantStep(build(), participant);
    }
}
