package org.keyplan.documents;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.keyplan.documents.docx.template.WordTemplate;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.testing.Documents;
import org.keyplan.model.AccountPlan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Makes templates as people do in Word, and documents of them. */
final class TemplateFile {

    private TemplateFile() {}

    /** A document with a paragraph for each line. */
    static byte[] lines(String... lines) {
        return made(
                word -> {
                    for (String line : lines) {
                        word.createParagraph().createRun().setText(line);
                    }
                });
    }

    /** A document with one table; the first row begins with the tag of a list. */
    static byte[] table(String list, String... fields) {
        return made(
                word -> {
                    XWPFTable table = word.createTable(2, fields.length);
                    for (int i = 0; i < fields.length; i++) {
                        String tag = i == 0 ? "{{" + list + "}}" : "";
                        table.getRow(0).getCell(i).setText(tag + "Heading " + i);
                        table.getRow(1).getCell(i).setText(fields[i]);
                    }
                });
    }

    static byte[] made(Consumer<XWPFDocument> by) {
        try (XWPFDocument word = new XWPFDocument()) {
            by.accept(word);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a template makes of a plan. */
    static byte[] written(byte[] template, AccountPlan plan, Locale locale) throws IOException {
        return written(WordTemplate.of(template), plan, DocumentOptions.in(locale));
    }

    static byte[] written(WordTemplate template, AccountPlan plan, DocumentOptions options)
            throws IOException {
        PlanDocument document =
                PlanDocument.of(
                        Documents.validated(plan),
                        options,
                        List.of(DocumentFormat.DOCX),
                        DocumentTemplates.of(template));
        return Documents.write(document, DocumentFormat.DOCX);
    }

    /** The same for the customer. */
    static byte[] forTheCustomer(byte[] template, AccountPlan plan) throws IOException {
        return written(
                WordTemplate.of(template),
                plan,
                DocumentOptions.in(Locale.ENGLISH).with(Edition.CUSTOMER));
    }

    static XWPFDocument open(byte[] document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(document));
    }
}
