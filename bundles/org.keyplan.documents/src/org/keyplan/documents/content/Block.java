package org.keyplan.documents.content;

import org.keyplan.viewpoint.drawing.Drawing;

import java.util.List;

/** A part of a section. */
public sealed interface Block {

    /** Which kind it is, for templates that cannot ask for the type. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** Running text. */
    record Paragraph(Text text) implements Block {}

    /**
     * A heading within a section.
     *
     * @param anchor names it in links, unique in the document; empty if nothing leads there
     */
    record Subheading(String text, String anchor) implements Block {
        public Subheading(String text) {
            this(text, "");
        }
    }

    /** Labelled values, such as the facts of an account. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One labelled value. */
    record Fact(String label, Text value) {}

    /** Points without an order. */
    record Bullets(List<Text> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A table. Each row has as many cells as there are columns.
     *
     * @param caption says what the table shows, also to people who hear it
     */
    record Table(String caption, List<Column> columns, List<List<Text>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (List<Text> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(caption + ": row of " + row.size());
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param title its heading
     * @param number whether it holds numbers, which are set flush right
     * @param weight how wide it is compared with the others, at least 1
     */
    record Column(String title, boolean number, int weight) {

        /** A column of text. */
        public static Column text(String title, int weight) {
            return new Column(title, false, weight);
        }

        /** A column of numbers. */
        public static Column number(String title, int weight) {
            return new Column(title, true, weight);
        }
    }

    /**
     * A diagram or chart. Formats that cannot hold vectors show it as pixels; formats with pages
     * may turn the page or cut what is too large to be read.
     *
     * @param id names it in links and files, unique in the document; letters, digits and hyphens
     * @param caption what it shows, also to people who hear it
     * @param drawing the whole of it; its description is the text for those who cannot see it
     * @param parts figures that show the same on pages where the whole could not be read; mostly
     *     none
     */
    record Figure(String id, String caption, Drawing drawing, List<Figure> parts) implements Block {
        public Figure {
            parts = List.copyOf(parts);
        }

        /** A figure that comes whole, or is cut where it cannot. */
        public Figure(String id, String caption, Drawing drawing) {
            this(id, caption, drawing, List.of());
        }

        /** The figures that stand for it in formats with pages: its parts, or itself. */
        public List<Figure> onPages() {
            return parts.isEmpty() ? List.of(this) : parts;
        }
    }

    /**
     * Four fields in two rows, such as strengths and weaknesses above opportunities and threats.
     *
     * @param caption says what the fields show
     */
    record Quadrants(String caption, List<Quadrant> fields) implements Block {
        public Quadrants {
            fields = List.copyOf(fields);
            if (fields.size() != 4) {
                throw new IllegalArgumentException(caption + ": fields of " + fields.size());
            }
        }
    }

    /** One of four fields; a field without items says nothing. */
    record Quadrant(String title, Tone tone, List<Text> items) {
        public Quadrant {
            items = List.copyOf(items);
        }
    }

    /**
     * Something that must not be overlooked, set off from what surrounds it.
     *
     * @param title may be empty
     */
    record Callout(Tone tone, String title, List<Text> lines) implements Block {
        public Callout {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What one rule of the validation finds.
     *
     * @param rule the rule's id
     * @param severity the severity's word
     * @param mark the severity's mark, which says the same without colour
     * @param tone the severity's tone
     * @param messages what is wrong, one sentence for each finding
     * @param why why it matters
     * @param whatToDo what to do, or until when it is accepted by whom
     * @param target the section in which what is wrong can be seen; empty for none
     */
    record FindingNote(
            String rule,
            String severity,
            String mark,
            Tone tone,
            List<String> messages,
            String why,
            String whatToDo,
            String target)
            implements Block {
        public FindingNote {
            messages = List.copyOf(messages);
        }

        /** The same, to be seen elsewhere. */
        public FindingNote leadingTo(String section) {
            return new FindingNote(rule, severity, mark, tone, messages, why, whatToDo, section);
        }
    }
}
