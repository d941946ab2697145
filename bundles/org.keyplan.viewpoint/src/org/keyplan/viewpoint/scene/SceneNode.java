package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;

import java.util.List;

/**
 * A node, container, list or list item with what is inside.
 *
 * @param mappingName the mapping's name as people read it in the description
 * @param bordered whether it sits on its parent's border; then it is no child in the layout
 * @param visible false where a layer is off, a filter hides it, a person hid it, or its container
 *     is hidden
 * @param hiddenByFilter why it is not visible: a filter of its own, not a layer or its container
 * @param collapsed whether a filter makes it as small as can be, still visible
 * @param children what it contains, in order; bordered nodes come last
 */
public record SceneNode(
        NodeId id,
        String mappingName,
        NodeKind kind,
        boolean bordered,
        NodeLook look,
        boolean visible,
        boolean hiddenByFilter,
        boolean collapsed,
        List<SceneNode> children) {
    public SceneNode {
        children = List.copyOf(children);
    }

    /** A node that is not collapsed. */
    public SceneNode(
            NodeId id,
            String mappingName,
            NodeKind kind,
            boolean bordered,
            NodeLook look,
            boolean visible,
            boolean hiddenByFilter,
            List<SceneNode> children) {
        this(id, mappingName, kind, bordered, look, visible, hiddenByFilter, false, children);
    }

    /** The element shown. */
    public EObject element() {
        return id.element();
    }
}
