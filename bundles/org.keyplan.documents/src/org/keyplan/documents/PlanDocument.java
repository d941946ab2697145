package org.keyplan.documents;

import org.keyplan.documents.content.Document;
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
     * A document about a validated plan: all its sections, with the findings at the end.
     *
     * @param locale the language: Chinese or, for any other, English
     */
    public static PlanDocument of(ValidationResult result, Locale locale) {
        return new PlanDocument(DocumentAuthor.write(result, locale));
    }
}
