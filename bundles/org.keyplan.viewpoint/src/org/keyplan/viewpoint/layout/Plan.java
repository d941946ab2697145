package org.keyplan.viewpoint.layout;

/**
 * What a graph is laid out as.
 *
 * @param ratio width divided by height of the page
 */
record Plan(Kind kind, double ratio) {
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
