package org.keyplan.documents.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader finds in a written document, whatever its format: blanks are left out of all texts,
 * since formats differ in them and readers do not see them.
 *
 * @param titles the headings of the whole document
 * @param sections the headings of its sections
 * @param subheadings the headings within sections
 * @param tables the tables under a caption
 * @param text everything, in order
 */
public record ReadDocument(
        List<String> titles,
        List<String> sections,
        List<String> subheadings,
        List<ReadTable> tables,
        String text) {

    /**
     * A table as it was read.
     *
     * @param head the texts of the cells of the first row
     * @param rows the texts of the other rows' cells
     */
    public record ReadTable(String caption, List<String> head, List<List<String>> rows) {}

    /** The rows of all tables with a caption. */
    public List<List<String>> rows(String caption) {
        List<List<String>> rows = new ArrayList<>();
        tables.stream()
                .filter(table -> table.caption().equals(compact(caption)))
                .forEach(table -> rows.addAll(table.rows()));
        return rows;
    }

    /** A text as this class keeps it: without blanks, with plain hyphens. */
    public static String compact(String text) {
        return text.replaceAll("[\\p{Z}\\s]", "").replace('\u2011', '-');
    }
}
