package org.keyplan.ui.robot;

import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Engagement;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Participant;
import org.keyplan.model.SalesStage;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.Tie;

import java.time.LocalDate;

/** A plan of about ten thousand elements, as large as the largest that people work with. */
public final class LargePlan {
    private static final int PEOPLE = 2400;
    private static final KeyplanFactory MAKE = KeyplanFactory.eINSTANCE;

    private LargePlan() {}

    public static AccountPlan create(LocalDate asOf) {
        return create(asOf, PEOPLE);
    }

    /** A plan that has four times as many elements as people, and findings about most of them. */
    public static AccountPlan create(LocalDate asOf, int people) {
        AccountPlan plan = PlanFiles.create("Large");
        Account account = plan.getAccount();
        TeamMember seller = MAKE.createTeamMember();
        seller.setName("Seller");
        plan.getTeam().add(seller);
        OrganizationUnit unit = null;
        InfluenceMap map = null;
        for (int i = 0; i < people; i++) {
            if (i % 20 == 0) {
                unit = MAKE.createOrganizationUnit();
                unit.setName("Unit " + i);
                account.getUnits().add(unit);
            }
            Stakeholder person = MAKE.createStakeholder();
            person.setName("Person " + i);
            person.setJobTitle("Engineer");
            person.setUnit(unit);
            if (i % 20 == 0) {
                map = map(plan, i);
            }
            Participant part = MAKE.createParticipant();
            part.setStakeholder(person);
            map.getParticipants().add(part);
            account.getStakeholders().add(person);
            if (i > 0) {
                Stakeholder boss = account.getStakeholders().get((i - 1) / 6);
                person.setReportsTo(boss);
                Tie tie = MAKE.createTie();
                tie.setFrom(person);
                tie.setTo(boss);
                account.getTies().add(tie);
            }
            if (i % 2 == 0) {
                Engagement engagement = MAKE.createEngagement();
                engagement.setMember(seller);
                engagement.setStakeholder(person);
                plan.getEngagements().add(engagement);
                Interaction talk = MAKE.createInteraction();
                talk.setDate(asOf.minusDays(i % 300));
                talk.getStakeholders().add(person);
                talk.getMembers().add(seller);
                plan.getInteractions().add(talk);
            }
        }
        return plan;
    }

    private static InfluenceMap map(AccountPlan plan, int number) {
        Opportunity opportunity = MAKE.createOpportunity();
        opportunity.setName("Project " + number);
        opportunity.setSalesStage(SalesStage.values()[number / 20 % SalesStage.values().length]);
        plan.getOpportunities().add(opportunity);
        InfluenceMap map = MAKE.createInfluenceMap();
        map.setName("Who decides on project " + number);
        map.setOpportunity(opportunity);
        plan.getMaps().add(map);
        return map;
    }
}
