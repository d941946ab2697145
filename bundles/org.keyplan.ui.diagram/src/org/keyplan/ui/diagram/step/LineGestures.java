package org.keyplan.ui.diagram.step;

import org.eclipse.gef.commands.Command;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.ui.diagram.sheet.LiveSheet;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.layout.Rearrangement;
import org.keyplan.viewpoint.scene.Arrangement.Line;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.tool.EdgeTools;
import org.keyplan.viewpoint.tool.Prepared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Making lines, moving their ends and bending them. */
public final class LineGestures {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(LineGestures.class);

    private final LiveSheet sheet;
    private final Steps steps;

    public LineGestures(LiveSheet sheet, Steps steps) {
        this.sheet = sheet;
        this.steps = steps;
    }

    private EdgeTools edges() {
        return sheet.tools().edges();
    }

    /** Whether a line of a tool may begin at nodes like this one. */
    public boolean takesSource(Tool.EdgeCreation tool, NodeId node) {
        return edges().acceptsSource(tool, node);
    }

    /** Whether a line of a tool may end at nodes like this one. */
    public boolean takesTarget(Tool.EdgeCreation tool, NodeId node) {
        return edges().acceptsTarget(tool, node);
    }

    /**
     * Beginning a line.
     *
     * @param source null for the sheet, where none begins
     */
    public Command start(Tool.EdgeCreation tool, NodeId source) {
        if (source == null || !takesSource(tool, source)) {
            return new RefusedCommand(
                    TEXTS.get(
                            "line.begins", tool.label(), ends(tool, EdgeMapping::sourceMappings)));
        }
        boolean allowed = sheet.host().during(() -> edges().meetsStartPrecondition(tool, source));
        return allowed
                ? new StepCommand(tool.label(), () -> {})
                : new RefusedCommand(TEXTS.get("line.notHere", tool.label()));
    }

    /**
     * Completing a line.
     *
     * @param target null for the sheet, where none ends
     */
    public Command complete(Tool.EdgeCreation tool, NodeId source, NodeId target) {
        if (target == null || !takesTarget(tool, target)) {
            return new RefusedCommand(
                    TEXTS.get("line.ends", tool.label(), ends(tool, EdgeMapping::targetMappings)));
        }
        Prepared prepared = sheet.host().during(() -> edges().prepare(tool, source, target));
        if (!prepared.isPossible()) {
            return new RefusedCommand(
                    source.equals(target)
                            ? TEXTS.get("line.itself", tool.label())
                            : prepared.refusal());
        }
        return new StepCommand(
                tool.label(),
                () ->
                        steps.use(
                                tool.label(),
                                tools -> tools.edges().prepare(tool, source, target)));
    }

    private String ends(Tool.EdgeCreation tool, Function<EdgeMapping, List<String>> ends) {
        List<String> labels = new ArrayList<>();
        for (String made : tool.mappings()) {
            EdgeMapping line = (EdgeMapping) sheet.host().description().mapping(made);
            for (String path : ends.apply(line)) {
                String label = sheet.host().description().mapping(path).label();
                if (!labels.contains(label)) {
                    labels.add(label);
                }
            }
        }
        return CreationGestures.listed(labels);
    }

    /** Whether a line's end can be moved at all. */
    public boolean canReconnect(LineItem line, boolean sourceEnd) {
        return !edges().reconnectionsFor(line.id(), sourceEnd).isEmpty();
    }

    /** Whether a line's end can be moved to nodes like this one. */
    public boolean takesEnd(LineItem line, boolean sourceEnd, NodeId node) {
        EdgeMapping mapping = (EdgeMapping) sheet.host().description().mapping(line.id().mapping());
        List<String> allowed = sourceEnd ? mapping.sourceMappings() : mapping.targetMappings();
        return allowed.contains(node.mapping());
    }

    /**
     * Moving an end of a line.
     *
     * @param newEnd null for the sheet, where none ends
     */
    public Command reconnect(LineItem line, boolean sourceEnd, NodeId newEnd) {
        EdgeId edge = line.id();
        NodeId oldEnd = sourceEnd ? edge.source() : edge.target();
        if (oldEnd.equals(newEnd)) {
            return null;
        }
        List<Tool.Reconnect> tools = edges().reconnectionsFor(edge, sourceEnd);
        Optional<Tool.Reconnect> fitting =
                newEnd == null
                        ? Optional.empty()
                        : sheet.host()
                                .during(
                                        () ->
                                                tools.stream()
                                                        .filter(t -> fits(t, edge, oldEnd, newEnd))
                                                        .findFirst());
        if (fitting.isEmpty()) {
            return new RefusedCommand(
                    tools.isEmpty()
                            ? TEXTS.get("line.fixed")
                            : TEXTS.get("line.notHere", tools.get(0).label()));
        }
        Tool.Reconnect tool = fitting.get();
        return new StepCommand(
                tool.label(),
                () ->
                        steps.use(
                                tool.label(),
                                now -> now.edges().prepare(tool, edge, oldEnd, newEnd)));
    }

    private boolean fits(Tool.Reconnect tool, EdgeId edge, NodeId oldEnd, NodeId newEnd) {
        return edges().canReconnect(tool, edge, oldEnd, newEnd);
    }

    /** The bends that a person moves: those made before, else those the line was given. */
    public List<Point> bends(LineItem line) {
        List<Point> made = sheet.host().arrangement().bends().get(key(line.id()));
        if (made != null && !made.isEmpty()) {
            return made;
        }
        List<Point> route = sheet.layout().routes().get(line.id());
        return route == null || sheet.layout().curved().contains(line.id())
                ? List.of()
                : route.subList(1, route.size() - 1);
    }

    /** Whether a person has bent the line. */
    public boolean isBent(LineItem line) {
        return sheet.host().arrangement().bends().containsKey(key(line.id()));
    }

    private static Line key(EdgeId edge) {
        return Rearrangement.line(edge);
    }

    /** Bending a line; no bends let it find its way again. */
    public Command bend(LineItem line, List<Point> bends) {
        String label = TEXTS.get(bends.isEmpty() ? "line.unbend" : "line.bend");
        return new StepCommand(
                label, () -> steps.arrange(label, now -> now.bent(line.id(), bends)));
    }
}
