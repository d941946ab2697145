package org.keyplan.documents.slide;

import java.util.Arrays;
import java.util.List;

/**
 * A slide.
 *
 * @param id of what it is about, such as {@code opportunities}; the same for slides that continue
 *     one another
 * @param kind which layout of the master it takes
 * @param topic what it is about in a word or two, above the title
 * @param title the message as a sentence
 * @param columns side by side
 * @param notes for the speaker: where facts come from and what is not shown; one paragraph each
 */
public record Slide(
        String id,
        Kind kind,
        String topic,
        String title,
        List<Column> columns,
        List<String> notes) {

    public Slide {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** What a slide is for. */
    public enum Kind {
        /** Begins the presentation. */
        TITLE,
        /** Says something. */
        MESSAGE
    }

    /**
     * A column.
     *
     * @param weight how wide it is compared with the others, at least 1
     * @param parts from the top
     */
    public record Column(int weight, List<SlidePart> parts) {
        public Column {
            parts = List.copyOf(parts);
        }

        /** A column of parts. */
        public static Column of(int weight, SlidePart... parts) {
            return new Column(weight, Arrays.asList(parts));
        }
    }

    /** All parts of all columns. */
    public List<SlidePart> parts() {
        return columns.stream().flatMap(column -> column.parts().stream()).toList();
    }
}
