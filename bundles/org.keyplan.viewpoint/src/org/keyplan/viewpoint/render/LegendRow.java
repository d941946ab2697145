package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.scene.EdgeLook;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.NodeLook;

import java.util.List;

/**
 * What a legend says about one thing.
 *
 * @param title what the entries tell apart
 */
record LegendRow(String title, List<Entry> entries) {
    LegendRow {
        entries = List.copyOf(entries);
    }

    /** A sample with its meaning. */
    sealed interface Entry permits Box, Line, Words {
        String text();
    }

    /** A small figure in a node's style. */
    record Box(String text, NodeKind kind, NodeLook look) implements Entry {}

    /** A short line in an edge's style. */
    record Line(String text, EdgeLook look) implements Entry {}

    /** Words alone. */
    record Words(String text) implements Entry {}
}
