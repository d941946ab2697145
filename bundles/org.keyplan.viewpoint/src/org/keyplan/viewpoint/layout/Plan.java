package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.description.LayoutHint.Direction;

/**
 * What a graph is laid out as.
 *
 * @param flow where lines should lead in a network; null for nowhere in particular
 * @param ratio width divided by height of the page
 */
record Plan(Kind kind, Direction flow, double ratio) {
    Plan(Kind kind, double ratio) {
        this(kind, null, ratio);
    }

    /** The kinds of layout. */
    enum Kind {
        /** Bosses above their subordinates. */
        TREE,
        /** Containers below each other. */
        ROWS,
        /** Containers side by side. */
        COLUMNS,
        /** Cards, and containers, among each other. */
        NETWORK
    }
}
