package org.keyplan.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.AccountPlan;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.scene.SceneRefresher;
import org.keyplan.viewpoint.tool.Prepared;
import org.keyplan.viewpoint.tool.Tools;
import org.keyplan.viewpoint.tool.View;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A diagram of a plan with all layers on, in which tools are used. */
final class Sheet {

    private final PlanViewpoint viewpoint = PlanViewpoint.in(Locale.ENGLISH);
    private final DiagramDescription description;
    private final EObject root;
    private final AccountPlan plan;
    private final EditingDomain domain;

    Sheet(String diagram, EObject root) {
        this.description = viewpoint.viewpoint().diagram(diagram).orElseThrow();
        this.root = root;
        this.plan = (AccountPlan) EcoreUtil.getRootContainer(root);
        this.domain = PlanEditing.domain(plan);
        PlanFacts.of(plan).speak(Locale.ENGLISH);
    }

    Scene scene() {
        return new SceneRefresher(viewpoint.interpreter())
                .refresh(
                        description,
                        root,
                        description.layers().stream().map(l -> l.name()).toList(),
                        List.of(),
                        Arrangement.NONE);
    }

    Tools tools() {
        return new Tools(scene(), viewpoint.interpreter(), Locale.ENGLISH);
    }

    /** The only node of a mapping that shows an element. */
    NodeId node(String mapping, EObject element) {
        List<NodeId> found = new ArrayList<>();
        find(scene().nodes(), mapping, element, found);
        assertThat(found).as("%s of %s", mapping, element).hasSize(1);
        return found.get(0);
    }

    boolean shows(String mapping, EObject element) {
        List<NodeId> found = new ArrayList<>();
        find(scene().nodes(), mapping, element, found);
        return !found.isEmpty();
    }

    /** The lines of a mapping, as their elements "from → to". */
    List<SceneEdge> lines(String mapping) {
        return scene().edges().stream().filter(e -> e.mappingName().equals(mapping)).toList();
    }

    EdgeId line(String mapping) {
        assertThat(lines(mapping)).hasSize(1);
        return lines(mapping).get(0).id();
    }

    /** Makes something in a node, or on the sheet where that is {@code null}. */
    void make(String tool, NodeId place) {
        View view = place == null ? View.SHEET : View.of(place);
        Tool made = tool(tool);
        run(
                made instanceof Tool.NodeCreation node
                        ? tools().prepare(node, view)
                        : made instanceof Tool.ContainerCreation container
                                ? tools().prepare(container, view)
                                : tools().prepare((Tool.Generic) made, view));
    }

    boolean canDraw(String tool, NodeId from, NodeId to) {
        return tools().edges().canConnect((Tool.EdgeCreation) tool(tool), from, to);
    }

    void draw(String tool, NodeId from, NodeId to) {
        assertThat(canDraw(tool, from, to)).as(tool).isTrue();
        run(tools().edges().prepare((Tool.EdgeCreation) tool(tool), from, to));
    }

    boolean canReconnect(String tool, EdgeId line, NodeId oldEnd, NodeId newEnd) {
        return tools().edges().canReconnect((Tool.Reconnect) tool(tool), line, oldEnd, newEnd);
    }

    /** Moves an end of a line to another node. */
    void reconnect(String tool, EdgeId line, NodeId oldEnd, NodeId newEnd) {
        assertThat(canReconnect(tool, line, oldEnd, newEnd)).as(tool).isTrue();
        run(tools().edges().prepare((Tool.Reconnect) tool(tool), line, oldEnd, newEnd));
    }

    void delete(NodeId node) {
        run(tools().prepareDeletion(node));
    }

    void delete(EdgeId line) {
        run(tools().prepareDeletion(List.of(View.of(line))));
    }

    void rename(NodeId node, String text) {
        run(tools().labels().prepare(View.of(node), text));
    }

    /** Uses an entry of the context menu. */
    void mark(String action, NodeId node) {
        Tool.OperationAction entry = (Tool.OperationAction) tool(action);
        assertThat(tools().isPossible(entry, List.of(View.of(node)))).as(action).isTrue();
        run(tools().prepare(entry, List.of(View.of(node))));
    }

    void doubleClick(NodeId node) {
        Prepared prepared = tools().prepareDoubleClick(View.of(node));
        assertThat(prepared.refusal()).isNull();
        domain.getCommandStack().execute(prepared.command());
    }

    /** Names of the tools that can take a node dragged to another, or to the sheet. */
    List<String> drops(NodeId dragged, NodeId target) {
        return tools().drops().toolsFor(dragged, view(target)).stream().map(Tool::name).toList();
    }

    void drop(String tool, NodeId dragged, NodeId target) {
        assertThat(drops(dragged, target)).contains(tool);
        run(tools().drops().prepare((Tool.ContainerDrop) tool(tool), dragged, view(target)));
    }

    /** Drops an element from elsewhere onto the sheet. */
    void dropOnSheet(String tool, EObject dragged) {
        run(tools().drops().prepare((Tool.ContainerDrop) tool(tool), dragged, View.SHEET));
    }

    List<String> dropsOnSheet(EObject dragged) {
        return tools().drops().toolsFor(dragged, View.SHEET).stream().map(Tool::name).toList();
    }

    /** Runs a tool, and checks that undo brings all back and redo does it again. */
    void run(Prepared prepared) {
        assertThat(prepared.refusal()).isNull();
        EObject before = EcoreUtil.copy(plan);
        domain.getCommandStack().execute(prepared.command());
        assertThat(prepared.command().failure()).isEmpty();
        EObject after = EcoreUtil.copy(plan);

        domain.getCommandStack().undo();
        assertThat(EcoreUtil.equals(plan, before)).as("undo brings all back").isTrue();
        domain.getCommandStack().redo();
        assertThat(EcoreUtil.equals(plan, after)).as("redo does it again").isTrue();
    }

    private Tool tool(String name) {
        return description.toolsNamed(name).get(0);
    }

    private static View view(NodeId node) {
        return node == null ? View.SHEET : View.of(node);
    }

    private static void find(
            List<SceneNode> nodes, String mapping, EObject element, List<NodeId> found) {
        for (SceneNode node : nodes) {
            if (node.mappingName().equals(mapping) && node.id().element() == element) {
                found.add(node.id());
            }
            find(node.children(), mapping, element, found);
        }
    }
}
