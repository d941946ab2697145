package org.keyplan.viewpoint.tool;

import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;

/** What a tool can be used on: the sheet of a diagram, a node or an edge. */
public sealed interface View {
    /** The sheet itself. */
    View SHEET = new Sheet();

    /** The sheet if there is no node. */
    static View of(NodeId node) {
        return node == null ? SHEET : new Node(node);
    }

    static View of(EdgeId edge) {
        return new Edge(edge);
    }

    /** The ground of a diagram. */
    record Sheet() implements View {}

    /** A node, container, list or list item. */
    record Node(NodeId id) implements View {}

    /** A line. */
    record Edge(EdgeId id) implements View {}
}
