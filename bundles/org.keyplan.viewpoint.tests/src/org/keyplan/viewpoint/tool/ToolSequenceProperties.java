package org.keyplan.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whatever tools are used one after the other, all of it can be undone and redone. */
class ToolSequenceProperties {

    /** One use of a tool; numbers are taken modulo what there is. */
    record Use(int tool, int first, int second) {}

    @Provide
    Arbitrary<List<Use>> uses() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 9999);
        return Combinators.combine(any, any, any).as(Use::new).list().ofMinSize(1).ofMaxSize(25);
    }

    @Property(tries = 100)
    void undoingAllGivesTheFirstStateAndRedoingAllTheLast(@ForAll("uses") List<Use> uses) {
        CompanyTools company = new CompanyTools();
        List<String> states = new ArrayList<>(List.of(company.state()));
        for (Use use : uses) {
            Prepared prepared = prepared(company, use);
            String before = states.get(states.size() - 1);
            assertThat(company.state()).as("preparing changes nothing").isEqualTo(before);
            if (prepared.isPossible()) {
                company.stack().execute(prepared.command());
                if (prepared.command().failure().isPresent()) {
                    assertThat(company.state()).as("a trace").isEqualTo(before);
                } else {
                    states.add(company.state());
                }
            } else {
                assertThat(prepared.refusal()).isNotBlank();
            }
        }
        int done = states.size() - 1;
        for (int i = done - 1; i >= 0; i--) {
            company.stack().undo();
            assertThat(company.state()).as("undone to step %s", i).isEqualTo(states.get(i));
        }
        assertThat(company.stack().canUndo()).isFalse();
        for (int i = 1; i <= done; i++) {
            company.stack().redo();
            assertThat(company.state()).as("redone to step %s", i).isEqualTo(states.get(i));
        }
        assertThat(company.stack().canRedo()).isFalse();
    }

    private static Prepared prepared(CompanyTools company, Use use) {
        Scene scene = company.scene();
        Tools tools = new Tools(scene, company.interpreter(), Locale.ENGLISH);
        List<NodeId> nodes = new ArrayList<>();
        scene.nodes().forEach(node -> add(node, nodes));
        NodeId first = nodes.isEmpty() ? null : nodes.get(use.first() % nodes.size());
        NodeId second = nodes.isEmpty() ? null : nodes.get(use.second() % nodes.size());
        if (first == null || use.tool() % 12 == 0) {
            return tools.prepare(
                    company.tool("NewUnit", Tool.ContainerCreation.class), View.of(first));
        }
        SceneEdge edge =
                scene.edges().isEmpty()
                        ? null
                        : scene.edges().get(use.second() % scene.edges().size());
        return switch (use.tool() % 12) {
            case 1 ->
                    tools.prepare(
                            company.tool("NewPerson", Tool.NodeCreation.class), View.of(first));
            case 2 -> tools.prepareDeletion(first);
            case 3 ->
                    edge == null ? tools.prepareDeletion(second) : tools.prepareDeletion(edge.id());
            case 4 -> tools.prepareDeletion(List.of(View.of(first), View.of(second)));
            case 5 ->
                    tools.edges()
                            .prepare(
                                    company.tool("AddBoss", Tool.EdgeCreation.class),
                                    first,
                                    second);
            case 6 ->
                    tools.edges()
                            .prepare(
                                    company.tool("AddTie", Tool.EdgeCreation.class), first, second);
            case 7 -> tools.labels().prepare(View.of(first), use.second() % 2 == 0 ? "x" : "y (7)");
            case 8 -> tools.drops().prepare(drop(company, use), first, View.of(second));
            case 9 -> tools.prepareDoubleClick(View.of(first));
            case 10 ->
                    edge == null
                            ? tools.prepareDoubleClick(View.of(second))
                            : tools.edges()
                                    .prepare(
                                            company.tool(
                                                    use.first() % 2 == 0 ? "NewBoss" : "NewReport",
                                                    Tool.Reconnect.class),
                                            edge.id(),
                                            edge.target(),
                                            first);
            default -> {
                List<Tool.Generic> generic =
                        tools.palette().stream()
                                .filter(Tool.Generic.class::isInstance)
                                .map(Tool.Generic.class::cast)
                                .toList();
                yield tools.prepare(generic.get(use.second() % generic.size()), View.of(first));
            }
        };
    }

    private static Tool.ContainerDrop drop(CompanyTools company, Use use) {
        return company.tool(
                use.first() % 2 == 0 ? "MovePerson" : "MoveUnit", Tool.ContainerDrop.class);
    }

    private static void add(SceneNode node, List<NodeId> nodes) {
        nodes.add(node.id());
        node.children().forEach(child -> add(child, nodes));
    }
}
