package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.DocxReader;
import org.keyplan.documents.testing.HtmlReader;
import org.keyplan.examples.Examples;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages of a Word document: paper, head, foot, and a cover without both. */
class WordPagesTest {

    @ParameterizedTest
    @MethodSource(WordFile.EVERY)
    void everyPageSaysWhosePlanItIsAndWhoMaySeeIt(WordFile file) throws Exception {
        org.keyplan.documents.content.Document.Labels labels = labels(file);
        Map<String, String> parts = parts(file);

        for (Element section : HtmlReader.all(file.xml("word/document.xml"), "w:sectPr")) {
            String head = part(section, "w:headerReference", parts);
            String foot = part(section, "w:footerReference", parts);

            assertThat(text(file, head)).contains(labels.running()).contains(labels.edition());
            assertThat(text(file, foot)).contains(labels.confidential());
            assertThat(fields(file, foot)).containsExactlyInAnyOrder("PAGE", "NUMPAGES");
        }
    }

    private static org.keyplan.documents.content.Document.Labels labels(WordFile file)
            throws Exception {
        return Documents.ofExample(file.name(), file.locale()).content().labels();
    }

    private static Map<String, String> parts(WordFile file) throws Exception {
        Map<String, String> parts = new HashMap<>();
        for (Element relation :
                HtmlReader.all(file.xml("word/_rels/document.xml.rels"), "Relationship")) {
            parts.put(relation.getAttribute("Id"), "word/" + relation.getAttribute("Target"));
        }
        return parts;
    }

    private static String part(Element section, String kind, Map<String, String> parts) {
        List<Element> references = HtmlReader.all(section, kind);
        assertThat(references).hasSize(1);
        return parts.get(references.get(0).getAttribute("r:id"));
    }

    private static String text(WordFile file, String part) throws Exception {
        StringBuilder text = new StringBuilder();
        HtmlReader.all(file.xml(part), "w:t").forEach(t -> text.append(t.getTextContent()));
        return text.toString();
    }

    private static List<String> fields(WordFile file, String part) throws Exception {
        return HtmlReader.all(file.xml(part), "w:instrText").stream()
                .map(field -> field.getTextContent().strip())
                .toList();
    }

    @ParameterizedTest
    @MethodSource(WordFile.EVERY)
    void onlyTheFirstPageIsACover(WordFile file) throws Exception {
        List<Element> sections = HtmlReader.all(file.xml("word/document.xml"), "w:sectPr");

        for (Element section : sections) {
            assertThat(HtmlReader.all(section, "w:titlePg"))
                    .hasSize(section == sections.get(0) ? 1 : 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesHaveTheSizeOfThePaper(Paper paper) throws Exception {
        byte[] document =
                WordFile.write(
                        Examples.CONCRETE_PRODUCER, DocumentOptions.in(Locale.ENGLISH).on(paper));

        List<Element> sizes = HtmlReader.all(body(document), "w:pgSz");

        assertThat(sizes).isNotEmpty();
        for (Element size : sizes) {
            boolean turned = size.getAttribute("w:orient").equals("landscape");
            double width = Integer.parseInt(size.getAttribute("w:w")) / 1440.0 * 25.4;
            double height = Integer.parseInt(size.getAttribute("w:h")) / 1440.0 * 25.4;
            assertThat(turned ? height : width).isBetween(paper.width() - 1, paper.width() + 1);
            assertThat(turned ? width : height).isBetween(paper.height() - 1, paper.height() + 1);
        }
    }

    private static Document body(byte[] document) throws Exception {
        return HtmlReader.parse(DocxReader.part(document, "word/document.xml"));
    }

    @Test
    void theOnePageEditionHasNeitherCoverNorContents() throws Exception {
        byte[] document =
                WordFile.write(
                        Examples.CONCRETE_PRODUCER,
                        DocumentOptions.in(Locale.ENGLISH).with(Edition.ONE_PAGE));
        String body =
                new String(DocxReader.part(document, "word/document.xml"), StandardCharsets.UTF_8);

        assertThat(body).doesNotContain("w:titlePg").doesNotContain("TOC \\o");
    }
}
