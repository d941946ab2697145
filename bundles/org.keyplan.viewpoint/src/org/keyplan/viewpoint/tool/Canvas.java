package org.keyplan.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Layer;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.description.NodeMapping;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.description.ToolSection;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneViews;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A diagram as its tools see it. */
final class Canvas {
    private static final String DIAGRAM = "diagram";
    private static final String CONTAINER = "container";
    private static final String CONTAINER_VIEW = "containerView";

    private final Scene scene;
    private final SceneViews views;
    private final Bench bench;

    Canvas(Scene scene, SceneViews views, Bench bench) {
        this.scene = scene;
        this.views = views;
        this.bench = bench;
    }

    Scene scene() {
        return scene;
    }

    DiagramDescription description() {
        return scene.description();
    }

    SceneViews views() {
        return views;
    }

    Bench bench() {
        return bench;
    }

    /** Nothing if it is not shown any more. */
    Optional<Spot> on(View place) {
        if (place instanceof View.Node node) {
            return views.find(node.id())
                    .map(shown -> new Spot(place, views.view(shown), shown.element()));
        }
        if (place instanceof View.Edge edge) {
            return views.find(edge.id())
                    .map(
                            shown ->
                                    new Spot(
                                            place,
                                            views.view(shown),
                                            SceneViews.element(shown.id())));
        }
        return Optional.of(new Spot(place, views.sheet(), scene.root()));
    }

    /** Those that are still shown. */
    List<Spot> on(List<View> selection) {
        return selection.stream().map(this::on).flatMap(Optional::stream).toList();
    }

    /** Nothing for the sheet and for notes. */
    Optional<Mapping> mapping(View place) {
        if (place instanceof View.Node node) {
            return isNote(place)
                    ? Optional.empty()
                    : Optional.of(description().mapping(node.id().mapping()));
        }
        return place instanceof View.Edge edge
                ? Optional.of(description().mapping(edge.id().mapping()))
                : Optional.empty();
    }

    /** Notes are made of no mapping and hold nothing. */
    static boolean isNote(View place) {
        return place instanceof View.Node node && Notes.isNote(node.id());
    }

    Prepared gone() {
        return bench.refused("refused.gone");
    }

    /** What the preconditions of most tools know. */
    Map<String, Object> asked(Spot spot) {
        return named(CONTAINER, spot.element(), CONTAINER_VIEW, spot.view());
    }

    /** The diagram. */
    Map<String, Object> known() {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put(DIAGRAM, views.sheet());
        return variables;
    }

    /** The diagram and two variables; those whose name is null are left out. */
    Map<String, Object> known(String first, Object one, String second, Object other) {
        Map<String, Object> variables = known();
        variables.putAll(named(first, one, second, other));
        return variables;
    }

    /** Two variables; those whose name is null are left out. */
    static Map<String, Object> named(String first, Object one, String second, Object other) {
        Map<String, Object> variables = new LinkedHashMap<>();
        put(variables, first, one);
        put(variables, second, other);
        return variables;
    }

    /** Nothing happens if the name is null. */
    static void put(Map<String, Object> variables, String name, Object value) {
        if (name != null) {
            variables.put(name, value);
        }
    }

    /** The tool's operations on a context, if its precondition holds. */
    Prepared checked(Tool tool, Spot spot, EObject context, Map<String, Object> variables) {
        return bench.allows(tool.precondition(), spot.element(), asked(spot))
                ? prepared(tool, context, variables)
                : bench.refused("refused.precondition", tool.label());
    }

    Prepared prepared(Tool tool, EObject context, Map<String, Object> variables) {
        return bench.prepared(tool.label(), tool.location(), tool.operations(), context, variables);
    }

    /** Tools of the layers that are on. */
    List<Tool> palette() {
        List<Tool> tools = new ArrayList<>();
        for (Layer layer : description().layers()) {
            if (scene.layers().contains(layer.name())) {
                layer.toolSections().forEach(section -> add(section, tools));
            }
        }
        return tools;
    }

    private static void add(ToolSection section, List<Tool> tools) {
        tools.addAll(section.tools());
        section.subSections().forEach(sub -> add(sub, tools));
    }

    /** Whether the views of a mapping are found directly at that place. */
    boolean isShownIn(String mappingPath, View place) {
        return !isNote(place)
                && mapping(place)
                        .map(Canvas::inside)
                        .orElseGet(this::onSheet)
                        .anyMatch(mappingPath::equals);
    }

    private Stream<String> onSheet() {
        return description().layers().stream()
                .filter(layer -> scene.layers().contains(layer.name()))
                .flatMap(
                        layer -> Stream.concat(layer.nodes().stream(), layer.containers().stream()))
                .map(Mapping::path);
    }

    private static Stream<String> inside(Mapping mapping) {
        if (mapping instanceof ContainerMapping container) {
            return Stream.of(
                            paths(container.subNodes()),
                            container.reusedNodes().stream(),
                            paths(container.subContainers()),
                            container.reusedContainers().stream(),
                            paths(container.bordered()),
                            container.reusedBordered().stream())
                    .flatMap(paths -> paths);
        }
        return mapping instanceof NodeMapping node
                ? Stream.concat(paths(node.bordered()), node.reusedBordered().stream())
                : Stream.empty();
    }

    private static Stream<String> paths(List<? extends Mapping> mappings) {
        return mappings.stream().map(Mapping::path);
    }
}
