package org.keyplan.ui.diagram.step;

import org.eclipse.gef.commands.Command;
import org.keyplan.ui.diagram.sheet.LiveSheet;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.description.NodeMapping;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.tool.Prepared;
import org.keyplan.viewpoint.tool.Tools;
import org.keyplan.viewpoint.tool.View;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Making nodes, and using tools that can be used on anything. */
public final class CreationGestures {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(CreationGestures.class);

    private final LiveSheet sheet;
    private final Steps steps;
    private final Consumer<List<NodeId>> created;

    /**
     * @param created is told what appeared on the sheet when something was made
     */
    public CreationGestures(LiveSheet sheet, Steps steps, Consumer<List<NodeId>> created) {
        this.sheet = sheet;
        this.steps = steps;
        this.created = created;
    }

    /**
     * Whether what a tool makes would be shown directly at a place, or the tool names the place.
     */
    public boolean takes(Tool tool, View place) {
        if (sheet.tools().creationsFor(place).contains(tool)) {
            return true;
        }
        return place instanceof View.Node node && extraMappings(tool).contains(node.id().mapping());
    }

    private static List<String> extraMappings(Tool tool) {
        if (tool instanceof Tool.NodeCreation node) {
            return node.extraMappings();
        }
        return tool instanceof Tool.ContainerCreation container
                ? container.extraMappings()
                : List.of();
    }

    /**
     * Making a node or container.
     *
     * @param at where its upper left corner shall be; null to lay it out
     */
    public Command create(Tool tool, View place, Point at) {
        if (!takes(tool, place)) {
            return new RefusedCommand(whereItGoes(tool));
        }
        Prepared prepared = sheet.host().during(() -> prepare(sheet.tools(), tool, place));
        if (!prepared.isPossible()) {
            return new RefusedCommand(prepared.refusal());
        }
        return new StepCommand(
                tool.label(),
                () ->
                        steps.use(
                                        tool.label(),
                                        List.of(tools -> prepare(tools, tool, place)),
                                        at == null ? null : outcome -> placed(outcome, place, at))
                                .ifPresent(outcome -> created.accept(outcome.appeared())));
    }

    private static Prepared prepare(Tools tools, Tool tool, View place) {
        if (tool instanceof Tool.NodeCreation node) {
            return tools.prepare(node, place);
        }
        if (tool instanceof Tool.ContainerCreation container) {
            return tools.prepare(container, place);
        }
        return tools.prepare((Tool.Generic) tool, place);
    }

    /** The first node that appeared in the place gets the clicked place. */
    private Arrangement placed(Steps.Outcome outcome, View place, Point at) {
        NodeId parent = place instanceof View.Node node ? node.id() : null;
        return outcome.appeared().stream()
                .filter(node -> Objects.equals(node.parent(), parent))
                .findFirst()
                .map(node -> sheet.rearrangement().added(node, at.x(), at.y()))
                .orElseGet(sheet.host()::arrangement);
    }

    /**
     * Using a tool that is for anything: on the innermost of the places where it can be used.
     *
     * @param places from the innermost outwards
     */
    public Command use(Tool.Generic tool, List<View> places) {
        Prepared refused = null;
        for (View place : places) {
            Prepared prepared = sheet.host().during(() -> sheet.tools().prepare(tool, place));
            if (prepared.isPossible()) {
                return new StepCommand(
                        tool.label(),
                        () ->
                                steps.use(tool.label(), tools -> tools.prepare(tool, place))
                                        .ifPresent(outcome -> created.accept(outcome.appeared())));
            }
            refused = refused == null ? prepared : refused;
        }
        return refused == null ? null : new RefusedCommand(refused.refusal());
    }

    private String whereItGoes(Tool tool) {
        List<String> made =
                tool instanceof Tool.NodeCreation node
                        ? node.mappings()
                        : ((Tool.ContainerCreation) tool).mappings();
        List<String> homes = new ArrayList<>();
        for (Mapping mapping : sheet.host().description().mappings()) {
            if (inside(mapping).anyMatch(made::contains) && !homes.contains(mapping.label())) {
                homes.add(mapping.label());
            }
        }
        return homes.isEmpty()
                ? TEXTS.get("create.elsewhere", tool.label())
                : TEXTS.get("create.inside", tool.label(), listed(homes));
    }

    static String listed(List<String> labels) {
        return labels.stream().reduce((a, b) -> TEXTS.get("list.separator", a, b)).orElse("");
    }

    private static Stream<String> inside(Mapping mapping) {
        if (mapping instanceof ContainerMapping container) {
            return Stream.of(
                            container.subNodes().stream().map(Mapping::path),
                            container.reusedNodes().stream(),
                            container.subContainers().stream().map(Mapping::path),
                            container.reusedContainers().stream(),
                            container.bordered().stream().map(Mapping::path),
                            container.reusedBordered().stream())
                    .flatMap(paths -> paths);
        }
        return mapping instanceof NodeMapping node
                ? Stream.concat(
                        node.bordered().stream().map(Mapping::path), node.reusedBordered().stream())
                : Stream.empty();
    }
}
