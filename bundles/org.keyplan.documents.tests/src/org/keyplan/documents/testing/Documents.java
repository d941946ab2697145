package org.keyplan.documents.testing;

import org.junit.jupiter.params.provider.Arguments;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.PlanDocument;
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
        return write(PlanDocument.of(validated(plan), locale), format);
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
        byte[] bytes = write(plan, locale, format);
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
            READ.put(question, read(example(name), locale, format));
        }
        return READ.get(question);
    }

    /** A sentence or word of the documents' own. */
    public static String text(Locale locale, String key, Object... arguments) {
        return TEXTS.get(locale, key, arguments);
    }
}
