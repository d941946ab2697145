package org.keyplan.validation.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.money;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.InteractionStep;
import org.keyplan.analysis.testing.MapStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.analysis.testing.RandomPlan;
import org.keyplan.analysis.testing.RiskStep;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Attitude;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Channel;
import org.keyplan.model.Confidence;
import org.keyplan.model.Confidentiality;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramBend;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Need;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Participant;
import org.keyplan.model.Seniority;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.ThinkingStyle;
import org.keyplan.model.TieKind;

import java.util.List;
import java.util.Map;
import java.util.Random;

class MergeElementsTest {

    @Test
    void fillsWhatIsEmptyOrUnknownAndKeepsTheRest() {
        PlanBuilder plan = plan();
        Stakeholder first =
                plan.person("Li Wei").seniority(Seniority.MANAGER).set(p -> p.setEmail(" ")).get();
        first.setJobTitle("Buyer");
        Stakeholder second = plan.person("LI WEI").seniority(Seniority.DIRECTOR).in("Plant").get();
        second.setJobTitle("Head buyer");
        second.setEmail("li@example.com");
        second.setThinkingStyle(ThinkingStyle.ANALYTICAL);
        second.setExternal(true);
        second.setConfidence(Confidence.CONFIRMED);
        Stakeholder third = plan.person("li wei").get();
        third.setEmail("other@example.com");
        third.setPhone("123");
        merge(plan, first, second, third);
        assertThat(first.getName()).isEqualTo("Li Wei");
        assertThat(first.getJobTitle()).isEqualTo("Buyer");
        assertThat(first.getSeniority()).isEqualTo(Seniority.MANAGER);
        assertThat(first.getEmail()).isEqualTo("li@example.com");
        assertThat(first.getPhone()).isEqualTo("123");
        assertThat(first.getThinkingStyle()).isEqualTo(ThinkingStyle.ANALYTICAL);
        assertThat(first.getUnit()).isSameAs(plan.unit("Plant").get());
        assertThat(first.isExternal()).isTrue();
        assertThat(first.getConfidence()).isEqualTo(Confidence.ASSUMED);
        assertThat(plan.build().getAccount().getStakeholders()).containsExactly(first);
    }

    @Test
    void doesNotMakeAPersonLeaveOrUnknown() {
        PlanBuilder plan = plan();
        plan.person("LI WEI").departed().placeholder();
        Stakeholder first = plan.person("Li Wei").get();
        merge(plan, first, plan.person("LI WEI").get());
        assertThat(first.isDeparted()).isFalse();
        assertThat(first.isPlaceholder()).isFalse();
    }

    @Test
    void losesNoNotesAndShowsNothingToMorePeople() {
        PlanBuilder plan = plan();
        Stakeholder first = plan.person("A").get();
        first.setNotes("plays chess");
        first.setDescription("buys");
        Stakeholder second = plan.person("B").get();
        second.setNotes("knows the board");
        second.setDescription("buys");
        second.setConfidentiality(Confidentiality.RESTRICTED);
        Stakeholder third = plan.person("C").get();
        third.setConfidentiality(Confidentiality.PUBLIC);
        merge(plan, first, second, third);
        assertThat(first.getNotes()).isEqualTo("plays chess\n\nknows the board");
        assertThat(first.getDescription()).isEqualTo("buys");
        assertThat(first.getConfidentiality()).isEqualTo(Confidentiality.RESTRICTED);
    }

    @Test
    void whateverReferredToTheOthersRefersToTheFirst() {
        PlanBuilder plan = plan().people("A", "Boss", "B");
        plan.topDecisionMaker("B");
        plan.person("C").reportsTo("B").dottedReportsTo("Boss", "B", "A");
        plan.unit("Plant").set(u -> u.setHead(plan.person("B").get()));
        plan.engagement("Anna", "B", EngagementLevel.KNOWN);
        InteractionStep visit = plan.met(daysAgo(1), Channel.VISIT, "Anna", "B", "C");
        plan.action("Call").naming("A", "B");
        plan.tie("B", TieKind.TRUSTS, "C");
        Stakeholder a = plan.person("A").get();
        merge(plan, a, plan.person("B").get());
        Stakeholder c = plan.person("C").get();
        assertThat(plan.build().getAccount().getTopDecisionMaker()).isSameAs(a);
        assertThat(c.getReportsTo()).isSameAs(a);
        assertThat(a.getDirectReports()).containsExactly(c);
        assertThat(c.getDottedReportsTo()).containsExactly(plan.person("Boss").get(), a);
        assertThat(plan.unit("Plant").get().getHead()).isSameAs(a);
        assertThat(plan.build().getEngagements().get(0).getStakeholder()).isSameAs(a);
        assertThat(visit.get().getStakeholders()).containsExactly(a, c);
        assertThat(plan.action("Call").get().getStakeholders()).containsExactly(a);
        assertThat(plan.build().getAccount().getTies().get(0).getFrom()).isSameAs(a);
    }

    @Test
    void nobodyComesToReportToThemself() {
        PlanBuilder plan = plan();
        plan.person("A").reportsTo("B").dottedReportsTo("B").person("B").reportsTo("Boss");
        merge(plan, plan.person("A").get(), plan.person("B").get());
        assertThat(plan.person("A").get().getReportsTo()).isSameAs(plan.person("Boss").get());
        assertThat(plan.person("A").get().getDottedReportsTo()).isEmpty();
    }

    @Test
    void doesNotTakeOverASuperiorWhoReportsToTheFirst() {
        PlanBuilder plan = plan();
        plan.person("A").person("B").reportsTo("C").person("C").reportsTo("A");
        merge(plan, plan.person("A").get(), plan.person("B").get());
        assertThat(plan.person("A").get().getReportsTo()).isNull();
        assertThat(plan.person("C").get().getReportsTo()).isSameAs(plan.person("A").get());
    }

    @Test
    void aTieBetweenTheMergedGoes() {
        PlanBuilder plan = plan().tie("A", TieKind.TRUSTS, "B").tie("A", TieKind.ALLIED, "C");
        merge(plan, plan.person("A").get(), plan.person("B").get());
        assertThat(plan.build().getAccount().getTies())
                .singleElement()
                .matches(tie -> tie.getTo() == plan.person("C").get());
    }

    @Test
    void twoPartsInOneMapBecomeOneAndTheFirstPersonsCounts() {
        PlanBuilder plan = plan().people("A", "B");
        MapStep map = plan.map("Grid");
        Participant second =
                map.participant("B", BuyingRole.COACH, BuyingRole.USER).influence(2).get();
        second.getCriteria().add(KeyplanFactory.eINSTANCE.createDecisionCriterion());
        second.setAttendsKeyMeetings(true);
        Participant first =
                map.participant("A", BuyingRole.USER).attitude(Attitude.SUPPORTER).get();
        Participant elsewhere = plan.map("Cable").participant("B", BuyingRole.USER).get();
        merge(plan, plan.person("A").get(), plan.person("B").get());
        assertThat(map.get().getParticipants()).containsExactly(first);
        assertThat(first.getRoles()).containsExactly(BuyingRole.USER, BuyingRole.COACH);
        assertThat(first.getInfluence()).isEqualTo(2);
        assertThat(first.getAttitude()).isEqualTo(Attitude.SUPPORTER);
        assertThat(first.isAttendsKeyMeetings()).isTrue();
        assertThat(first.getCriteria()).hasSize(1);
        assertThat(elsewhere.getStakeholder()).isSameAs(plan.person("A").get());
    }

    @Test
    void opportunitiesBringTheirContentsBudgetsAndMaps() {
        PlanBuilder plan = plan();
        Opportunity grid =
                plan.opportunity("Grid")
                        .need("Fewer stops", Confidence.STATED)
                        .budget(BudgetStatus.UNKNOWN, "100 EUR")
                        .get();
        Opportunity other =
                plan.opportunity("GRID")
                        .need("Safety", Confidence.STATED)
                        .budget(BudgetStatus.APPROVED, "200 EUR")
                        .inFunnel(true)
                        .get();
        RiskStep frozen = plan.risk("Frozen", 3, 3);
        frozen.get().getConcerns().add(other.getBudget());
        Participant kept = plan.map("Grid").participant("A").get();
        plan.map("GRID").participant("A", BuyingRole.USER);
        Participant moved = plan.map("GRID").participant("B").get();
        merge(plan, grid, other);
        assertThat(plan.build().getOpportunities()).containsExactly(grid);
        assertThat(grid.getNeeds()).extracting(Need::getName).contains("Fewer stops", "Safety");
        assertThat(grid.getInFunnel()).isTrue();
        assertThat(grid.getBudget().getStatus()).isEqualTo(BudgetStatus.APPROVED);
        assertThat(grid.getBudget().getAmount()).isEqualTo(money("100 EUR"));
        assertThat(frozen.get().getConcerns()).containsExactly(grid.getBudget());
        assertThat(plan.build().getMaps()).singleElement();
        assertThat(plan.map("Grid").get().getParticipants()).containsExactly(kept, moved);
        assertThat(kept.getRoles()).containsExactly(BuyingRole.USER);
    }

    @Test
    void aBudgetOrMapThatOnlyTheOtherHasMovesOver() {
        PlanBuilder plan = plan();
        plan.opportunity("Grid");
        Opportunity other = plan.opportunity("GRID").budget(BudgetStatus.APPROVED, "200 EUR").get();
        plan.map("GRID").participant("A");
        merge(plan, plan.opportunity("Grid").get(), other);
        assertThat(plan.opportunity("Grid").get().getBudget().getAmount())
                .isEqualTo(money("200 EUR"));
        assertThat(plan.build().getMaps().get(0).getOpportunity())
                .isSameAs(plan.opportunity("Grid").get());
    }

    @Test
    void unitsBringTheirPeopleAndUnits() {
        PlanBuilder plan = plan();
        OrganizationUnit plant = plan.unit("Plant").get();
        OrganizationUnit other = plan.unit("PLANT").get();
        OrganizationUnit shop = plan.unit("Shop").below("PLANT").get();
        plan.person("A").in("PLANT");
        merge(plan, plant, other);
        assertThat(plan.build().getAccount().getUnits()).containsExactly(plant);
        assertThat(plant.getUnits()).containsExactly(shop);
        assertThat(plan.person("A").get().getUnit()).isSameAs(plant);
    }

    @Test
    void aDiagramShowsTheMergedOnce() {
        PlanBuilder plan = plan().people("A", "B", "C");
        Diagram diagram = KeyplanFactory.eINSTANCE.createDiagram();
        diagram.setRoot(plan.build().getAccount());
        plan.build().getDiagrams().add(diagram);
        node(plan, diagram, "B");
        node(plan, diagram, "A");
        node(plan, diagram, "C");
        bend(plan, diagram, "B", "C");
        bend(plan, diagram, "A", "C");
        bend(plan, diagram, "A", "B");
        merge(plan, plan.person("A").get(), plan.person("B").get());
        assertThat(diagram.getNodes())
                .extracting(DiagramNode::getElement)
                .containsExactly(plan.person("A").get(), plan.person("C").get());
        assertThat(diagram.getBends())
                .singleElement()
                .matches(bend -> bend.getElement() == plan.person("A").get())
                .matches(bend -> bend.getTarget() == plan.person("C").get());
    }

    @Test
    void undoAndRedoGiveBackExactlyWhatWasAndWhatBecame() {
        for (long seed = 0; seed < 15; seed++) {
            AccountPlan plan = RandomPlan.of(new Random(seed));
            EditingDomain domain = PlanEditing.domain(plan);
            for (List<? extends EObject> same :
                    List.of(
                            plan.getAccount().getStakeholders(),
                            plan.getOpportunities(),
                            plan.getAccount().getUnits())) {
                EObject first = same.get(1);
                List<EObject> others = List.of(same.get(0), same.get(same.size() - 1));
                if (others.contains(first)) {
                    continue;
                }
                EObject before = EcoreUtil.copy(plan);
                domain.getCommandStack().execute(new MergeElements(domain, first, others));
                EObject after = EcoreUtil.copy(plan);
                assertThat(EcoreUtil.equals(before, after)).isFalse();
                assertThat(same.contains(first)).isTrue();
                assertThat(others).noneMatch(same::contains);
                assertThat(danglingIn(plan)).as("seed %s", seed).isEmpty();
                domain.getCommandStack().undo();
                assertThat(EcoreUtil.equals(plan, before)).as("undo, seed %s", seed).isTrue();
                domain.getCommandStack().redo();
                assertThat(EcoreUtil.equals(plan, after)).as("redo, seed %s", seed).isTrue();
                domain.getCommandStack().undo();
            }
        }
    }

    @Test
    void isOneStep() {
        PlanBuilder plan = plan().people("A", "B");
        EditingDomain domain = PlanEditing.domain(plan.build());
        Command command = command(domain, plan);
        domain.getCommandStack().execute(command);
        assertThat(command.getAffectedObjects()).isEqualTo(List.of(plan.person("A").get()));
        assertThat(command.getResult()).isEqualTo(List.of(plan.person("A").get()));
        domain.getCommandStack().undo();
        assertThat(domain.getCommandStack().canUndo()).isFalse();
        assertThat(plan.build().getAccount().getStakeholders()).hasSize(2);
    }

    @Test
    void aPlanThatMustNotBeWrittenIsNotMerged() {
        PlanBuilder plan = plan().people("A", "B");
        AdapterFactoryEditingDomain domain = PlanEditing.domain(plan.build());
        domain.getResourceToReadOnlyMap().put(plan.build().eResource(), true);
        assertThat(command(domain, plan).canExecute()).isFalse();
    }

    @Test
    void refusesWhatCannotBecomeOne() {
        PlanBuilder plan = plan().people("A", "B");
        EditingDomain domain = PlanEditing.domain(plan.build());
        OrganizationUnit plant = plan.unit("Plant").get();
        OrganizationUnit shop = plan.unit("Shop").below("Plant").get();
        Stakeholder first = plan.person("A").get();
        refuses(domain, first);
        refuses(domain, first, first);
        refuses(domain, first, plant);
        refuses(domain, plant, shop);
        refuses(domain, shop, plant);
        refuses(domain, first, plan().person("A").get());
    }

    private static void refuses(EditingDomain domain, EObject first, EObject... others) {
        assertThatThrownBy(() -> new MergeElements(domain, first, List.of(others)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Command command(EditingDomain domain, PlanBuilder plan) {
        return new MergeElements(domain, plan.person("A").get(), List.of(plan.person("B").get()));
    }

    private static void merge(PlanBuilder plan, EObject first, EObject... others) {
        EditingDomain domain = PlanEditing.domain(plan.build());
        domain.getCommandStack().execute(new MergeElements(domain, first, List.of(others)));
        assertThat(danglingIn(plan.build())).isEmpty();
    }

    /** Everything referred to that is not part of the plan. */
    private static Map<EObject, ?> danglingIn(AccountPlan plan) {
        return EcoreUtil.ExternalCrossReferencer.find(plan);
    }

    private static void node(PlanBuilder plan, Diagram diagram, String person) {
        DiagramNode node = KeyplanFactory.eINSTANCE.createDiagramNode();
        node.setElement(plan.person(person).get());
        diagram.getNodes().add(node);
    }

    private static void bend(PlanBuilder plan, Diagram diagram, String from, String to) {
        DiagramBend bend = KeyplanFactory.eINSTANCE.createDiagramBend();
        bend.setElement(plan.person(from).get());
        bend.setTarget(plan.person(to).get());
        diagram.getBends().add(bend);
    }
}
