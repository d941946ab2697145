package org.keyplan.ui.tests.diagram;

import org.keyplan.model.AccountPlan;
import org.keyplan.model.Competitor;
import org.keyplan.model.CompetitorPosition;
import org.keyplan.model.Confidence;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Insight;
import org.keyplan.model.InsightKind;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Stance;
import org.keyplan.model.TeamMember;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;

/**
 * A small plan with something for every tool: Ann heads the board; Bob and Cid, who report to her,
 * and Eve work in the plant; Dan is nowhere yet. Ann, Bob and Cid take part in a decision.
 */
final class TrialPlan {
    private static final KeyplanFactory MODEL = KeyplanFactory.eINSTANCE;

    private TrialPlan() {}

    static AccountPlan make() {
        AccountPlan plan = MODEL.createAccountPlan();
        plan.setName("Trial");
        plan.setCurrency("EUR");
        plan.setAccount(MODEL.createAccount());
        plan.getAccount().setName("Hailong");
        OrganizationUnit board = unit(plan, "Board");
        OrganizationUnit plant = unit(plan, "Plant");
        Stakeholder ann = person(plan, "Ann", board);
        Stakeholder bob = person(plan, "Bob", plant);
        Stakeholder cid = person(plan, "Cid", plant);
        Stakeholder eve = person(plan, "Eve", plant);
        person(plan, "Dan", null);
        board.setHead(ann);
        plant.setHead(bob);
        bob.setReportsTo(ann);
        cid.setReportsTo(ann);
        eve.getDottedReportsTo().add(ann);
        InfluenceMap map = MODEL.createInfluenceMap();
        map.setName("Decision");
        plan.getMaps().add(map);
        for (Stakeholder person : new Stakeholder[] {ann, bob, cid}) {
            Participant part = MODEL.createParticipant();
            part.setStakeholder(person);
            map.getParticipants().add(part);
        }
        Tie tie = MODEL.createTie();
        tie.setKind(TieKind.INFLUENCES);
        tie.setFrom(ann);
        tie.setTo(bob);
        plan.getAccount().getTies().add(tie);
        addOurSide(plan, ann);
        addInsights(plan);
        return plan;
    }

    private static void addOurSide(AccountPlan plan, Stakeholder ann) {
        for (String name : new String[] {"Tom", "Uma"}) {
            TeamMember member = MODEL.createTeamMember();
            member.setName(name);
            plan.getTeam().add(member);
        }
        Engagement engagement = MODEL.createEngagement();
        engagement.setMember(plan.getTeam().get(0));
        engagement.setStakeholder(ann);
        engagement.setLevel(EngagementLevel.KNOWN);
        plan.getEngagements().add(engagement);
        for (String name : new String[] {"Grid", "Mill"}) {
            Opportunity opportunity = MODEL.createOpportunity();
            opportunity.setName(name);
            opportunity.setBudget(MODEL.createCustomerBudget());
            plan.getOpportunities().add(opportunity);
        }
        Opportunity grid = plan.getOpportunities().get(0);
        grid.getBudget().setApprover(ann);
        for (String name : new String[] {"Rival", "Other"}) {
            Competitor competitor = MODEL.createCompetitor();
            competitor.setName(name);
            plan.getCompetitors().add(competitor);
        }
        CompetitorPosition position = MODEL.createCompetitorPosition();
        position.setCompetitor(plan.getCompetitors().get(0));
        position.setStance(Stance.EVEN);
        grid.getPositions().add(position);
    }

    private static void addInsights(AccountPlan plan) {
        Insight goal = insight(plan, "Grow", InsightKind.GOAL);
        Insight pressure = insight(plan, "Prices", InsightKind.PRESSURE);
        insight(plan, "Wages", InsightKind.PRESSURE);
        insight(plan, "New mill", InsightKind.INITIATIVE);
        goal.getLeadsTo().add(pressure);
    }

    private static OrganizationUnit unit(AccountPlan plan, String name) {
        OrganizationUnit unit = MODEL.createOrganizationUnit();
        unit.setName(name);
        plan.getAccount().getUnits().add(unit);
        return unit;
    }

    private static Stakeholder person(AccountPlan plan, String name, OrganizationUnit unit) {
        Stakeholder person = MODEL.createStakeholder();
        person.setName(name);
        person.setUnit(unit);
        plan.getAccount().getStakeholders().add(person);
        return person;
    }

    private static Insight insight(AccountPlan plan, String name, InsightKind kind) {
        Insight insight = MODEL.createInsight();
        insight.setName(name);
        insight.setKind(kind);
        insight.setConfidence(Confidence.ASSUMED);
        plan.getInsights().add(insight);
        return insight;
    }
}
