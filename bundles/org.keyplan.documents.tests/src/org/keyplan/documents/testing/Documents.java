package org.keyplan.documents.testing;

import org.junit.jupiter.params.provider.Arguments;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.PlanDocument;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.PlanValidator;
import org.keyplan.validation.ValidationResult;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Plans, and the documents made of them. */
public final class Documents {

    /** Both languages. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    /** Formats that say all of the document, in its order. */
    public static final Set<DocumentFormat> READ_THROUGH =
            EnumSet.of(
                    DocumentFormat.HTML,
                    DocumentFormat.DOCX,
                    DocumentFormat.PDF,
                    DocumentFormat.MD);

    private static final Texts TEXTS = Texts.of(DocumentContext.class, "documents");

    private static final Map<List<Object>, PlanDocument> MADE = new ConcurrentHashMap<>();

    private static final Map<List<Object>, byte[]> WRITTEN = new ConcurrentHashMap<>();

    private static final Map<List<Object>, ReadDocument> READ = new ConcurrentHashMap<>();

    private Documents() {}

    /** Every example in every language and such a format: name, locale, format. */
    public static Stream<Arguments> everyExample() {
        return examplesIn(READ_THROUGH);
    }

    /** Every example in every language and format: name, locale, format. */
    public static Stream<Arguments> everyFile() {
        return examplesIn(EnumSet.allOf(DocumentFormat.class));
    }

    private static Stream<Arguments> examplesIn(Set<DocumentFormat> formats) {
        return Examples.names().stream()
                .flatMap(
                        name ->
                                LANGUAGES.stream()
                                        .flatMap(
                                                locale ->
                                                        formats.stream()
                                                                .map(
                                                                        format ->
                                                                                Arguments.of(
                                                                                        name,
                                                                                        locale,
                                                                                        format))));
    }

    /** An example plan, fresh from its file. */
    public static AccountPlan example(String name) throws IOException {
        Path folder = Files.createTempDirectory("keyplan");
        Path file = Examples.copyTo(name, folder);
        try {
            return PlanFiles.load(file);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    /** The plan with all that the rules find, as of the examples' day. */
    public static ValidationResult validated(AccountPlan plan) {
        return PlanValidator.standard().validate(plan, Examples.asOf());
    }

    /** The bytes of a document about a plan. */
    public static byte[] write(AccountPlan plan, Locale locale, DocumentFormat format)
            throws IOException {
        return write(document(plan, DocumentOptions.in(locale), format), format);
    }

    /** A document about a plan, made for one format. */
    public static PlanDocument document(
            AccountPlan plan, DocumentOptions options, DocumentFormat format) {
        return PlanDocument.of(validated(plan), options, List.of(format));
    }

    /** The bytes of a document. */
    public static byte[] write(PlanDocument document, DocumentFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(document, out);
        return out.toByteArray();
    }

    /** Writes a document about a plan and reads it back. */
    public static ReadDocument read(AccountPlan plan, Locale locale, DocumentFormat format)
            throws Exception {
        return read(write(plan, locale, format), format);
    }

    private static ReadDocument read(byte[] bytes, DocumentFormat format) throws Exception {
        return switch (format) {
            case HTML -> HtmlReader.read(bytes);
            case DOCX -> DocxReader.read(bytes);
            case MD -> MarkdownReader.read(bytes);
            case PDF -> PdfReader.read(bytes);
            case XLSX, PPTX ->
                    throw new IllegalArgumentException("Not read from beginning to end: " + format);
        };
    }

    /** An example's document, written and read back; the same for the same question. */
    public static ReadDocument readExample(String name, Locale locale, DocumentFormat format)
            throws Exception {
        List<Object> question = List.of(name, locale, format);
        if (!READ.containsKey(question)) {
            READ.put(question, read(writeExample(name, locale, format), format));
        }
        return READ.get(question);
    }

    /**
     * An example's document for the formats that are read through; the same for the same question.
     */
    public static PlanDocument ofExample(String name, Locale locale) throws IOException {
        List<Object> question = List.of(name, locale);
        if (!MADE.containsKey(question)) {
            MADE.put(
                    question,
                    PlanDocument.of(
                            validated(example(name)), DocumentOptions.in(locale), READ_THROUGH));
        }
        return MADE.get(question);
    }

    /** The bytes of an example's document in such a format, which must not be changed. */
    public static byte[] writeExample(String name, Locale locale, DocumentFormat format)
            throws IOException {
        List<Object> question = List.of(name, locale, format);
        if (!WRITTEN.containsKey(question)) {
            WRITTEN.put(question, write(ofExample(name, locale), format));
        }
        return WRITTEN.get(question);
    }

    /** A sentence or word of the documents' own. */
    public static String text(Locale locale, String key, Object... arguments) {
        return TEXTS.get(locale, key, arguments);
    }
}
