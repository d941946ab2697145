package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.AS_OF;

import org.junit.jupiter.api.Test;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Channel;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** Twice the plan takes about twice the time: four times would mean a quadratic search. */
class ScaleTest {

    private static final int PEOPLE = 8_000;
    private static final double MOST = 3.2;

    @Test
    void timeGrowsWithThePlanAndNotWithItsSquare() {
        AccountPlan single = plan(PEOPLE);
        AccountPlan twofold = plan(2 * PEOPLE);
        analyse(single);
        analyse(twofold);

        double ratio = (double) best(twofold) / best(single);

        assertThat(ratio).isLessThan(MOST);
    }

    /** Processor time, so that a busy machine does not look like a slow algorithm. */
    private static long best(AccountPlan plan) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 7; round++) {
            long start = clock.getCurrentThreadCpuTime();
            analyse(plan);
            best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    private static void analyse(AccountPlan plan) {
        PlanIndex index = PlanIndex.of(plan, AS_OF);
        int covered = 0;
        for (Stakeholder person : index.stakeholders()) {
            if (Coverage.of(index, person).level() != Coverage.Level.NONE) {
                covered++;
            }
            index.openActionsNaming(person);
        }
        for (Engagement engagement : plan.getEngagements()) {
            Contacts.between(index, engagement.getMember(), engagement.getStakeholder());
        }
        for (Opportunity opportunity : index.openOpportunities()) {
            BuyingCentre.holders(index, opportunity, BuyingRole.DECISION_MAKER);
            Rank.of(opportunity, AS_OF);
        }
        Stakeholder last = index.stakeholders().get(index.stakeholders().size() - 1);
        Reachability reachability = Reachability.of(index);
        assertThat(reachability.pathTo(last)).isPresent();
        assertThat(reachability.nearest(last, 5)).hasSize(5);
        assertThat(Cycles.inReportingLines(plan.getAccount())).isEmpty();
        assertThat(covered).isEqualTo(index.stakeholders().size());
        Funnel.of(index);
        ValueBalance.of(plan.getAccount());
    }

    /** A chain of command in which everybody was met once, all by one of two of our people. */
    private static AccountPlan plan(int people) {
        KeyplanFactory model = KeyplanFactory.eINSTANCE;
        AccountPlan plan = model.createAccountPlan();
        plan.setAccount(model.createAccount());
        TeamMember anna = model.createTeamMember();
        TeamMember ben = model.createTeamMember();
        List<Stakeholder> stakeholders = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        List<Interaction> interactions = new ArrayList<>();
        List<Engagement> engagements = new ArrayList<>();
        List<Participant> participants = new ArrayList<>();
        List<Opportunity> opportunities = new ArrayList<>();
        Stakeholder before = null;
        for (int i = 0; i < people; i++) {
            Stakeholder person = model.createStakeholder();
            stakeholders.add(person);
            if (before != null) {
                before.setReportsTo(person);
                Tie tie = model.createTie();
                tie.setFrom(person);
                tie.setTo(before);
                tie.setKind(i % 2 == 0 ? TieKind.CONFLICT : TieKind.ALLIED);
                ties.add(tie);
            }
            Interaction met = model.createInteraction();
            met.setDate(AS_OF.minusDays(i % 500));
            met.setChannel(Channel.VISIT);
            met.getMembers().add(i % 2 == 0 ? anna : ben);
            met.getStakeholders().add(person);
            interactions.add(met);
            Engagement engagement = model.createEngagement();
            engagement.setMember(anna);
            engagement.setStakeholder(person);
            engagement.setLevel(i < people / 2 ? EngagementLevel.KNOWN : EngagementLevel.NONE);
            engagements.add(engagement);
            Participant participant = model.createParticipant();
            participant.setStakeholder(person);
            participant.getRoles().add(BuyingRole.DECISION_MAKER);
            participants.add(participant);
            opportunities.add(model.createOpportunity());
            before = person;
        }
        plan.getTeam().addAll(List.of(anna, ben));
        plan.getAccount().getStakeholders().addAll(stakeholders);
        plan.getAccount().getTies().addAll(ties);
        plan.getInteractions().addAll(interactions);
        plan.getEngagements().addAll(engagements);
        plan.getOpportunities().addAll(opportunities);
        InfluenceMap map = model.createInfluenceMap();
        map.getParticipants().addAll(participants);
        plan.getMaps().add(map);
        return plan;
    }
}
