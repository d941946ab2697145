package org.keyplan.viewpoint.scene;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A scene as short lines, so that one can read where two differ. */
final class SceneLines {
    private final Map<Object, Integer> numbers;
    private final List<String> lines = new ArrayList<>();

    private SceneLines(Map<Object, Integer> numbers) {
        this.numbers = numbers;
    }

    /**
     * @param numbers tells elements apart; to be shared by scenes that are compared
     */
    static List<String> of(Scene scene, Map<Object, Integer> numbers) {
        SceneLines lines = new SceneLines(numbers);
        lines.lines.add(scene.title() + " " + scene.layers() + " " + scene.filters());
        scene.nodes().forEach(n -> lines.node(n, ""));
        scene.edges().forEach(lines::edge);
        scene.hierarchy()
                .forEach((c, p) -> lines.lines.add(lines.name(c) + " below " + lines.name(p)));
        return lines.lines;
    }

    static Map<Object, Integer> numbers() {
        return new IdentityHashMap<>();
    }

    private void node(SceneNode node, String indent) {
        lines.add(
                indent
                        + node.kind()
                        + " "
                        + name(node.id())
                        + (node.visible() ? "" : " invisible")
                        + (node.bordered() ? " bordered" : "")
                        + (node.hiddenByFilter() ? " filtered" : "")
                        + (node.collapsed() ? " collapsed" : "")
                        + " "
                        + node.look());
        node.children().forEach(c -> node(c, indent + "  "));
    }

    private void edge(SceneEdge edge) {
        lines.add(
                edge.mappingName()
                        + (edge.id().element() == null ? "" : " " + number(edge.id().element()))
                        + " from "
                        + name(edge.source())
                        + " to "
                        + name(edge.target())
                        + (edge.visible() ? "" : " invisible")
                        + (edge.hiddenByFilter() ? " filtered" : "")
                        + " "
                        + edge.look());
    }

    private String name(NodeId id) {
        String mapping = id.mapping();
        String name = mapping.substring(mapping.lastIndexOf("='") + 2, mapping.length() - 2);
        return name + number(id.element()) + (id.parent() == null ? "" : "@" + name(id.parent()));
    }

    private int number(Object element) {
        return numbers.computeIfAbsent(element, e -> numbers.size());
    }
}
