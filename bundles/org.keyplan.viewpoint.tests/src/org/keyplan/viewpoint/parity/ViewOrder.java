package org.keyplan.viewpoint.parity;

import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The positions Sirius counts: it keeps the views of a sheet, nodes and edges alike, in one list
 * from refresh to refresh. A mapping's views stand where the first of them stood, in our order;
 * what is new to a mapping or an edge goes to the end.
 */
final class ViewOrder {
    private static final Object SHEET = new Object();
    private final Map<Object, List<Object>> lists = new HashMap<>();

    void update(Scene scene) {
        List<Object> sheet = nodes(SHEET, scene.nodes());
        Set<EdgeId> ids = new HashSet<>();
        scene.edges().forEach(e -> ids.add(e.id()));
        sheet.removeIf(v -> v instanceof EdgeId && !ids.contains(v));
        for (SceneEdge edge : scene.edges()) {
            if (!sheet.contains(edge.id())) {
                sheet.add(edge.id());
            }
        }
    }

    /** The node's place in what contains it; -1 on a border. */
    int index(SceneNode node) {
        NodeId parent = node.id().parent();
        return node.bordered() ? -1 : lists.get(parent == null ? SHEET : parent).indexOf(node.id());
    }

    private List<Object> nodes(Object container, List<SceneNode> children) {
        List<Object> list = lists.computeIfAbsent(container, c -> new ArrayList<>());
        Map<String, List<NodeId>> byMapping = new LinkedHashMap<>();
        for (SceneNode child : children) {
            if (!child.bordered()) {
                byMapping
                        .computeIfAbsent(child.id().mapping(), m -> new ArrayList<>())
                        .add(child.id());
            }
            nodes(child.id(), child.children());
        }
        Set<NodeId> now = new HashSet<>();
        byMapping.values().forEach(now::addAll);
        list.removeIf(v -> v instanceof NodeId && !now.contains(v));
        byMapping.forEach((mapping, ids) -> place(list, mapping, ids));
        return list;
    }

    private static void place(List<Object> list, String mapping, List<NodeId> ids) {
        int position = 0;
        while (position < list.size() && !isOf(mapping, list.get(position))) {
            position++;
        }
        for (NodeId id : ids) {
            list.remove(id);
            list.add(Math.min(position++, list.size()), id);
        }
    }

    private static boolean isOf(String mapping, Object view) {
        return view instanceof NodeId id && id.mapping().equals(mapping);
    }
}
