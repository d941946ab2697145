package org.keyplan.documents;

import org.keyplan.documents.content.Document;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.section.DocumentAuthor;
import org.keyplan.validation.ValidationResult;

import java.util.Locale;

/**
 * A document about a plan, to be written in any {@link DocumentFormat}.
 *
 * @param content what it says; independent of the plan, whose later changes do not show
 */
public record PlanDocument(Document content) {

    /**
     * A document about a validated plan. Belongs to the plan's thread; what is returned does not.
     */
    public static PlanDocument of(ValidationResult result, DocumentOptions options) {
        return new PlanDocument(DocumentAuthor.write(result, options));
    }

    /**
     * The full edition, with the findings at the end.
     *
     * @param locale the language: Chinese or, for any other, English
     */
    public static PlanDocument of(ValidationResult result, Locale locale) {
        return of(result, DocumentOptions.in(locale));
    }
}
