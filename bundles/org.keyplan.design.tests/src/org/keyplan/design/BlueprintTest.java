package org.keyplan.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.PlanElement;
import org.keyplan.model.Stakeholder;
import org.keyplan.viewpoint.blueprint.Blueprint;
import org.keyplan.viewpoint.blueprint.Blueprint.Edge;
import org.keyplan.viewpoint.blueprint.Blueprint.Node;
import org.keyplan.viewpoint.card.CardLine;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.scene.SceneNode;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class BlueprintTest {

    private static final BlueprintChoice WHOLE = BlueprintChoice.arranged(2, 800);

    @TempDir Path folder;

    private AccountPlan plan;

    private List<PlanDiagram> diagrams(String example) throws Exception {
        plan = PlanFiles.load(Examples.copyTo(example, folder));
        return diagrams().all().stream().filter(diagram -> !diagram.kind().isTable()).toList();
    }

    private PlanDiagrams diagrams() {
        return new PlanDiagrams(plan, Examples.asOf(), Locale.ENGLISH);
    }

    static Stream<String> examples() {
        return Examples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsTheSameThingsAndLinesAsThePictureUnderTheSameIds(String example) throws Exception {
        for (PlanDiagram diagram : diagrams(example)) {
            Blueprint told = diagrams().blueprint(diagram, WHOLE);
            Drawing drawn = diagrams().figure(diagram, DiagramChoice.USUAL);

            assertThat(told.nodes().stream().map(Node::id))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            ids(drawn.shapes(), Set.of(Kind.NODE, Kind.CONTAINER)));
            assertThat(told.edges().stream().map(Edge::id))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(ids(drawn.shapes(), Set.of(Kind.EDGE)));
        }
    }

    private static List<String> ids(List<Shape> shapes, Set<Kind> kinds) {
        return shapes.stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .flatMap(
                        group ->
                                Stream.concat(
                                        Stream.of(group)
                                                .filter(g -> kinds.contains(g.kind()))
                                                .map(Group::id)
                                                .filter(id -> !id.matches(".*\\.(header|label)")),
                                        ids(group.shapes(), kinds).stream()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyVisibleElementIsABoxWithItsNameAndItsId(String example) throws Exception {
        for (PlanDiagram diagram : diagrams(example)) {
            Map<String, Node> boxes =
                    diagrams().blueprint(diagram, WHOLE).nodes().stream()
                            .collect(Collectors.toMap(Node::element, n -> n, (a, b) -> a));
            for (SceneNode node : visible(diagrams().scene(diagram, DiagramChoice.USUAL).nodes())) {
                if (node.element() instanceof Stakeholder person) {
                    Node box = boxes.get(id(person));
                    assertThat(box.lines().get(0).left())
                            .isEqualToNormalizingWhitespace(person.getName());
                    if (person.getJobTitle() != null) {
                        assertThat(box.lines().stream().map(CardLine::left))
                                .anyMatch(line -> line.startsWith(person.getJobTitle()));
                    }
                }
            }
        }
    }

    private static String id(EObject element) {
        return EcoreUtil.getURI(element).fragment();
    }

    private static List<SceneNode> visible(List<SceneNode> nodes) {
        return nodes.stream()
                .filter(SceneNode::visible)
                .flatMap(n -> Stream.concat(Stream.of(n), visible(n.children()).stream()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void linesJoinBoxesThatAreThere(String example) throws Exception {
        for (PlanDiagram diagram : diagrams(example)) {
            Blueprint told = diagrams().blueprint(diagram, WHOLE);
            Set<String> ids = told.nodes().stream().map(Node::id).collect(Collectors.toSet());
            Set<String> seen = new HashSet<>();
            for (Node node : told.nodes()) {
                assertThat(node.container())
                        .satisfies(c -> assertThat(c.isEmpty() || seen.contains(c)).isTrue());
                seen.add(node.id());
            }
            assertThat(told.edges())
                    .allSatisfy(
                            edge -> {
                                assertThat(ids).contains(edge.source(), edge.target());
                                assertThat(edge.points()).hasSizeGreaterThan(1);
                            });
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void onlyWhatIsToBeSeenIsToldAndTakesNoMoreRoomThanItNeeds(String example) throws Exception {
        PlanDiagram chart = diagrams(example).get(0);
        Blueprint whole = diagrams().blueprint(chart, WHOLE);
        List<Stakeholder> two = plan.getAccount().getStakeholders().subList(0, 2);
        Set<Object> wanted = new HashSet<>(two);
        two.forEach(
                person -> {
                    for (Object unit = person.getUnit();
                            unit instanceof PlanElement;
                            unit = ((PlanElement) unit).eContainer()) {
                        wanted.add(unit);
                    }
                });

        Blueprint part = diagrams().blueprint(chart, WHOLE.showing(wanted::contains));

        Map<String, String> people = new HashMap<>();
        plan.getAccount().getStakeholders().forEach(p -> people.put(id(p), p.getName()));
        assertThat(part.nodes().stream().map(Node::element).filter(people::containsKey))
                .containsExactlyInAnyOrder(id(two.get(0)), id(two.get(1)));
        assertThat(part.width() * part.height()).isLessThan(whole.width() * whole.height());
    }
}
