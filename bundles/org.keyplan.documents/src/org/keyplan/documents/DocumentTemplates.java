package org.keyplan.documents;

import org.keyplan.documents.PlanDocument.Prepared;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.docx.DefaultTemplate;
import org.keyplan.documents.docx.template.WordTemplate;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.pptx.DefaultPresentation;
import org.keyplan.documents.pptx.template.SlideTemplate;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.documents.slide.Deck;
import org.keyplan.documents.slide.DeckAuthor;
import org.keyplan.documents.template.TemplateAuthor;
import org.keyplan.documents.template.TemplateData;
import org.keyplan.validation.ValidationResult;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's own templates.
 *
 * @param word for Word; empty for our own looks
 * @param slides for presentations; empty for our own looks
 */
public record DocumentTemplates(Optional<WordTemplate> word, Optional<SlideTemplate> slides) {

    /** No templates: everything looks as we make it. */
    public static final DocumentTemplates NONE =
            new DocumentTemplates(Optional.empty(), Optional.empty());

    public DocumentTemplates {
        Objects.requireNonNull(word);
        Objects.requireNonNull(slides);
    }

    /** A template for Word. */
    public static DocumentTemplates of(WordTemplate word) {
        return new DocumentTemplates(Optional.of(word), Optional.empty());
    }

    /** A template for presentations. */
    public static DocumentTemplates of(SlideTemplate slides) {
        return new DocumentTemplates(Optional.empty(), Optional.of(slides));
    }

    /**
     * Writes a template for Word to begin with, and leaves the stream open.
     *
     * @param locale the language of its headings
     */
    public static void writeWord(Locale locale, Paper paper, OutputStream out) throws IOException {
        DefaultTemplate.write(locale, paper, out);
    }

    /**
     * Writes a template for presentations to begin with, and leaves the stream open.
     *
     * @param locale the language of its labels
     */
    public static void writeSlides(Locale locale, OutputStream out) throws IOException {
        DefaultPresentation.write(locale, out);
    }

    /** What a template makes of a plan; empty for formats without one. */
    Optional<Prepared> prepare(
            DocumentFormat format,
            ValidationResult result,
            DocumentOptions options,
            Document content) {
        return switch (format) {
            case DOCX -> word.map(template -> prepare(template, result, options, content));
            case PPTX -> slides.map(template -> prepare(template, result, options, content));
            default -> Optional.empty();
        };
    }

    private static Prepared prepare(
            WordTemplate template,
            ValidationResult result,
            DocumentOptions options,
            Document content) {
        TemplateData data = TemplateAuthor.write(result, options, content);
        return Prepared.quietly(out -> template.write(data, out));
    }

    private static Prepared prepare(
            SlideTemplate template,
            ValidationResult result,
            DocumentOptions options,
            Document content) {
        Deck deck = DeckAuthor.write(result, options, content);
        Map<String, String> values =
                TemplateAuthor.values(new DocumentContext(result, options), content);
        return out -> {
            template.write(values, deck, out);
            return deck.notices();
        };
    }
}
