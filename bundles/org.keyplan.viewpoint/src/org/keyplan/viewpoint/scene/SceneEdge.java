package org.keyplan.viewpoint.scene;

/**
 * A line between two nodes.
 *
 * @param mappingName the mapping's name as people read it in the description
 * @param visible false where its layer is off, a filter hides it, or one of its ends is hidden
 */
public record SceneEdge(EdgeId id, String mappingName, EdgeLook look, boolean visible) {
    public NodeId source() {
        return id.source();
    }

    public NodeId target() {
        return id.target();
    }
}
