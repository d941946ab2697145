package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The visible part of a scene as a graph, and which node is which box. */
final class SceneGraph {
    /** Nothing measured or declared is taken to be larger, in pixels. */
    private static final double LARGEST = 4_000;

    private static final Measured UNMEASURED = new Measured(120, 40);

    final Graph graph = new Graph();
    final Map<NodeId, Box> boxes = new LinkedHashMap<>();
    final Map<EdgeId, Wire> wires = new LinkedHashMap<>();

    SceneGraph(Scene scene, Map<NodeId, Measured> sizes) {
        for (SceneNode node : scene.nodes()) {
            add(node, null, sizes);
        }
        for (SceneEdge edge : scene.edges()) {
            Box source = boxes.get(edge.source());
            Box target = boxes.get(edge.target());
            if (edge.visible() && source != null && target != null) {
                wires.put(edge.id(), graph.connect(source, target));
            }
        }
        scene.hierarchy()
                .forEach(
                        (child, parent) -> {
                            if (boxes.containsKey(child) && boxes.containsKey(parent)) {
                                graph.above.put(boxes.get(child), boxes.get(parent));
                            }
                        });
    }

    private void add(SceneNode node, Box parent, Map<NodeId, Measured> sizes) {
        if (!node.visible() || Notes.isNote(node.id())) {
            return;
        }
        Measured size = sizes.getOrDefault(node.id(), UNMEASURED);
        double width = Math.min(LARGEST, size.width());
        double height = Math.min(LARGEST, size.height());
        if (node.bordered() && parent != null) {
            boxes.put(node.id(), graph.addBordered(parent, width, height));
            return;
        }
        Box box = graph.add(kind(node), parent, width, height, node.look().borderWidth());
        boxes.put(node.id(), box);
        node.children().forEach(child -> add(child, box, sizes));
    }

    static Box.Kind kind(SceneNode node) {
        List<SceneNode> inside = node.children().stream().filter(c -> !c.bordered()).toList();
        boolean flat = inside.stream().allMatch(c -> c.children().isEmpty());
        if (node.kind() == NodeKind.LIST) {
            return flat ? Box.Kind.STACK : Box.Kind.CONTAINER;
        }
        if (node.kind() != NodeKind.CONTAINER) {
            return inside.isEmpty() ? Box.Kind.CARD : Box.Kind.CONTAINER;
        }
        String presentation = String.valueOf(node.look().presentation());
        return switch (presentation) {
            case "List", "VerticalStack" -> flat ? Box.Kind.STACK : Box.Kind.CONTAINER;
            case "HorizontalStack" -> flat ? Box.Kind.SHELF : Box.Kind.CONTAINER;
            default -> Box.Kind.CONTAINER;
        };
    }
}
