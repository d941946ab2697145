package org.keyplan.studio.tests.leak;

import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Money;
import org.keyplan.model.Objective;
import org.keyplan.model.Offering;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.Tie;
import org.keyplan.model.WhitespaceCell;
import org.keyplan.ui.robot.PlanFolder;

import java.nio.file.Path;

/** A plan with one or two of all that pages and diagrams show: quick to open many times. */
final class SmallPlan {
    private static final KeyplanFactory NEW = KeyplanFactory.eINSTANCE;

    private SmallPlan() {}

    /** Writes it to a file. */
    static Path in(Path folder) {
        AccountPlan plan = PlanFiles.create("Acme");
        plan.setCurrency("EUR");
        OrganizationUnit unit = NEW.createOrganizationUnit();
        unit.setName("Plant");
        plan.getAccount().getUnits().add(unit);
        Stakeholder ann = person(plan, unit, "Ann");
        Stakeholder bob = person(plan, unit, "Bob");
        bob.setReportsTo(ann);
        unit.setHead(ann);
        tie(plan, ann, bob);
        InfluenceMap map = map(plan, ann, bob);
        Opportunity opportunity = NEW.createOpportunity();
        opportunity.setName("Line 2");
        map.setOpportunity(opportunity);
        plan.getOpportunities().add(opportunity);
        engagement(plan, ann);
        whitespace(plan, unit);
        Objective objective = NEW.createObjective();
        objective.setName("Grow");
        plan.getObjectives().add(objective);
        return new PlanFolder(folder).save(plan, "small");
    }

    private static Stakeholder person(AccountPlan plan, OrganizationUnit unit, String name) {
        Stakeholder person = NEW.createStakeholder();
        person.setName(name);
        person.setUnit(unit);
        plan.getAccount().getStakeholders().add(person);
        return person;
    }

    private static void tie(AccountPlan plan, Stakeholder from, Stakeholder to) {
        Tie tie = NEW.createTie();
        tie.setFrom(from);
        tie.setTo(to);
        plan.getAccount().getTies().add(tie);
    }

    private static InfluenceMap map(AccountPlan plan, Stakeholder... people) {
        InfluenceMap map = NEW.createInfluenceMap();
        map.setName("Decision");
        for (Stakeholder person : people) {
            Participant part = NEW.createParticipant();
            part.setStakeholder(person);
            map.getParticipants().add(part);
        }
        plan.getMaps().add(map);
        return map;
    }

    private static void engagement(AccountPlan plan, Stakeholder person) {
        TeamMember mia = NEW.createTeamMember();
        mia.setName("Mia");
        plan.getTeam().add(mia);
        Engagement engagement = NEW.createEngagement();
        engagement.setMember(mia);
        engagement.setStakeholder(person);
        engagement.setLevel(EngagementLevel.TRUSTED);
        plan.getEngagements().add(engagement);
    }

    private static void whitespace(AccountPlan plan, OrganizationUnit unit) {
        Offering pumps = NEW.createOffering();
        pumps.setName("Pumps");
        plan.getOfferings().add(pumps);
        WhitespaceCell cell = NEW.createWhitespaceCell();
        cell.setUnit(unit);
        cell.setOffering(pumps);
        cell.setPotential(Money.valueOf("1000 EUR"));
        plan.getWhitespace().add(cell);
    }
}
