package org.keyplan.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Attitude;
import org.keyplan.model.Competitor;
import org.keyplan.model.Confidence;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Insight;
import org.keyplan.model.InsightKind;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Stance;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.ArrayList;
import java.util.List;

/** What a person can do in influence, account and insight maps, played by Keyplan's own engine. */
class MapToolsTest {

    private final PlanBuilder builder = plan();
    private final AccountPlan plan = builder.build();

    @Test
    void aPersonMadeOnAnInfluenceMapTakesPartInIt() {
        InfluenceMap map = builder.map().get();
        Sheet sheet = new Sheet("InfluenceMap", map);
        sheet.make("NewPerson", null);
        sheet.make("NewVacancy", null);

        assertThat(plan.getAccount().getStakeholders())
                .extracting(Stakeholder::getName, Stakeholder::isPlaceholder)
                .containsExactly(tuple("New person", false), tuple(null, true));
        assertThat(map.getParticipants())
                .extracting(Participant::getStakeholder)
                .isEqualTo(plan.getAccount().getStakeholders());
    }

    @Test
    void everyKindOfTieIsDrawnMovedAndDeleted() {
        Participant li = builder.map().participant("Li Wei").get();
        Participant ma = builder.map().participant("Ma Li").get();
        Participant sun = builder.map().participant("Sun Hong").get();
        Sheet sheet = new Sheet("InfluenceMap", builder.map().get());
        NodeId from = sheet.node("Person", li);
        NodeId to = sheet.node("Person", ma);
        sheet.draw("NewInfluence", from, to);
        sheet.draw("NewTrust", from, to);
        sheet.draw("NewAlliance", from, to);
        sheet.draw("NewConflict", from, to);

        assertThat(plan.getAccount().getTies())
                .extracting(Tie::getKind)
                .containsExactly(
                        TieKind.INFLUENCES, TieKind.TRUSTS, TieKind.ALLIED, TieKind.CONFLICT);
        assertThat(plan.getAccount().getTies())
                .allSatisfy(
                        tie -> {
                            assertThat(tie.getFrom()).isSameAs(li.getStakeholder());
                            assertThat(tie.getTo()).isSameAs(ma.getStakeholder());
                        });

        Tie trust = plan.getAccount().getTies().get(1);
        sheet.reconnect("ReconnectTieTo", sheet.line("Trusts"), to, sheet.node("Person", sun));
        assertThat(trust.getTo()).isSameAs(sun.getStakeholder());
        sheet.reconnect("ReconnectTieFrom", sheet.line("Trusts"), from, to);
        assertThat(trust.getFrom()).isSameAs(ma.getStakeholder());

        sheet.delete(sheet.line("Conflict"));
        assertThat(plan.getAccount().getTies()).hasSize(3);
        assertThat(sheet.canDraw("NewTrust", from, from)).isFalse();
    }

    @Test
    void formalLinesAreThoseOfThePeople() {
        Participant li = builder.map().participant("Li Wei").get();
        Participant ma = builder.map().participant("Ma Li").get();
        Sheet sheet = new Sheet("InfluenceMap", builder.map().get());
        sheet.draw("NewReportsTo", sheet.node("Person", li), sheet.node("Person", ma));
        assertThat(li.getStakeholder().getReportsTo()).isSameAs(ma.getStakeholder());

        sheet.delete(sheet.line("ReportsTo"));
        assertThat(li.getStakeholder().getReportsTo()).isNull();
    }

    @Test
    void ourTeamIsEngaged() {
        Participant li = builder.map().participant("Li Wei").get();
        Participant ma = builder.map().participant("Ma Li").get();
        Sheet sheet = new Sheet("InfluenceMap", builder.map().get());
        sheet.make("NewTeamMember", null);
        NodeId member = sheet.node("TeamMember", plan.getTeam().get(0));
        sheet.draw("NewEngagement", member, sheet.node("Person", li));
        Engagement engagement = plan.getEngagements().get(0);

        assertThat(engagement.getMember()).isSameAs(plan.getTeam().get(0));
        assertThat(engagement.getStakeholder()).isSameAs(li.getStakeholder());
        assertThat(engagement.getLevel()).isEqualTo(EngagementLevel.KNOWN);

        sheet.reconnect(
                "ReconnectEngagementPerson",
                sheet.line("Engagement"),
                sheet.node("Person", li),
                sheet.node("Person", ma));
        assertThat(engagement.getStakeholder()).isSameAs(ma.getStakeholder());

        sheet.delete(member);
        assertThat(plan.getTeam()).isEmpty();
        assertThat(plan.getEngagements()).isEmpty();
    }

    @Test
    void everybodyMissingIsAddedAndSomebodyIsDropped() {
        builder.people("Li Wei", "Ma Li").map();
        Sheet sheet = new Sheet("InfluenceMap", builder.map().get());
        Stakeholder li = builder.person("Li Wei").get();
        assertThat(sheet.dropsOnSheet(li)).containsExactly("AddPerson");
        sheet.dropOnSheet("AddPerson", li);
        assertThat(sheet.dropsOnSheet(li)).isEmpty();

        sheet.make("AddEverybody", null);

        assertThat(builder.map().get().getParticipants())
                .extracting(p -> p.getStakeholder().getName())
                .containsExactly("Li Wei", "Ma Li");
    }

    @Test
    void whoIsRemovedFromTheMapStaysWithTheAccount() {
        Participant li = builder.map().participant("Li Wei").get();
        builder.tie("Li Wei", TieKind.TRUSTS, "Ma Li");
        Sheet sheet = new Sheet("InfluenceMap", builder.map().get());
        sheet.delete(sheet.node("Person", li));

        assertThat(builder.map().get().getParticipants()).isEmpty();
        assertThat(plan.getAccount().getStakeholders()).hasSize(2);
        assertThat(plan.getAccount().getTies()).hasSize(1);
    }

    @Test
    void aParticipantIsRenamedMarkedAndOpened() {
        Participant li = builder.map().participant("Li Wei").get();
        Sheet sheet = new Sheet("InfluenceMap", builder.map().get());
        sheet.rename(sheet.node("Person", li), "Li Na");
        assertThat(li.getStakeholder().getName()).isEqualTo("Li Na");

        sheet.mark("MarkChampion", sheet.node("Person", li));
        assertThat(li.getAttitude()).isEqualTo(Attitude.CHAMPION);
        sheet.mark("MarkUnknown", sheet.node("Person", li));
        assertThat(li.getAttitude()).isEqualTo(Attitude.UNKNOWN);

        List<EObject> opened = new ArrayList<>();
        Runnable end = ElementPages.openWith(opened::add);
        try {
            sheet.doubleClick(sheet.node("Person", li));
        } finally {
            end.run();
        }
        assertThat(opened).containsExactly(li);
    }

    @Test
    void theAccountMapMakesUnitsOpportunitiesAndCompetitors() {
        Sheet sheet = new Sheet("AccountMap", plan);
        sheet.make("NewUnit", sheet.node("UnitRow", plan));
        sheet.make("NewOpportunity", sheet.node("OpportunityRow", plan));
        sheet.make("NewCompetitor", sheet.node("CompetitorRow", plan));

        assertThat(sheet.shows("Unit", plan.getAccount().getUnits().get(0))).isTrue();
        assertThat(sheet.shows("Opportunity", plan.getOpportunities().get(0))).isTrue();
        assertThat(sheet.shows("Competitor", plan.getCompetitors().get(0))).isTrue();
        assertThat(plan.getOpportunities().get(0).getName()).isEqualTo("New opportunity");
    }

    @Test
    void aCompetitorIsSetAgainstUsMovedAndWithdrawn() {
        builder.opportunity("Grid").opportunity("Plant").position("Rival", Stance.STRONG);
        Competitor rival = plan.getCompetitors().get(0);
        Opportunity grid = builder.opportunity("Grid").get();
        Opportunity plant = builder.opportunity("Plant").get();
        Sheet sheet = new Sheet("AccountMap", plan);
        NodeId at = sheet.node("Opportunity", grid);

        assertThat(
                        sheet.canDraw(
                                "NewPosition",
                                sheet.node("Competitor", rival),
                                sheet.node("Opportunity", plant)))
                .isFalse();
        sheet.reconnect(
                "ReconnectOpportunity",
                sheet.line("Position"),
                sheet.node("Opportunity", plant),
                at);
        assertThat(grid.getPositions()).hasSize(1);
        assertThat(plant.getPositions()).isEmpty();

        sheet.delete(sheet.line("Position"));
        assertThat(grid.getPositions()).isEmpty();
        sheet.draw("NewPosition", sheet.node("Competitor", rival), at);
        assertThat(grid.getPositions().get(0).getCompetitor()).isSameAs(rival);
    }

    @Test
    void theHeadOfTheUnitThatPaysApprovesTheBudget() {
        builder.unit("North").set(u -> u.setHead(headOf("North")));
        builder.unit("South").set(u -> u.setHead(headOf("South"))).unit("Headless");
        builder.person("Head of North").in("North").person("Head of South").in("South");
        Opportunity grid = builder.opportunity("Grid").get();
        Opportunity plant = builder.opportunity("Plant").get();
        Sheet sheet = new Sheet("AccountMap", plan);
        NodeId opportunity = sheet.node("Opportunity", grid);

        assertThat(sheet.canDraw("NewPaidBy", opportunity, unit(sheet, "Headless"))).isFalse();
        sheet.draw("NewPaidBy", opportunity, unit(sheet, "North"));
        assertThat(grid.getBudget().getApprover()).isSameAs(headOf("North"));

        sheet.reconnect(
                "ReconnectPayer", sheet.line("PaidBy"), unit(sheet, "North"), unit(sheet, "South"));
        assertThat(grid.getBudget().getApprover()).isSameAs(headOf("South"));

        sheet.reconnect(
                "ReconnectPaid",
                sheet.line("PaidBy"),
                opportunity,
                sheet.node("Opportunity", plant));
        assertThat(grid.getBudget().getApprover()).isNull();
        assertThat(plant.getBudget().getApprover()).isSameAs(headOf("South"));

        sheet.delete(sheet.line("PaidBy"));
        assertThat(plant.getBudget().getApprover()).isNull();
    }

    @Test
    void rowsAndTheAccountCannotBeDeletedAndAnOpportunityCan() {
        builder.opportunity("Grid");
        Sheet sheet = new Sheet("AccountMap", plan);

        assertThat(sheet.tools().prepareDeletion(sheet.node("UnitRow", plan)).isPossible())
                .isFalse();
        assertThat(
                        sheet.tools()
                                .prepareDeletion(sheet.node("Account", plan.getAccount()))
                                .isPossible())
                .isFalse();

        sheet.delete(sheet.node("Opportunity", builder.opportunity("Grid").get()));
        assertThat(plan.getOpportunities()).isEmpty();
    }

    @Test
    void everyKindOfInsightIsMadeInItsRow() {
        Sheet sheet = new Sheet("InsightMap", plan);
        for (String kind : List.of("Goal", "Pressure", "Initiative", "Obstacle", "Solution")) {
            sheet.make("New" + kind, sheet.node(kind + "Row", plan));
        }

        assertThat(plan.getInsights())
                .extracting(Insight::getKind)
                .containsExactly(InsightKind.values());
        assertThat(plan.getInsights())
                .extracting(Insight::getName)
                .containsExactly(
                        "New goal",
                        "New pressure",
                        "New initiative",
                        "New obstacle",
                        "New solution");
    }

    @Test
    void oneInsightLeadsToOthers() {
        Sheet sheet = new Sheet("InsightMap", plan);
        sheet.make("NewGoal", sheet.node("GoalRow", plan));
        sheet.make("NewPressure", sheet.node("PressureRow", plan));
        sheet.make("NewObstacle", sheet.node("ObstacleRow", plan));
        Insight goal = plan.getInsights().get(0);
        Insight pressure = plan.getInsights().get(1);
        Insight obstacle = plan.getInsights().get(2);
        NodeId from = sheet.node("Goal", goal);
        NodeId to = sheet.node("Obstacle", obstacle);

        assertThat(sheet.canDraw("NewLeadsTo", to, from)).isFalse();
        sheet.draw("NewLeadsTo", from, sheet.node("Pressure", pressure));
        assertThat(goal.getLeadsTo()).containsExactly(pressure);

        sheet.reconnect(
                "ReconnectConsequence",
                sheet.line("LeadsTo"),
                sheet.node("Pressure", pressure),
                to);
        assertThat(goal.getLeadsTo()).containsExactly(obstacle);

        sheet.reconnect(
                "ReconnectCause", sheet.line("LeadsTo"), from, sheet.node("Pressure", pressure));
        assertThat(goal.getLeadsTo()).isEmpty();
        assertThat(pressure.getLeadsTo()).containsExactly(obstacle);

        sheet.delete(sheet.line("LeadsTo"));
        assertThat(pressure.getLeadsTo()).isEmpty();
        sheet.mark("MarkConfirmed", from);
        assertThat(goal.getConfidence()).isEqualTo(Confidence.CONFIRMED);
    }

    private Stakeholder headOf(String unit) {
        return builder.person("Head of " + unit).get();
    }

    private NodeId unit(Sheet sheet, String name) {
        OrganizationUnit unit = builder.unit(name).get();
        return sheet.node("Unit", unit);
    }
}
