package org.keyplan.documents;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.section.Sections;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Confidentiality;
import org.keyplan.model.PlanElement;
import org.keyplan.validation.ValidationResult;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
public record PlanDocument(
        Locale locale,
        LocalDate asOf,
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
    public record Labels(String contents, String confidential, String made) {}

    /** Whether the document is in Chinese; otherwise it is in English. */
    public boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

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
                result.asOf(),
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
                        context.text(confidentiality(result.plan())),
                        context.text("document.made", result.asOf())));
    }

    /** The document says everything the plan says, so it is as secret as the plan's secrets. */
    private static String confidentiality(AccountPlan plan) {
        Iterator<EObject> all = EcoreUtil.getAllContents(plan, false);
        boolean restricted = plan.getConfidentiality() == Confidentiality.RESTRICTED;
        while (!restricted && all.hasNext()) {
            restricted =
                    all.next() instanceof PlanElement element
                            && element.getConfidentiality() == Confidentiality.RESTRICTED;
        }
        return restricted ? "document.restricted" : "document.confidential";
    }
}
