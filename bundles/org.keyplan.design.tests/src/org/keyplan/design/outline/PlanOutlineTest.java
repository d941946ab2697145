package org.keyplan.design.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.analysis.testing.RandomPlan;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagram;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BendPoint;
import org.keyplan.model.Channel;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramBend;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.StickyNote;
import org.keyplan.model.label.PlanLabels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PlanOutlineTest {
    private static final Locale ENGLISH = Locale.ENGLISH;

    static Stream<AccountPlan> randomPlans() {
        return IntStream.range(0, 8).mapToObj(seed -> RandomPlan.of(new Random(seed)));
    }

    private static PlanOutline outline(AccountPlan plan) {
        return new PlanOutline(plan, ENGLISH, false);
    }

    @ParameterizedTest
    @MethodSource("randomPlans")
    void everyElementHasOnePlaceAndKnowsIt(AccountPlan plan) {
        for (boolean byName : new boolean[] {false, true}) {
            PlanOutline outline = new PlanOutline(plan, ENGLISH, byName);
            Set<Object> seen = new HashSet<>();
            walk(plan, outline, seen);
            plan.eAllContents()
                    .forEachRemaining(
                            element ->
                                    assertThat(seen.contains(element))
                                            .as("%s", element)
                                            .isEqualTo(!isDrawing(element)));
        }
    }

    private static void walk(Object node, PlanOutline outline, Set<Object> seen) {
        assertThat(seen.add(node)).as("%s", node).isTrue();
        assertThat(outline.hasChildren(node)).isEqualTo(!outline.children(node).isEmpty());
        for (Object child : outline.children(node)) {
            assertThat(outline.parent(child)).as("above %s", child).isEqualTo(node);
            walk(child, outline, seen);
        }
    }

    private static boolean isDrawing(EObject element) {
        return element instanceof Diagram
                || element instanceof DiagramNode
                || element instanceof DiagramBend
                || element instanceof StickyNote
                || element instanceof BendPoint;
    }

    @Test
    void groupsStandInBusinessOrder() {
        AccountPlan plan = PlanFiles.create("Acme");
        PlanOutline outline = outline(plan);
        OutlineLabels labels = new OutlineLabels(outline, ENGLISH);
        assertThat(outline.children(plan))
                .extracting(labels::label)
                .containsExactly(
                        "Acme",
                        "People",
                        "Influence maps",
                        "Ties between people",
                        "Opportunities",
                        "Offerings and white space",
                        "Insights",
                        "Competitors",
                        "SWOT",
                        "Risks",
                        "Objectives",
                        "Actions without a strategy",
                        "Account team",
                        "Engagements",
                        "Interactions",
                        "Diagrams");
    }

    @Test
    void peopleStandInTheirUnitTheHeadFirst() {
        AccountPlan plan = PlanBuilder.plan().people("Ann", "Bob", "Cem", "Dora").build();
        List<Stakeholder> people = plan.getAccount().getStakeholders();
        OrganizationUnit sales = unit(plan, "Sales");
        OrganizationUnit export = KeyplanFactory.eINSTANCE.createOrganizationUnit();
        sales.getUnits().add(export);
        people.get(0).setUnit(sales);
        people.get(1).setUnit(sales);
        people.get(2).setUnit(export);
        sales.setHead(people.get(1));
        PlanOutline outline = outline(plan);
        OutlineGroup group = new OutlineGroup(plan.getAccount(), GroupKind.PEOPLE);

        assertThat(outline.children(group)).containsExactly(sales, people.get(3));
        assertThat(outline.children(sales)).containsExactly(export, people.get(1), people.get(0));
        assertThat(outline.count(sales)).isEqualTo(3);
        assertThat(new OutlineLabels(outline, ENGLISH).detail(group)).isEqualTo("4");
    }

    private static OrganizationUnit unit(AccountPlan plan, String name) {
        OrganizationUnit unit = KeyplanFactory.eINSTANCE.createOrganizationUnit();
        unit.setName(name);
        plan.getAccount().getUnits().add(unit);
        return unit;
    }

    @Test
    void byNameMeansUnitsBeforePeople() {
        AccountPlan plan = PlanBuilder.plan().people("Zoe", "Ann").build();
        OrganizationUnit works = unit(plan, "Works");
        OrganizationUnit buying = unit(plan, "Buying");
        PlanOutline outline = new PlanOutline(plan, ENGLISH, true);
        assertThat(outline.children(new OutlineGroup(plan.getAccount(), GroupKind.PEOPLE)))
                .containsExactly(
                        buying,
                        works,
                        plan.getAccount().getStakeholders().get(1),
                        plan.getAccount().getStakeholders().get(0));
    }

    @Test
    void theLatestInteractionStandsFirst() {
        PlanBuilder builder = PlanBuilder.plan();
        builder.met(LocalDate.of(2026, 1, 1), Channel.CALL, null);
        builder.met(null, Channel.VISIT, null);
        builder.met(LocalDate.of(2026, 2, 1), Channel.EMAIL, null);
        AccountPlan plan = builder.build();
        assertThat(outline(plan).children(new OutlineGroup(plan, GroupKind.INTERACTIONS)))
                .extracting(each -> ((org.keyplan.model.Interaction) each).getChannel())
                .containsExactly(Channel.EMAIL, Channel.CALL, Channel.VISIT);
    }

    @Test
    void manyStandInRanges() {
        AccountPlan plan = PlanBuilder.plan().build();
        List<Stakeholder> people = plan.getAccount().getStakeholders();
        for (int i = 0; i < 250; i++) {
            Stakeholder person = KeyplanFactory.eINSTANCE.createStakeholder();
            person.setName("P%03d".formatted(i));
            people.add(person);
        }
        PlanOutline outline = outline(plan);
        OutlineGroup group = new OutlineGroup(plan.getAccount(), GroupKind.PEOPLE);
        List<Object> ranges = outline.children(group);
        OutlineLabels labels = new OutlineLabels(outline, ENGLISH);

        assertThat(ranges)
                .extracting(labels::label)
                .containsExactly("P000 … P099", "P100 … P199", "P200 … P249");
        assertThat(labels.detail(ranges.get(2))).isEqualTo("50");
        assertThat(outline.parent(people.get(150))).isEqualTo(ranges.get(1));
        assertThat(outline.children(ranges.get(1))).hasSize(100).contains(people.get(150));
    }

    @Test
    void whatIsTheMatterBelowIsKnownAbove() {
        AccountPlan plan = PlanBuilder.plan().people("Ann", "Bob").build();
        OrganizationUnit sales = unit(plan, "Sales");
        List<Stakeholder> people = plan.getAccount().getStakeholders();
        people.get(0).setUnit(sales);
        PlanOutline outline = outline(plan);
        OutlineGroup group = new OutlineGroup(plan.getAccount(), GroupKind.PEOPLE);

        Map<Object, Integer> below =
                outline.worstBelow(
                        Map.of(people.get(0), 2, people.get(1), 1), Comparator.naturalOrder());

        assertThat(below)
                .containsOnly(Map.entry(sales, 2), Map.entry(group, 1), Map.entry(plan, 1));
    }

    @ParameterizedTest
    @MethodSource("randomPlans")
    void nodesAreFoundAgainInThePlanReadAnew(AccountPlan plan) {
        PlanFiles.attach(plan);
        PlanOutline outline = outline(plan);
        OutlineKeys keys = new OutlineKeys(outline);
        Set<Object> nodes = new HashSet<>();
        walk(plan, outline, nodes);
        for (Object node : nodes) {
            assertThat(keys.node(keys.key(node))).hasValue(node);
        }
        assertThat(keys.node("element::no such id")).isEmpty();
        assertThat(keys.node("nonsense")).isEmpty();
    }

    @Test
    void theDiagramsAreThoseThatCanBeDrawnAndCalledAsThoseAre() {
        AccountPlan plan = PlanBuilder.plan().build();

        plan.getMaps().add(KeyplanFactory.eINSTANCE.createInfluenceMap());
        List<OutlineDiagram> drawn = new ArrayList<>();
        for (Locale locale : List.of(ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            PlanOutline outline = new PlanOutline(plan, locale, false);
            PlanDiagrams diagrams = new PlanDiagrams(plan, LocalDate.of(2026, 6, 30), locale);
            OutlineLabels labels = new OutlineLabels(outline, locale);
            drawn.clear();
            for (PlanDiagram diagram : diagrams.all()) {
                OutlineDiagram node = new OutlineDiagram(diagram.kind(), diagram.root());
                drawn.add(node);
                assertThat(labels.label(node)).startsWith(diagrams.label(diagram.kind()));
            }
            assertThat(outline.children(new OutlineGroup(plan, GroupKind.DIAGRAMS)))
                    .isEqualTo(drawn);
        }
    }

    @ParameterizedTest
    @EnumSource(GroupKind.class)
    void everyGroupHasANameInBothLanguages(GroupKind kind) {
        AccountPlan plan = PlanBuilder.plan().build();
        for (Locale locale : List.of(ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            String label =
                    new OutlineLabels(outline(plan), locale).label(new OutlineGroup(plan, kind));
            assertThat(label).isNotBlank().isNotEqualTo(kind.lists().get(0).getName());
        }
    }

    @Test
    void whatIsStoredOfADiagramIsShownByTheDiagram() {
        AccountPlan plan = PlanBuilder.plan().people("Ann").build();
        Diagram stored = KeyplanFactory.eINSTANCE.createDiagram();
        stored.setViewpoint(DiagramKind.ORG_CHART.declared());
        stored.setRoot(plan.getAccount());
        DiagramNode node = KeyplanFactory.eINSTANCE.createDiagramNode();
        stored.getNodes().add(node);
        plan.getDiagrams().add(stored);
        OutlineDiagram expected = new OutlineDiagram(DiagramKind.ORG_CHART, plan.getAccount());
        assertThat(outline(plan).node(node)).hasValue(expected);
        assertThat(PlanLabels.label(plan, ENGLISH)).isNotBlank();
    }
}
