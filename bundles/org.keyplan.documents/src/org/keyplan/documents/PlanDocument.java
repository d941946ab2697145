package org.keyplan.documents;

import org.keyplan.documents.content.Document;
import org.keyplan.documents.edition.EditionContent;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.section.DocumentAuthor;
import org.keyplan.validation.ValidationResult;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A document about a plan, to be written in the {@link DocumentFormat}s it was made for.
 * Independent of the plan, whose later changes do not show. Immutable.
 */
public final class PlanDocument {

    /**
     * What one format says about a plan, ready to be written in any thread, any number of times.
     */
    @FunctionalInterface
    interface Prepared {

        /** Leaves the stream open, and returns what {@link DocumentFormat#write} does. */
        List<String> write(OutputStream out) throws IOException;

        /** Writing that finds nothing to tell. */
        static Prepared quietly(Quiet writing) {
            return out -> {
                writing.write(out);
                return List.of();
            };
        }
    }

    /** Writes and has nothing to tell. */
    @FunctionalInterface
    interface Quiet {
        void write(OutputStream out) throws IOException;
    }

    private final Document content;
    private final List<String> notices;
    private final Map<DocumentFormat, Prepared> prepared = new EnumMap<>(DocumentFormat.class);

    private PlanDocument(Document content, List<String> notices) {
        this.content = content;
        this.notices = List.copyOf(notices);
    }

    /**
     * A document about a validated plan for some formats. Belongs to the plan's thread; what is
     * returned does not.
     */
    public static PlanDocument of(
            ValidationResult result, DocumentOptions options, Collection<DocumentFormat> formats) {
        return of(result, options, formats, DocumentTemplates.NONE);
    }

    /** The same, with somebody's own templates for the formats that have one. */
    public static PlanDocument of(
            ValidationResult result,
            DocumentOptions options,
            Collection<DocumentFormat> formats,
            DocumentTemplates templates) {
        EditionContent edition = EditionContent.of(result, options);
        ValidationResult said = edition.result();
        PlanDocument document =
                new PlanDocument(DocumentAuthor.write(said, options), edition.notices());
        for (DocumentFormat format : formats) {
            document.prepared.computeIfAbsent(
                    format,
                    each ->
                            templates
                                    .prepare(each, said, options, document.content)
                                    .orElseGet(
                                            () -> each.prepare(said, options, document.content)));
        }
        return document;
    }

    /** A document about a validated plan for any format. Belongs to the plan's thread. */
    public static PlanDocument of(ValidationResult result, DocumentOptions options) {
        return of(result, options, EnumSet.allOf(DocumentFormat.class));
    }

    /**
     * The full edition, with the findings at the end, for any format.
     *
     * @param locale the language: Chinese or, for any other, English
     */
    public static PlanDocument of(ValidationResult result, Locale locale) {
        return of(result, DocumentOptions.in(locale));
    }

    /** What it says; the formats that are read page by page have all of it. */
    public Document content() {
        return content;
    }

    /**
     * What whoever made the document should know and its reader must not, such as what was left out
     * of what the customer gets: sentences in the document's language, for the screen.
     */
    public List<String> notices() {
        return notices;
    }

    List<String> write(DocumentFormat format, OutputStream out) throws IOException {
        Prepared ready = prepared.get(format);
        if (ready == null) {
            throw new IllegalArgumentException("Not made for " + format);
        }
        return ready.write(out);
    }
}
