package org.keyplan.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Making lines and moving their ends. */
public final class EdgeTools {
    private final Canvas canvas;

    EdgeTools(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Whether a line may begin at a node: the mappings allow it, and so does the tool. */
    public boolean canStart(Tool.EdgeCreation tool, NodeId source) {
        return acceptsSource(tool, source) && meetsStartPrecondition(tool, source);
    }

    /** Whether the tool's condition for beginning at a node holds, whatever its mapping. */
    public boolean meetsStartPrecondition(Tool.EdgeCreation tool, NodeId source) {
        return canvas.on(View.of(source))
                .filter(
                        begin -> {
                            Map<String, Object> asked = asked();
                            asked.put("preSource", begin.element());
                            asked.put("preSourceView", begin.view());
                            return canvas.bench()
                                    .allows(
                                            tool.connectionStartPrecondition(),
                                            begin.element(),
                                            asked);
                        })
                .isPresent();
    }

    /** Whether one of the mappings that a tool makes may begin at a node, or the tool says so. */
    public boolean acceptsSource(Tool.EdgeCreation tool, NodeId source) {
        return tool.extraSourceMappings().contains(source.mapping())
                || made(tool).stream().anyMatch(m -> m.sourceMappings().contains(source.mapping()));
    }

    /** Whether one of the mappings that a tool makes may end at a node, or the tool says so. */
    public boolean acceptsTarget(Tool.EdgeCreation tool, NodeId target) {
        return tool.extraTargetMappings().contains(target.mapping())
                || made(tool).stream().anyMatch(m -> m.targetMappings().contains(target.mapping()));
    }

    /**
     * Whether a line may be made between two nodes: the mappings allow it, and so does the tool.
     */
    public boolean canConnect(Tool.EdgeCreation tool, NodeId source, NodeId target) {
        return acceptsSource(tool, source)
                && acceptsTarget(tool, target)
                && prepare(tool, source, target).isPossible();
    }

    /**
     * Makes a line. The tool's precondition is asked; {@link #canStart} and the mappings are not.
     */
    public Prepared prepare(Tool.EdgeCreation tool, NodeId source, NodeId target) {
        Optional<Spot> begin = canvas.on(View.of(source));
        Optional<Spot> end = canvas.on(View.of(target));
        if (begin.isEmpty() || end.isEmpty()) {
            return canvas.gone();
        }
        EObject from = begin.get().element();
        EObject to = end.get().element();
        if (!allows(tool.precondition(), begin.get(), end.get())) {
            return canvas.bench().refused("refused.precondition", tool.label());
        }
        Map<String, Object> known =
                Canvas.named(tool.sourceVariable(), from, tool.targetVariable(), to);
        Canvas.put(known, tool.sourceViewVariable(), begin.get().view());
        Canvas.put(known, tool.targetViewVariable(), end.get().view());
        return canvas.prepared(tool, from, known);
    }

    private boolean allows(Expression precondition, Spot begin, Spot end) {
        Map<String, Object> asked = asked();
        asked.put("preSource", begin.element());
        asked.put("preTarget", end.element());
        asked.put("preSourceView", begin.view());
        asked.put("preTargetView", end.view());
        return canvas.bench().allows(precondition, begin.element(), asked);
    }

    private Map<String, Object> asked() {
        Map<String, Object> asked = canvas.known();
        asked.put("container", canvas.scene().root());
        return asked;
    }

    private List<EdgeMapping> made(Tool.EdgeCreation tool) {
        return tool.mappings().stream()
                .map(path -> (EdgeMapping) canvas.description().mapping(path))
                .toList();
    }

    /**
     * The tools that can move an end of a line.
     *
     * @param sourceEnd whether it is the line's beginning that is moved
     */
    public List<Tool.Reconnect> reconnectionsFor(EdgeId edge, boolean sourceEnd) {
        Tool.ReconnectionKind other =
                sourceEnd
                        ? Tool.ReconnectionKind.RECONNECT_TARGET
                        : Tool.ReconnectionKind.RECONNECT_SOURCE;
        List<Tool.Reconnect> tools = new ArrayList<>();
        for (String path : mapping(edge).reconnections()) {
            Tool.Reconnect tool = (Tool.Reconnect) canvas.description().tool(path);
            if (tool.kind() != other) {
                tools.add(tool);
            }
        }
        return tools;
    }

    /** Whether an end of a line may be moved: the mapping allows it, and so does the tool. */
    public boolean canReconnect(Tool.Reconnect tool, EdgeId edge, NodeId oldEnd, NodeId newEnd) {
        boolean sourceEnd = movesSource(tool, edge, oldEnd);
        List<String> allowed =
                sourceEnd ? mapping(edge).sourceMappings() : mapping(edge).targetMappings();
        return reconnectionsFor(edge, sourceEnd).contains(tool)
                && allowed.contains(newEnd.mapping())
                && meetsPrecondition(tool, edge, oldEnd, newEnd);
    }

    /** Whether the tool's precondition holds, whatever the new end's mapping. */
    public boolean meetsPrecondition(
            Tool.Reconnect tool, EdgeId edge, NodeId oldEnd, NodeId newEnd) {
        return Move.of(canvas, tool, edge, oldEnd, newEnd)
                .filter(
                        move -> {
                            Map<String, Object> asked = canvas.known();
                            asked.put("source", move.from().element());
                            asked.put("target", move.to().element());
                            asked.put("sourceView", move.from().view());
                            asked.put("targetView", move.to().view());
                            asked.put("element", move.line().element());
                            asked.put("edgeView", move.line().view());
                            asked.put("otherEnd", move.other().view());
                            return canvas.bench()
                                    .allows(tool.precondition(), move.line().element(), asked);
                        })
                .isPresent();
    }

    /** Moves an end of a line. {@link #canReconnect} is not asked again. */
    public Prepared prepare(Tool.Reconnect tool, EdgeId edge, NodeId oldEnd, NodeId newEnd) {
        return Move.of(canvas, tool, edge, oldEnd, newEnd)
                .map(move -> canvas.prepared(tool, move.line().element(), move.variables(tool)))
                .orElseGet(canvas::gone);
    }

    private EdgeMapping mapping(EdgeId edge) {
        return (EdgeMapping) canvas.description().mapping(edge.mapping());
    }

    private static boolean movesSource(Tool.Reconnect tool, EdgeId edge, NodeId oldEnd) {
        return switch (tool.kind()) {
            case RECONNECT_SOURCE -> true;
            case RECONNECT_TARGET -> false;
            case RECONNECT_BOTH -> edge.source().equals(oldEnd);
        };
    }

    /** What takes part when an end is moved. */
    private record Move(Spot line, Spot from, Spot to, Spot other) {
        /** Nothing if one of them is not shown any more. */
        static Optional<Move> of(
                Canvas canvas, Tool.Reconnect tool, EdgeId edge, NodeId oldEnd, NodeId newEnd) {
            NodeId otherEnd = edge.source().equals(oldEnd) ? edge.target() : edge.source();
            List<Spot> spots =
                    canvas.on(
                            List.of(
                                    View.of(edge),
                                    View.of(oldEnd),
                                    View.of(newEnd),
                                    View.of(otherEnd)));
            return spots.size() < 4
                    ? Optional.empty()
                    : Optional.of(new Move(spots.get(0), spots.get(1), spots.get(2), spots.get(3)));
        }

        Map<String, Object> variables(Tool.Reconnect tool) {
            Map<String, Object> known =
                    Canvas.named(
                            tool.sourceVariable(), from.element(),
                            tool.targetVariable(), to.element());
            Canvas.put(known, tool.sourceViewVariable(), from.view());
            Canvas.put(known, tool.targetViewVariable(), to.view());
            Canvas.put(known, tool.elementVariable(), line.element());
            Canvas.put(known, tool.edgeViewVariable(), line.view());
            known.put("otherEnd", other.view());
            return known;
        }
    }
}
