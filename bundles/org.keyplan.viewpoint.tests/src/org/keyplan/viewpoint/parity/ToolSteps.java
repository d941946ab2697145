package org.keyplan.viewpoint.parity;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStack;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.tool.Prepared;
import org.keyplan.viewpoint.tool.Tools;
import org.keyplan.viewpoint.tool.View;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Steps that use a diagram's tools, and undo. */
final class ToolSteps {
    private final CommandStack stack = new BasicCommandStack();

    private ToolSteps() {}

    static void register(Steps steps) {
        ToolSteps tools = new ToolSteps();
        steps.add("container", tools::container);
        steps.add("node", tools::node);
        steps.add("generic", tools::generic);
        steps.add("edge", tools::edge);
        steps.add("reconnect", tools::reconnect);
        steps.add("delete", tools::delete);
        steps.add("directEdit", tools::directEdit);
        steps.add("doubleClick", tools::doubleClick);
        steps.add("operation", tools::operation);
        steps.add("drop", tools::drop);
        steps.add("undo", (replay, rest) -> tools.undo(replay));
        TableSteps.register(steps, tools);
    }

    private void container(Replay replay, String rest) {
        String[] words = rest.split(" ");
        run(
                replay,
                tools(replay)
                        .prepare(
                                tool(replay, words[0], Tool.ContainerCreation.class),
                                view(replay, words[1])));
    }

    private void node(Replay replay, String rest) {
        String[] words = rest.split(" ");
        run(
                replay,
                tools(replay)
                        .prepare(
                                tool(replay, words[0], Tool.NodeCreation.class),
                                view(replay, words[1])));
    }

    private void generic(Replay replay, String rest) {
        String[] words = rest.split(" ");
        run(
                replay,
                tools(replay)
                        .prepare(
                                tool(replay, words[0], Tool.Generic.class),
                                view(replay, words[1])));
    }

    private void edge(Replay replay, String rest) {
        String[] words = rest.split(" ");
        Tool.EdgeCreation tool = tool(replay, words[0], Tool.EdgeCreation.class);
        NodeId source = nodeId(replay, words[1]);
        NodeId target = nodeId(replay, words[2]);
        var edges = tools(replay).edges();
        replay.write("START PRECONDITION " + edges.meetsStartPrecondition(tool, source));
        replay.write(
                "ACCEPTED BY MAPPINGS source="
                        + edges.acceptsSource(tool, source)
                        + " target="
                        + edges.acceptsTarget(tool, target));
        run(replay, edges.prepare(tool, source, target));
    }

    private void reconnect(Replay replay, String rest) {
        String[] words = rest.split(" ");
        Tool.Reconnect tool = tool(replay, words[0], Tool.Reconnect.class);
        var edge = ((View.Edge) view(replay, words[1])).id();
        NodeId oldEnd = nodeId(replay, words[2]);
        NodeId newEnd = nodeId(replay, words[3]);
        var edges = tools(replay).edges();
        replay.write("UI PRECONDITION " + edges.meetsPrecondition(tool, edge, oldEnd, newEnd));
        run(replay, edges.prepare(tool, edge, oldEnd, newEnd));
    }

    private void delete(Replay replay, String rest) {
        run(replay, tools(replay).prepareDeletion(List.of(view(replay, rest))));
    }

    private void directEdit(Replay replay, String rest) {
        int quote = rest.indexOf(" \"");
        View view = view(replay, rest.substring(0, quote));
        String text = rest.substring(quote + 2, rest.length() - 1).replace("\\n", "\n");
        var labels = tools(replay).labels();
        var tool = labels.toolFor(view);
        if (tool.isEmpty()) {
            assertThat(labels.prepare(view, text).isPossible()).isFalse();
            replay.write("RESULT refused (no direct edit tool)");
            return;
        }
        if (!tool.get().inputLabel().isNone()) {
            replay.write("INPUT LABEL " + Quoted.of(labels.initialText(view).orElseThrow()));
        }
        run(replay, labels.prepare(view, text));
    }

    private void doubleClick(Replay replay, String rest) {
        View view = view(replay, rest);
        Prepared prepared = tools(replay).prepareDoubleClick(view);
        NodeId node = ((View.Node) view).id();
        if (replay.diagram().scene().description().mapping(node.mapping()).doubleClickTool()
                == null) {
            assertThat(prepared.isPossible()).isFalse();
            replay.write("RESULT refused (no double click tool)");
            return;
        }
        run(replay, prepared);
    }

    private void operation(Replay replay, String rest) {
        String[] words = rest.split(" ");
        Tool.OperationAction tool = tool(replay, words[0], Tool.OperationAction.class);
        List<View> views = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            views.add(view(replay, words[i]));
        }
        if (!tool.precondition().isNone()) {
            replay.write(
                    "PRECONDITION (evaluated by the runner on the first element; the command itself"
                            + " does not check it) "
                            + tools(replay).isPossible(tool, views));
        }
        run(replay, tools(replay).prepare(tool, views));
    }

    private void drop(Replay replay, String rest) {
        String[] words = rest.split(" ");
        Tool.ContainerDrop tool = tool(replay, words[0], Tool.ContainerDrop.class);
        View target = view(replay, words[2]);
        run(
                replay,
                words[1].contains("/")
                        ? tools(replay).drops().prepare(tool, nodeId(replay, words[1]), target)
                        : tools(replay).drops().prepare(tool, replay.element(words[1]), target));
    }

    /**
     * Takes the last step back; and does it again and takes it back, to see that this works too.
     */
    private void undo(Replay replay) {
        if (!stack.canUndo()) {
            replay.write("NOTHING TO UNDO");
            return;
        }
        List<String> done = new ModelDump(replay.model()).lines();
        stack.undo();
        List<String> undone = new ModelDump(replay.model()).lines();
        stack.redo();
        assertThat(new ModelDump(replay.model()).lines()).as("after redo").isEqualTo(done);
        stack.undo();
        assertThat(new ModelDump(replay.model()).lines()).as("undone twice").isEqualTo(undone);
        replay.write("AFTER UNDO");
        replay.showModel();
        replay.show();
    }

    /** Uses a tool and writes what came of it. */
    void run(Replay replay, Prepared prepared) {
        List<String> before = new ModelDump(replay.model()).lines();
        String result = "ok";
        if (!prepared.isPossible()) {
            assertThat(prepared.refusal()).isNotBlank();
            result = "refused";
        } else {
            stack.execute(prepared.command());
            if (prepared.command().failure().isPresent()) {
                assertThat(prepared.command().failure().get()).message().isNotBlank();
                result = "failed";
            }
        }
        if (!result.equals("ok")) {
            assertThat(new ModelDump(replay.model()).lines()).as(result).isEqualTo(before);
            assertThat(stack.canUndo()).as("a trace of what was " + result).isFalse();
        }
        replay.write("RESULT " + result);
        replay.showModel();
        replay.show();
    }

    private static Tools tools(Replay replay) {
        return new Tools(replay.diagram().scene(), replay.interpreter(), Locale.ENGLISH);
    }

    private static <T extends Tool> T tool(Replay replay, String name, Class<T> kind) {
        return kind.cast(replay.diagram().scene().description().toolsNamed(name).get(0));
    }

    private static NodeId nodeId(Replay replay, String name) {
        return ((View.Node) view(replay, name)).id();
    }

    private static View view(Replay replay, String name) {
        return new ViewNames(replay.model(), replay.diagram().scene()).view(name);
    }
}
