package org.keyplan.viewpoint.check;

import org.eclipse.emf.ecore.EClass;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.description.Tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the tools of a diagram mean something, and whether what they make is shown. */
final class ToolCheck {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)\\}");

    private final Checks checks;
    private final DiagramDescription diagram;
    private final DiagramCheck shown;

    ToolCheck(Checks checks, DiagramDescription diagram, DiagramCheck shown) {
        this.checks = checks;
        this.diagram = diagram;
        this.shown = shown;
    }

    void check() {
        for (Tool tool : diagram.tools()) {
            checks.label(tool.label(), tool.location());
            if (tool.operations().isEmpty()) {
                checks.error(tool.location(), "check.tool.empty", tool.name());
            }
            check(tool);
        }
    }

    private void check(Tool tool) {
        if (tool instanceof Tool.NodeCreation creation) {
            creation(
                    creation,
                    creation.mappings(),
                    creation.extraMappings(),
                    creation.containerVariable(),
                    creation.containerViewVariable());
        } else if (tool instanceof Tool.ContainerCreation creation) {
            creation(
                    creation,
                    creation.mappings(),
                    creation.extraMappings(),
                    creation.containerVariable(),
                    creation.containerViewVariable());
        } else if (tool instanceof Tool.EdgeCreation creation) {
            edgeCreation(creation);
        } else if (tool instanceof Tool.Delete delete) {
            delete(delete);
        } else if (tool instanceof Tool.DirectEdit edit) {
            directEdit(edit);
        } else if (tool instanceof Tool.Reconnect reconnect) {
            reconnect(reconnect);
        } else if (tool instanceof Tool.DoubleClick click) {
            doubleClick(click);
        } else if (tool instanceof Tool.OperationAction action) {
            action(action);
        } else if (tool instanceof Tool.Generic generic) {
            generic(generic);
        } else if (tool instanceof Tool.ContainerDrop drop) {
            drop(drop);
        }
    }

    private void creation(
            Tool tool,
            List<String> mappings,
            List<String> extra,
            String container,
            String containerView) {
        Set<EClass> places = new LinkedHashSet<>();
        mappings.forEach(m -> places.addAll(shown.containers(m)));
        extra.forEach(m -> places.addAll(shown.domain(m)));
        checks.expressions().check(tool.precondition(), DiagramPlaces.toolPrecondition(places));
        Value place = Value.element(places);
        Scope scope =
                DiagramPlaces.operations(place).with(container, place).withViews(containerView);
        makes(tool, mappings, operations(tool, scope));
    }

    private void edgeCreation(Tool.EdgeCreation tool) {
        Value source = Value.element(ends(tool.mappings(), EdgeMapping::sourceMappings));
        Value target = Value.element(ends(tool.mappings(), EdgeMapping::targetMappings));
        Scope before =
                DiagramPlaces.operations(source)
                        .with("container", Value.element(shown.root()))
                        .with("preSource", source)
                        .withViews("preSourceView");
        checks.expressions().check(tool.connectionStartPrecondition(), before);
        checks.expressions()
                .check(
                        tool.precondition(),
                        before.with("preTarget", target).withViews("preTargetView"));
        Scope scope =
                DiagramPlaces.operations(source)
                        .with(tool.sourceVariable(), source)
                        .with(tool.targetVariable(), target)
                        .withViews(tool.sourceViewVariable(), tool.targetViewVariable());
        makes(tool, tool.mappings(), operations(tool, scope));
    }

    private Set<EClass> ends(List<String> edges, Function<EdgeMapping, List<String>> side) {
        List<String> paths = new ArrayList<>();
        edges.forEach(e -> paths.addAll(side.apply((EdgeMapping) diagram.mapping(e))));
        return shown.union(paths);
    }

    private OperationCheck operations(Tool tool, Scope scope) {
        OperationCheck operations = new OperationCheck(checks);
        operations.check(tool.operations(), scope);
        return operations;
    }

    /** Something that a tool makes must be shown by what it is a tool for. */
    private void makes(Tool tool, List<String> mappings, OperationCheck operations) {
        if (operations.callsServices() && operations.created().isEmpty()
                || tool.operations().isEmpty()) {
            return; // a service may do anything
        }
        for (String path : mappings) {
            if (!isShown(diagram.mapping(path), operations)) {
                checks.error(
                        tool.location(),
                        "check.tool.unseen",
                        tool.name(),
                        diagram.mapping(path).name());
            }
        }
    }

    private boolean isShown(Mapping mapping, OperationCheck operations) {
        if (mapping instanceof EdgeMapping edge && !edge.useDomainElement()) {
            Expression finder = edge.targetFinder();
            return finder.kind() != Expression.Kind.FEATURE
                    ? !operations.set().isEmpty() || !operations.created().isEmpty()
                    : operations.set().contains(finder.name());
        }
        return isShown(shown.domain(mapping.path()), operations.created());
    }

    private static boolean isShown(Set<EClass> wanted, Set<EClass> created) {
        return wanted.isEmpty()
                || created.stream()
                        .anyMatch(c -> wanted.stream().anyMatch(w -> Types.isOrAbove(w, c)));
    }

    private void delete(Tool.Delete tool) {
        Set<EClass> types = users(tool.path(), Mapping::deletionTool);
        Value element = Value.element(types);
        checks.expressions().check(tool.precondition(), DiagramPlaces.toolPrecondition(types));
        operations(
                tool,
                DiagramPlaces.operations(element)
                        .with(tool.elementVariable(), element)
                        .with(tool.elementViewVariable(), Value.VIEW)
                        .withViews(tool.containerViewVariable()));
    }

    private void directEdit(Tool.DirectEdit tool) {
        Set<EClass> types = users(tool.path(), Mapping::labelEditTool);
        Value element = Value.element(types);
        Scope view = DiagramPlaces.operations(element).withViews("view");
        checks.expressions().check(tool.precondition(), DiagramPlaces.toolPrecondition(types));
        checks.expressions().check(tool.inputLabel(), view);
        if (!PLACEHOLDER.matcher(tool.mask()).find()) {
            checks.error(tool.location(), "check.mask", tool.name(), "{0}");
        }
        operations(tool, masked(view, tool.mask()));
    }

    /** The parts of a text that is split by a mask. */
    static Scope masked(Scope scope, String mask) {
        Scope more = scope;
        Matcher matcher = PLACEHOLDER.matcher(mask);
        while (matcher.find()) {
            more =
                    more.with(matcher.group(1), Value.TEXT)
                            .with("arg" + matcher.group(1), Value.TEXT);
        }
        return more;
    }

    /** Classes of the elements of the mappings that use a tool; a tool nobody uses is reported. */
    private Set<EClass> users(String path, Function<Mapping, String> use) {
        List<String> users = new ArrayList<>();
        for (Mapping mapping : diagram.mappings()) {
            if (path.equals(use.apply(mapping))) {
                users.add(mapping.path());
            }
        }
        return used(path, users);
    }

    private Set<EClass> used(String path, List<String> users) {
        if (users.isEmpty()) {
            Tool tool = diagram.tool(path);
            checks.warn(tool.location(), "check.tool.unused", tool.name());
        }
        return shown.union(users);
    }

    private void reconnect(Tool.Reconnect tool) {
        List<String> users = new ArrayList<>();
        Set<EClass> ends = new LinkedHashSet<>();
        for (Mapping mapping : diagram.mappings()) {
            if (mapping instanceof EdgeMapping edge && edge.reconnections().contains(tool.path())) {
                users.add(edge.path());
                if (tool.kind() != Tool.ReconnectionKind.RECONNECT_TARGET) {
                    ends.addAll(shown.union(edge.sourceMappings()));
                }
                if (tool.kind() != Tool.ReconnectionKind.RECONNECT_SOURCE) {
                    ends.addAll(shown.union(edge.targetMappings()));
                }
            }
        }
        Value element = Value.element(used(tool.path(), users));
        Value end = Value.element(ends);
        Scope scope = DiagramPlaces.operations(element).withViews("otherEnd");
        checks.expressions()
                .check(
                        tool.precondition(),
                        scope.with("source", end)
                                .with("target", end)
                                .with("element", element)
                                .withViews("sourceView", "targetView", "edgeView"));
        operations(
                tool,
                scope.with(tool.sourceVariable(), end)
                        .with(tool.targetVariable(), end)
                        .with(tool.elementVariable(), element)
                        .withViews(
                                tool.sourceViewVariable(),
                                tool.targetViewVariable(),
                                tool.edgeViewVariable()));
    }

    private void doubleClick(Tool.DoubleClick tool) {
        Set<EClass> types = shown.union(tool.mappings());
        users(tool.path(), Mapping::doubleClickTool);
        checks.expressions().check(tool.precondition(), DiagramPlaces.toolPrecondition(types));
        operations(
                tool,
                DiagramPlaces.operations(Value.VIEW)
                        .with(tool.elementVariable(), Value.element(types))
                        .with(tool.elementViewVariable(), Value.VIEW));
    }

    private void action(Tool.OperationAction tool) {
        Scope scope = DiagramPlaces.operations(Value.element(Set.of()));
        checks.expressions()
                .check(
                        tool.precondition(),
                        DiagramPlaces.toolPrecondition(Set.of())
                                .with(tool.viewsVariable(), Value.VIEWS));
        anyShown(tool, operations(tool, scope.with(tool.viewsVariable(), Value.VIEWS)));
    }

    private void generic(Tool.Generic tool) {
        Value any = Value.element(Set.of());
        Scope scope =
                DiagramPlaces.operations(any)
                        .with(tool.elementVariable(), any)
                        .withViews(tool.elementViewVariable());
        checks.expressions()
                .check(
                        tool.precondition(),
                        scope.with("container", any).withViews("containerView"));
        anyShown(tool, operations(tool, scope));
    }

    /** What a tool for anything makes must be shown by some mapping. */
    private void anyShown(Tool tool, OperationCheck operations) {
        boolean unseen =
                !operations.created().isEmpty()
                        && diagram.mappings().stream()
                                .noneMatch(
                                        m -> isShown(shown.domain(m.path()), operations.created()));
        if (unseen) {
            String made = ExpressionCheck.name(Value.element(operations.created()));
            checks.error(tool.location(), "check.tool.unseen.any", tool.name(), made);
        }
    }

    private void drop(Tool.ContainerDrop tool) {
        Value element = Value.element(shown.union(tool.mappings()));
        Value container = Value.element(Set.of());
        Scope scope = DiagramPlaces.operations(element);
        checks.expressions()
                .check(
                        tool.precondition(),
                        scope.with("oldContainer", container)
                                .with("newContainer", container)
                                .with("element", element)
                                .withViews("newViewContainer"));
        operations(
                tool,
                scope.with(tool.oldContainerVariable(), container)
                        .with(tool.newContainerVariable(), container)
                        .with(tool.elementVariable(), element)
                        .withViews(tool.newViewContainerVariable()));
    }
}
