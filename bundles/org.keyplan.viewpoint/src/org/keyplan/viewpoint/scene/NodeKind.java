package org.keyplan.viewpoint.scene;

/** What a node is to its surroundings. */
public enum NodeKind {
    /** A figure of its own; may carry bordered nodes. */
    NODE,
    /** Holds other nodes. */
    CONTAINER,
    /** Holds list items. */
    LIST,
    /** A line of a list. */
    LIST_ITEM
}
