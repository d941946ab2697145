package org.keyplan.ui.diagram.keys;

import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.viewpoint.arrange.ReadingOrder;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The visible nodes of a diagram as a person reads them: each container before what is in it. */
public final class NodeOrder {

    private NodeOrder() {}

    /** All of them, each once. */
    public static List<NodeId> of(DiagramViewer diagram) {
        List<NodeId> order = new ArrayList<>();
        add(diagram.scene().nodes(), diagram.layout().bounds(), order);
        return order;
    }

    private static void add(List<SceneNode> nodes, Map<NodeId, Rect> bounds, List<NodeId> order) {
        List<SceneNode> shown =
                nodes.stream().filter(n -> n.visible() && bounds.containsKey(n.id())).toList();
        for (SceneNode node : ReadingOrder.of(shown, n -> bounds.get(n.id()))) {
            order.add(node.id());
            add(node.children(), bounds, order);
        }
    }
}
