package org.keyplan.bench;

import org.keyplan.model.AccountPlan;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Channel;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;

import java.util.ArrayList;
import java.util.List;

/**
 * The shape of plan that a careless search takes longest for: one chain of command, one map with
 * everybody in it, everybody known by one and met by one of two of our people.
 */
final class ChainPlan {

    private static final KeyplanFactory MAKE = KeyplanFactory.eINSTANCE;

    private ChainPlan() {}

    /** A plan with so many people in a row, the first at the bottom, as many opportunities. */
    static AccountPlan ofPeople(int count) {
        AccountPlan plan = MAKE.createAccountPlan();
        plan.setAccount(MAKE.createAccount());
        TeamMember anna = MAKE.createTeamMember();
        TeamMember ben = MAKE.createTeamMember();
        List<Stakeholder> people = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        InfluenceMap map = MAKE.createInfluenceMap();
        Stakeholder before = null;
        for (int i = 0; i < count; i++) {
            Stakeholder person = MAKE.createStakeholder();
            people.add(person);
            if (before != null) {
                before.setReportsTo(person);
                ties.add(tie(person, before, i % 2 == 0 ? TieKind.CONFLICT : TieKind.ALLIED));
            }
            plan.getInteractions().add(interaction(i % 2 == 0 ? anna : ben, person, i % 500));
            plan.getEngagements()
                    .add(
                            engagement(
                                    anna,
                                    person,
                                    i < count / 2 ? EngagementLevel.KNOWN : EngagementLevel.NONE));
            Participant participant = MAKE.createParticipant();
            participant.setStakeholder(person);
            participant.getRoles().add(BuyingRole.DECISION_MAKER);
            map.getParticipants().add(participant);
            plan.getOpportunities().add(MAKE.createOpportunity());
            before = person;
        }
        plan.getTeam().addAll(List.of(anna, ben));
        plan.getAccount().getStakeholders().addAll(people);
        plan.getAccount().getTies().addAll(ties);
        plan.getMaps().add(map);
        return plan;
    }

    private static Tie tie(Stakeholder from, Stakeholder to, TieKind kind) {
        Tie tie = MAKE.createTie();
        tie.setFrom(from);
        tie.setTo(to);
        tie.setKind(kind);
        return tie;
    }

    private static Interaction interaction(TeamMember member, Stakeholder person, int daysAgo) {
        Interaction met = MAKE.createInteraction();
        met.setDate(SyntheticPlan.AS_OF.minusDays(daysAgo));
        met.setChannel(Channel.VISIT);
        met.getMembers().add(member);
        met.getStakeholders().add(person);
        return met;
    }

    private static Engagement engagement(
            TeamMember member, Stakeholder person, EngagementLevel level) {
        Engagement engagement = MAKE.createEngagement();
        engagement.setMember(member);
        engagement.setStakeholder(person);
        engagement.setLevel(level);
        return engagement;
    }
}
