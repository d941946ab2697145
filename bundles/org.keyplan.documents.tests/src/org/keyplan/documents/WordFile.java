package org.keyplan.documents;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.DocxReader;
import org.keyplan.documents.testing.HtmlReader;
import org.keyplan.examples.Examples;
import org.w3c.dom.Document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The full edition of an example as a Word document.
 *
 * @param name of the example
 */
record WordFile(String name, Locale locale, byte[] bytes) {

    /** The example in every language, for tests that are to hold for each of them. */
    static final String EVERY = "org.keyplan.documents.WordFile#every";

    static Stream<WordFile> every() {
        return Examples.names().stream()
                .flatMap(name -> Documents.LANGUAGES.stream().map(locale -> of(name, locale)));
    }

    /** The same for the same question. */
    static WordFile of(String name, Locale locale) {
        try {
            byte[] bytes = Documents.writeExample(name, locale, DocumentFormat.DOCX);
            return new WordFile(name, locale, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An example written with other options. */
    static byte[] write(String name, DocumentOptions options) {
        try {
            return Documents.write(
                    Documents.document(Documents.example(name), options, DocumentFormat.DOCX),
                    DocumentFormat.DOCX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    String text(String part) throws IOException {
        return new String(DocxReader.part(bytes, part), StandardCharsets.UTF_8);
    }

    Document xml(String part) throws Exception {
        return HtmlReader.parse(DocxReader.part(bytes, part));
    }

    @Override
    public String toString() {
        return name + " in " + locale;
    }
}
