package org.keyplan.documents.content;

import java.util.List;

/** A part of a section. */
public sealed interface Block {

    /** Which kind it is, for templates that cannot ask for the type. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** Running text. */
    record Paragraph(Text text) implements Block {}

    /** A heading within a section. */
    record Subheading(String text) implements Block {}

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
     * What one rule of the validation finds.
     *
     * @param rule the rule's id
     * @param severity the severity's word
     * @param mark the severity's mark, which says the same without colour
     * @param tone the severity's tone
     * @param messages what is wrong, one sentence for each finding
     * @param why why it matters
     * @param whatToDo what to do, or until when it is accepted by whom
     */
    record FindingNote(
            String rule,
            String severity,
            String mark,
            Tone tone,
            List<String> messages,
            String why,
            String whatToDo)
            implements Block {
        public FindingNote {
            messages = List.copyOf(messages);
        }
    }
}
