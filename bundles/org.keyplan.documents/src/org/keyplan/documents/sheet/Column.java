package org.keyplan.documents.sheet;

import java.util.List;

/**
 * A column of a table.
 *
 * @param title its heading
 * @param kind what its values are
 * @param width in characters, at most; columns of short values get narrower
 * @param highlights what stands out
 */
public record Column(String title, Kind kind, int width, List<Highlight> highlights) {

    /** What the values of a column are. */
    public enum Kind {
        WORDS,
        DAY,
        COUNT,
        PERCENT,
        AMOUNT,
        /** Values of any type beside their names. */
        ANY;

        /** Whether values are set flush right, so that their digits stand below each other. */
        public boolean isNumber() {
            return this == COUNT || this == PERCENT || this == AMOUNT;
        }
    }

    public Column {
        highlights = List.copyOf(highlights);
    }

    /** A column in which nothing stands out. */
    public Column(String title, Kind kind, int width) {
        this(title, kind, width, List.of());
    }
}
