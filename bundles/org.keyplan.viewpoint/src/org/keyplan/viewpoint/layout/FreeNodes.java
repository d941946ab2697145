package org.keyplan.viewpoint.layout;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The visible nodes whose places can be chosen, outer ones first. */
final class FreeNodes {
    private final Map<NodeId, List<NodeId>> children = new LinkedHashMap<>();

    /**
     * @param layout of the scene; what has no bounds there is not visible
     */
    FreeNodes(Scene scene, Layout layout) {
        Set<EObject> known = new HashSet<>();
        scene.nodes().forEach(node -> add(node, layout, known));
    }

    private void add(SceneNode node, Layout layout, Set<EObject> known) {
        boolean counts = node.visible() && !node.bordered();
        if (!counts || !layout.bounds().containsKey(node.id()) || !known.add(node.element())) {
            return;
        }
        children.put(node.id(), new ArrayList<>());
        if (children.containsKey(node.id().parent())) {
            children.get(node.id().parent()).add(node.id());
        }
        if (SceneGraph.kind(node) == Box.Kind.CONTAINER) {
            node.children().forEach(child -> add(child, layout, known));
        }
    }

    boolean contains(NodeId node) {
        return children.containsKey(node);
    }

    Set<NodeId> all() {
        return children.keySet();
    }

    List<NodeId> children(NodeId node) {
        return children.getOrDefault(node, List.of());
    }

    /** A node and all inside. */
    List<NodeId> within(NodeId node) {
        List<NodeId> within = new ArrayList<>();
        within.add(node);
        for (int i = 0; i < within.size(); i++) {
            within.addAll(children(within.get(i)));
        }
        return within;
    }

    /** How far to the left and to the top a node may go, so that all around it fits the sheet. */
    Rect leastPlace(NodeId node, Map<NodeId, Measured> sizes) {
        double x = 0;
        double y = 0;
        for (NodeId at = node.parent(); at != null; at = at.parent()) {
            x += Graph.PADDING;
            y += Graph.PADDING + (sizes.containsKey(at) ? sizes.get(at).height() : 0);
        }
        return new Rect(x, y, 0, 0);
    }
}
