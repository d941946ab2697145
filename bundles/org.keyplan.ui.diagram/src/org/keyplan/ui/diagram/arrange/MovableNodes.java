package org.keyplan.ui.diagram.arrange;

import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The selected nodes that a person may move. */
public final class MovableNodes {

    private MovableNodes() {}

    /**
     * With the places where they are, in the order of selection; without those that move along with
     * another one since they are inside of it.
     */
    public static Map<NodeId, Rect> selected(DiagramViewer diagram) {
        Set<NodeId> selected = new LinkedHashSet<>(diagram.selectedNodes());
        Map<NodeId, Rect> nodes = new LinkedHashMap<>();
        for (NodeId node : selected) {
            Rect bounds = diagram.layout().bounds().get(node);
            if (bounds != null && diagram.isMovable(node) && !isInsideOne(node, selected)) {
                nodes.put(node, bounds);
            }
        }
        return nodes;
    }

    private static boolean isInsideOne(NodeId node, Set<NodeId> others) {
        for (NodeId outer = node.parent(); outer != null; outer = outer.parent()) {
            if (others.contains(outer)) {
                return true;
            }
        }
        return false;
    }
}
