package org.keyplan.documents.content;

import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.options.Paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a document about a plan says, whatever its format. Immutable, and independent of the plan
 * once it is made: later changes of the plan do not show.
 *
 * @param edition for whom it is
 * @param locale the language
 * @param paper of formats that have pages
 * @param asOf the day as of which it speaks
 * @param title the account
 * @param subtitle the plan, its state and date
 * @param control who keeps the plan, for which time, when it was and will be reviewed; for the
 *     cover
 * @param summary the most important facts, the first one first
 * @param sections what the plan has, in the order of a review; sections with nothing to say are
 *     left out
 * @param labels the words that the formats themselves need, such as the heading of the contents
 */
public record Document(
        Edition edition,
        Locale locale,
        Paper paper,
        LocalDate asOf,
        String title,
        String subtitle,
        List<Fact> control,
        List<Fact> summary,
        List<Section> sections,
        Labels labels) {

    public Document {
        control = List.copyOf(control);
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
    }

    /**
     * Words that belong to the page and not to the plan.
     *
     * @param contents heading of the list of sections
     * @param confidential who may see the document
     * @param made when and with what it was made
     * @param edition what the edition is called
     * @param running plan, state and date, for the head of each page
     * @param figure in front of a figure's number, such as "Figure"
     * @param table in front of a table's number
     * @param page number of a page, with {@code {0}} for the number and {@code {1}} for how many
     *     there are
     */
    public record Labels(
            String contents,
            String confidential,
            String made,
            String edition,
            String running,
            String figure,
            String table,
            String page) {}

    /** Whether the document is in Chinese; otherwise it is in English. */
    public boolean chinese() {
        return locale.getLanguage().equals("zh");
    }
}
