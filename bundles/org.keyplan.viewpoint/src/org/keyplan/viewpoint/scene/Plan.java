package org.keyplan.viewpoint.scene;

import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.ContainerMapping.Presentation;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.Filter;
import org.keyplan.viewpoint.description.Layer;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.description.NodeMapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A description made ready to be played: references between mappings are looked up once. On the
 * sheet nodes come before containers, inside a container containers come first, as in Sirius.
 */
final class Plan {
    private final DiagramDescription description;
    private final Map<String, NodePlan> nodes = new LinkedHashMap<>();
    private final List<NodePlan> sheet = new ArrayList<>();
    private final List<EdgePlan> edges = new ArrayList<>();

    Plan(DiagramDescription description) {
        this.description = description;
        for (Mapping mapping : description.mappings()) {
            if (!(mapping instanceof EdgeMapping)) {
                nodes.put(
                        mapping.path(),
                        new NodePlan(
                                mapping,
                                description.layerOf(mapping.path()).name(),
                                filters(mapping.path())));
            }
        }
        nodes.values().forEach(this::connect);
        for (Layer layer : description.layers()) {
            layer.nodes().forEach(m -> sheet.add(node(m.path())));
        }
        for (Layer layer : description.layers()) {
            layer.containers().forEach(m -> sheet.add(node(m.path())));
        }
        for (Layer layer : description.layers()) {
            for (EdgeMapping edge : layer.edges()) {
                edges.add(
                        new EdgePlan(
                                edge,
                                layer.name(),
                                filters(edge.path()),
                                nodes(edge.sourceMappings()),
                                nodes(edge.targetMappings())));
            }
        }
    }

    DiagramDescription description() {
        return description;
    }

    /** Mappings on the sheet itself, in the order they are shown. */
    List<NodePlan> sheet() {
        return sheet;
    }

    List<EdgePlan> edges() {
        return edges;
    }

    Iterable<NodePlan> nodes() {
        return nodes.values();
    }

    /** The plan of a node or container mapping; null if the path is no such mapping's. */
    NodePlan node(String path) {
        return nodes.get(path);
    }

    /** The plans of those of the paths that are nodes' or containers'. */
    List<NodePlan> nodes(List<String> paths) {
        List<NodePlan> found = new ArrayList<>();
        paths.forEach(path -> add(found, path));
        return found;
    }

    private void connect(NodePlan plan) {
        if (plan.mapping() instanceof ContainerMapping container) {
            if (container.childrenPresentation() != Presentation.LIST) {
                container.subContainers().forEach(m -> add(plan.inside(), m.path()));
                container.reusedContainers().forEach(path -> add(plan.inside(), path));
            }
            if (!isStack(container)) {
                container.subNodes().forEach(m -> add(plan.inside(), m.path()));
                container.reusedNodes().forEach(path -> add(plan.inside(), path));
            }
            container.bordered().forEach(m -> add(plan.border(), m.path()));
            container.reusedBordered().forEach(path -> add(plan.border(), path));
        } else if (plan.mapping() instanceof NodeMapping node) {
            node.bordered().forEach(m -> add(plan.border(), m.path()));
            node.reusedBordered().forEach(path -> add(plan.border(), path));
        }
    }

    private void add(List<NodePlan> plans, String path) {
        NodePlan plan = nodes.get(path);
        if (plan != null && !plans.contains(plan)) {
            plans.add(plan);
        }
    }

    /** A stack shows containers only. */
    private static boolean isStack(ContainerMapping container) {
        return container.childrenPresentation() == Presentation.HORIZONTAL_STACK
                || container.childrenPresentation() == Presentation.VERTICAL_STACK;
    }

    private List<FilterPart> filters(String path) {
        List<FilterPart> parts = new ArrayList<>();
        for (Filter filter : description.filters()) {
            for (Filter.MappingFilter part : filter.parts()) {
                if (part.mappings().isEmpty() || part.mappings().contains(path)) {
                    parts.add(FilterPart.of(filter, part));
                }
            }
        }
        return parts;
    }
}
