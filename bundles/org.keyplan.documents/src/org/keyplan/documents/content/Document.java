package org.keyplan.documents.content;

import org.keyplan.documents.content.Block.Fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a document about a plan says, whatever its format. Immutable, and independent of the plan
 * once it is made: later changes of the plan do not show.
 *
 * @param locale the language
 * @param asOf the day as of which it speaks
 * @param title the account
 * @param subtitle the plan, its state and date
 * @param summary the most important facts, the first one first
 * @param sections what the plan has, in the order of a review; sections with nothing to say are
 *     left out
 * @param labels the words that the formats themselves need, such as the heading of the contents
 */
public record Document(
        Locale locale,
        LocalDate asOf,
        String title,
        String subtitle,
        List<Fact> summary,
        List<Section> sections,
        Labels labels) {

    public Document {
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
    }

    /** Words that belong to the page and not to the plan. */
    public record Labels(String contents, String confidential, String made) {}

    /** Whether the document is in Chinese; otherwise it is in English. */
    public boolean chinese() {
        return locale.getLanguage().equals("zh");
    }
}
