package org.keyplan.documents;

import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.section.Sections;
import org.keyplan.validation.ValidationResult;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a document about a plan says, whatever its format. Immutable, and independent of the plan
 * once it is made: later changes of the plan do not show.
 *
 * @param locale the language
 * @param title the account
 * @param subtitle the plan, its state and date
 * @param summary the most important facts, the first one first
 * @param sections what the plan has, in the order of a review; sections with nothing to say are
 *     left out
 * @param labels the words that the formats themselves need, such as the heading of the contents
 */
public record PlanDocument(
        Locale locale,
        String title,
        String subtitle,
        List<Fact> summary,
        List<Section> sections,
        Labels labels) {

    public PlanDocument {
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
    }

    /** Words that belong to the page and not to the plan. */
    public record Labels(String contents, String confidential, String made, String whatToDo) {}

    /** A document about a validated plan: all its sections, with the findings at the end. */
    public static PlanDocument of(ValidationResult result, Locale locale) {
        DocumentContext context = new DocumentContext(result, locale);
        List<Section> sections =
                Sections.ALL.stream()
                        .map(author -> author.write(context))
                        .flatMap(Optional::stream)
                        .toList();
        return new PlanDocument(
                locale,
                context.label(context.accountOrPlan()),
                context.text(
                        "document.subtitle",
                        result.plan(),
                        result.plan().getStatus(),
                        result.asOf()),
                Summary.of(context),
                sections,
                new Labels(
                        context.text("document.contents"),
                        context.text("document.confidential"),
                        context.text("document.made", result.asOf()),
                        context.text("document.whatToDo")));
    }
}
