package org.keyplan.documents;

import org.keyplan.documents.PlanDocument.Prepared;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.docx.DefaultTemplate;
import org.keyplan.documents.docx.template.WordTemplate;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.template.TemplateAuthor;
import org.keyplan.documents.template.TemplateData;
import org.keyplan.validation.ValidationResult;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's own templates.
 *
 * @param word for Word; empty for our own looks
 */
public record DocumentTemplates(Optional<WordTemplate> word) {

    /** No templates: everything looks as we make it. */
    public static final DocumentTemplates NONE = new DocumentTemplates(Optional.empty());

    public DocumentTemplates {
        Objects.requireNonNull(word);
    }

    /** A template for Word. */
    public static DocumentTemplates of(WordTemplate word) {
        return new DocumentTemplates(Optional.of(word));
    }

    /**
     * Writes a template for Word to begin with, and leaves the stream open.
     *
     * @param locale the language of its headings
     */
    public static void writeWord(Locale locale, Paper paper, OutputStream out) throws IOException {
        DefaultTemplate.write(locale, paper, out);
    }

    /** What a template makes of a plan; empty for formats without one. */
    Optional<Prepared> prepare(
            DocumentFormat format,
            ValidationResult result,
            DocumentOptions options,
            Document content) {
        if (format != DocumentFormat.DOCX || word.isEmpty()) {
            return Optional.empty();
        }
        TemplateData data = TemplateAuthor.write(result, options, content);
        return Optional.of(Prepared.quietly(out -> word.get().write(data, out)));
    }
}
