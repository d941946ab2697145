package org.keyplan.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.core.testing.CommandTest;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.Acceptance;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Competitor;
import org.keyplan.model.CompetitorPosition;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramBend;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.Engagement;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Offering;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.Tie;
import org.keyplan.model.WhitespaceCell;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

class DeletionTest extends CommandTest {

    private static final KeyplanFactory MAKE = KeyplanFactory.eINSTANCE;
    private static final KeyplanPackage TYPES = KeyplanPackage.eINSTANCE;

    private AccountPlan plan;
    private AdapterFactoryEditingDomain domain;
    private Stakeholder boss;
    private Stakeholder left;
    private Stakeholder right;
    private Stakeholder last;

    @BeforeEach
    void makeThePlan() {
        plan = PlanFiles.create("Acme");
        boss = Plans.person(plan, "Boss");
        left = Plans.person(plan, "Left");
        right = Plans.person(plan, "Right");
        last = Plans.person(plan, "Last");
        left.setReportsTo(boss);
        right.setReportsTo(boss);
        last.setReportsTo(boss);
        domain = domain(plan);
    }

    private Tie tie(Stakeholder from, Stakeholder to) {
        Tie tie = MAKE.createTie();
        tie.setFrom(from);
        tie.setTo(to);
        plan.getAccount().getTies().add(tie);
        return tie;
    }

    private Deletion delete(EObject... elements) throws IOException {
        Deletion deletion = Deletion.of(domain, List.of(elements));
        doUndoRedo(domain, deletion.command());
        return deletion;
    }

    private static List<EObject> elements(Deletion deletion) {
        return deletion.removed().stream().map(Deletion.Removed::element).toList();
    }

    @Test
    void aPersonGoesWithAllThatIsPointlessWithoutThem() throws IOException {
        Tie out = tie(left, right);
        Tie in = tie(right, left);
        Tie stays = tie(boss, right);
        InfluenceMap map = MAKE.createInfluenceMap();
        plan.getMaps().add(map);
        Participant participant = MAKE.createParticipant();
        participant.setStakeholder(left);
        participant.getCriteria().add(MAKE.createDecisionCriterion());
        map.getParticipants().add(participant);
        Engagement engagement = MAKE.createEngagement();
        engagement.setStakeholder(left);
        engagement.setMember(MAKE.createTeamMember());
        plan.getTeam().add(engagement.getMember());
        plan.getEngagements().add(engagement);
        Acceptance acceptance = MAKE.createAcceptance();
        acceptance.setElement(out);
        plan.getAcceptances().add(acceptance);

        Deletion deletion = delete(left);

        assertThat(elements(deletion))
                .containsExactlyInAnyOrder(
                        left,
                        out,
                        in,
                        participant,
                        participant.getCriteria().get(0),
                        engagement,
                        acceptance);
        assertThat(deletion.removed())
                .contains(
                        new Deletion.Removed(left, null),
                        new Deletion.Removed(out, left),
                        new Deletion.Removed(acceptance, out),
                        new Deletion.Removed(participant.getCriteria().get(0), participant));
        assertThat(deletion.cleared()).isEmpty();
        assertThat(plan.getAccount().getTies()).containsExactly(stays);
        assertThat(map.getParticipants()).isEmpty();
        assertThat(boss.getDirectReports()).containsExactly(right, last);
    }

    @Test
    void otherReferencesToAPersonAreCleared() throws IOException {
        Interaction meeting = MAKE.createInteraction();
        meeting.getStakeholders().addAll(List.of(left, boss, right));
        plan.getInteractions().add(meeting);
        plan.getAccount().setTopDecisionMaker(boss);

        Deletion deletion = delete(boss);

        assertThat(elements(deletion)).containsExactly(boss);
        assertThat(deletion.cleared())
                .containsExactlyInAnyOrder(
                        cleared(plan.getAccount(), "topDecisionMaker"),
                        cleared(left, "reportsTo"),
                        cleared(right, "reportsTo"),
                        cleared(last, "reportsTo"),
                        cleared(meeting, "stakeholders"));
        assertThat(meeting.getStakeholders()).containsExactly(left, right);
        assertThat(left.getReportsTo()).isNull();
        assertThat(plan.getAccount().getTopDecisionMaker()).isNull();
    }

    private Deletion.Cleared cleared(EObject element, String feature) {
        return new Deletion.Cleared(
                element,
                (org.eclipse.emf.ecore.EReference) element.eClass().getEStructuralFeature(feature),
                boss);
    }

    @Test
    void severalPeopleGoInOneStep() throws IOException {
        tie(left, right);
        Deletion deletion = delete(last, boss, left);
        assertThat(plan.getAccount().getStakeholders()).containsExactly(right);
        assertThat(deletion.removed()).hasSize(4);
        assertThat(deletion.cleared()).hasSize(1);
    }

    @Test
    void aUnitGoesWithItsUnitsAndLeavesItsPeople() throws IOException {
        OrganizationUnit plant = MAKE.createOrganizationUnit();
        OrganizationUnit workshop = MAKE.createOrganizationUnit();
        plant.getUnits().add(workshop);
        plan.getAccount().getUnits().add(plant);
        workshop.setHead(left);
        right.setUnit(workshop);
        Offering offering = MAKE.createOffering();
        plan.getOfferings().add(offering);
        WhitespaceCell cell = MAKE.createWhitespaceCell();
        cell.setUnit(workshop);
        cell.setOffering(offering);
        plan.getWhitespace().add(cell);

        Deletion deletion = delete(plant);

        assertThat(elements(deletion)).containsExactly(plant, workshop, cell);
        assertThat(deletion.cleared())
                .containsExactly(
                        new Deletion.Cleared(right, TYPES.getStakeholder_Unit(), workshop));
        assertThat(plan.getAccount().getStakeholders()).hasSize(4);
    }

    @Test
    void anOpportunityLeavesMapsAndActionsThatWereAboutIt() throws IOException {
        Opportunity opportunity = MAKE.createOpportunity();
        opportunity.setBudget(MAKE.createCustomerBudget());
        plan.getOpportunities().add(opportunity);
        InfluenceMap map = MAKE.createInfluenceMap();
        map.setOpportunity(opportunity);
        plan.getMaps().add(map);

        Deletion deletion = delete(opportunity);

        assertThat(elements(deletion)).containsExactly(opportunity, opportunity.getBudget());
        assertThat(plan.getMaps()).containsExactly(map);
        assertThat(map.getOpportunity()).isNull();
    }

    @Test
    void aCompetitorGoesWithItsPositions() throws IOException {
        Competitor competitor = MAKE.createCompetitor();
        plan.getCompetitors().add(competitor);
        Opportunity opportunity = MAKE.createOpportunity();
        plan.getOpportunities().add(opportunity);
        CompetitorPosition position = MAKE.createCompetitorPosition();
        position.setCompetitor(competitor);
        opportunity.getPositions().add(position);
        assertThat(elements(delete(competitor))).containsExactly(competitor, position);
    }

    @Test
    void aTeamMemberGoesWithEngagementsAndOwnsNothingMore() throws IOException {
        TeamMember member = MAKE.createTeamMember();
        plan.getTeam().add(member);
        plan.setOwner(member);
        Engagement engagement = MAKE.createEngagement();
        engagement.setMember(member);
        engagement.setStakeholder(left);
        plan.getEngagements().add(engagement);
        assertThat(elements(delete(member))).containsExactly(member, engagement);
        assertThat(plan.getOwner()).isNull();
    }

    @Test
    void whatWasDrawnOfAnElementGoesWithIt() throws IOException {
        Diagram diagram = MAKE.createDiagram();
        diagram.setRoot(plan.getAccount());
        DiagramNode node = MAKE.createDiagramNode();
        node.setElement(left);
        DiagramBend from = MAKE.createDiagramBend();
        from.setElement(left);
        DiagramBend to = MAKE.createDiagramBend();
        to.setElement(right);
        to.setTarget(left);
        to.getPoints().add(MAKE.createBendPoint());
        diagram.getNodes().add(node);
        diagram.getBends().addAll(List.of(from, to));
        diagram.getLayers().add("Coverage");
        plan.getDiagrams().add(diagram);
        Diagram own = MAKE.createDiagram();
        own.setRoot(left);
        plan.getDiagrams().add(own);

        delete(left);

        assertThat(plan.getDiagrams()).containsExactly(diagram);
        assertThat(diagram.getNodes()).isEmpty();
        assertThat(diagram.getBends()).isEmpty();
    }

    @Test
    void thePlanAndItsAccountCannotBeDeleted() {
        Deletion deletion = Deletion.of(domain, List.of(plan, plan.getAccount()));
        assertThat(deletion.removed()).isEmpty();
        assertThat(deletion.command().canExecute()).isFalse();
        assertThat(Deletion.isDeletable(left)).isTrue();
    }

    @Test
    void theCommandIsNamedInTheReadersLanguage() {
        assertThat(Deletion.of(domain, List.of(left)).command().getLabel())
                .isEqualTo("Delete Left");
        assertThat(
                        Deletion.of(domain, List.of(left, right))
                                .command(Locale.SIMPLIFIED_CHINESE)
                                .getLabel())
                .isEqualTo("删除 2 个元素");
    }

    @Test
    void undoBringsBackTheIds() {
        PlanResource resource = PlanResource.of(plan);
        String id = resource.getID(left);
        domain.getCommandStack().execute(Deletion.of(domain, List.of(left)).command());
        assertThat(resource.getEObject(id)).isNull();
        domain.getCommandStack().undo();
        assertThat(resource.getEObject(id)).isSameAs(left);
    }
}
