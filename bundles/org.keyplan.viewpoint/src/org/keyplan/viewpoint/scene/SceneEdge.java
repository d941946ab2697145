package org.keyplan.viewpoint.scene;

/**
 * A line between two nodes.
 *
 * @param mappingName the mapping's name as people read it in the description
 * @param visible false where its layer is off, a filter hides it, or one of its ends is hidden
 * @param hiddenByFilter why it is not visible: a filter of its own, not a layer or an end
 */
public record SceneEdge(
        EdgeId id, String mappingName, EdgeLook look, boolean visible, boolean hiddenByFilter) {
    /** An edge no filter hides. */
    public SceneEdge(EdgeId id, String mappingName, EdgeLook look, boolean visible) {
        this(id, mappingName, look, visible, false);
    }

    public NodeId source() {
        return id.source();
    }

    public NodeId target() {
        return id.target();
    }
}
