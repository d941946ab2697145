package org.keyplan.documents.sheet;

import org.keyplan.documents.options.Paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Tables about one or many plans. Immutable, and independent of the plans once it is made.
 *
 * @param locale the language
 * @param paper for print
 * @param asOf the day as of which it speaks
 * @param title what it is about
 * @param subtitle plan, state and date
 * @param sheets at least one
 * @param labels what the format itself needs
 */
public record Workbook(
        Locale locale,
        Paper paper,
        LocalDate asOf,
        String title,
        String subtitle,
        List<Sheet> sheets,
        Labels labels) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /**
     * Words that belong to the page and not to the plans.
     *
     * @param confidential who may see it
     * @param page number of a page, with {@code {0}} for the number and {@code {1}} for how many
     *     there are
     * @param cut ends a text that is too long for a cell, with {@code {0}} for the number of its
     *     characters
     */
    public record Labels(String confidential, String page, String cut) {}

    /** Whether it is in Chinese; otherwise it is in English. */
    public boolean chinese() {
        return locale.getLanguage().equals("zh");
    }
}
