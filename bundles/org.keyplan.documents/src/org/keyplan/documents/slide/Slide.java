package org.keyplan.documents.slide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
 * @param remarks below everything in small letters: what belongs here and is not in the
 *     presentation, and where to find it
 * @param spare what to say when a presentation that is too long goes without the slide; empty for
 *     slides that it needs
 */
public record Slide(
        String id,
        Kind kind,
        String topic,
        String title,
        List<Column> columns,
        List<String> notes,
        List<String> remarks,
        Optional<Spare> spare) {

    public Slide {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        remarks = List.copyOf(remarks);
    }

    /** A slide that its presentation needs, without remarks. */
    public Slide(
            String id,
            Kind kind,
            String topic,
            String title,
            List<Column> columns,
            List<String> notes) {
        this(id, kind, topic, title, columns, notes, List.of(), Optional.empty());
    }

    /**
     * What to know of a slide that can be left out.
     *
     * @param kind what kind of thing it shows: the key of words that say so of several
     * @param name what it shows, as people call it
     * @param order the higher, the sooner it is left out
     */
    public record Spare(String kind, String name, int order) {}

    /** The same about something else. */
    Slide about(String other) {
        return new Slide(id, kind, other, title, columns, notes, remarks, spare);
    }

    /** The same with one more remark; a blank one is none. */
    Slide remarking(String remark) {
        if (remark.isBlank()) {
            return this;
        }
        List<String> all = new ArrayList<>(remarks);
        all.add(remark);
        return new Slide(id, kind, topic, title, columns, notes, all, spare);
    }

    /** The same as one that can be left out. */
    Slide sparing(Spare what) {
        return new Slide(id, kind, topic, title, columns, notes, remarks, Optional.of(what));
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
