package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.documents.docx.DefaultTemplate;
import org.keyplan.documents.docx.template.WordTemplate;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.template.TagReference;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.DocxReader;
import org.keyplan.documents.testing.HtmlReader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The template to begin with makes of every plan what the document without a template says. */
class DefaultTemplateTest {

    private static final Path FOLDER = Path.of("../../docs/reference");

    /** Run the tests with -Dkeyplan.reference=renew to write the pages anew. */
    private static final boolean RENEW = "renew".equals(System.getProperty("keyplan.reference"));

    private static WordTemplate template(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefaultTemplate.write(locale, Paper.A4, out);
        return WordTemplate.of(out.toByteArray());
    }

    @Test
    void hasNoWrongTags() throws IOException {
        for (Locale locale : Documents.LANGUAGES) {
            assertThat(template(locale).faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(WordFile.EVERY)
    void saysWhatTheDocumentWithoutATemplateSays(WordFile file) throws Exception {
        byte[] written =
                TemplateFile.written(
                        template(file.locale()),
                        Documents.example(file.name()),
                        DocumentOptions.in(file.locale()));

        assertThat(headings(written)).isEqualTo(headings(file.bytes()));
        String text =
                new String(DocxReader.part(written, "word/document.xml"), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("{{").doesNotContain("}}").doesNotContain("C00000");
        assertThat(HtmlReader.all(HtmlReader.parse(text.getBytes(StandardCharsets.UTF_8)), "w:tbl"))
                .hasSizeGreaterThan(5);
        DocxReader.read(written);
    }

    private static List<String> headings(byte[] document) throws IOException {
        try (XWPFDocument word = TemplateFile.open(document)) {
            return word.getParagraphs().stream()
                    .filter(p -> p.getStyle() != null && p.getStyle().startsWith("Heading"))
                    .map(XWPFParagraph::getText)
                    .toList();
        }
    }

    @Test
    void theReferencePagesOfAllTagsAreUpToDate() throws IOException {
        check("template-tags.md", Locale.ENGLISH);
        check("template-tags_zh.md", Locale.SIMPLIFIED_CHINESE);
    }

    private static void check(String name, Locale locale) throws IOException {
        Path file = FOLDER.resolve(name);
        String page = TagReference.markdown(locale);
        if (RENEW) {
            Files.writeString(file, page);
        }
        assertThat(file).as("renew it with -Dkeyplan.reference=renew").exists();
        assertThat(Files.readString(file))
                .as("%s is stale; renew it with -Dkeyplan.reference=renew", name)
                .isEqualTo(page);
    }
}
