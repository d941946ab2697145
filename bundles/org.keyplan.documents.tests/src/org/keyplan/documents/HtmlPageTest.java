package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.HtmlReader;
import org.keyplan.examples.Examples;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A page stands alone, fetches nothing, and its links lead somewhere. */
class HtmlPageTest {

    private static final List<Document> PAGES =
            Examples.names().stream()
                    .flatMap(name -> Documents.LANGUAGES.stream().map(locale -> page(name, locale)))
                    .toList();

    static List<Document> pages() {
        return PAGES;
    }

    private static Document page(String name, Locale locale) {
        try {
            return HtmlReader.parse(Documents.writeExample(name, locale, DocumentFormat.HTML));
        } catch (Exception e) {
            throw new AssertionError(name + " in " + locale, e);
        }
    }

    private static List<Element> everything(Document page) {
        return HtmlReader.all(page, "*");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueAndTheContentsLeadToEverySection(Document page) {
        List<String> ids =
                everything(page).stream()
                        .filter(element -> element.hasAttribute("id"))
                        .map(element -> element.getAttribute("id"))
                        .toList();
        List<String> links =
                HtmlReader.all(HtmlReader.all(page, "nav").get(0), "a").stream()
                        .map(link -> link.getAttribute("href"))
                        .toList();

        assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
        assertThat(links)
                .isEqualTo(
                        HtmlReader.all(page, "section").stream()
                                .filter(section -> section.hasAttribute("id"))
                                .map(section -> "#" + section.getAttribute("id"))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsFetchedAndOnlyThePagesOwnStyleAndScriptAreLetIn(Document page) throws Exception {
        assertThat(everything(page))
                .extracting(Element::getTagName)
                .doesNotContain("img", "link", "iframe", "object", "embed", "base", "form");
        assertThat(everything(page))
                .noneMatch(element -> element.hasAttribute("src"))
                .noneMatch(element -> element.hasAttribute("style"))
                .filteredOn(element -> element.hasAttribute("href"))
                .allMatch(element -> element.getAttribute("href").startsWith("#"));
        for (Element element : everything(page)) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        }
        assertThat(HtmlReader.all(page, "style")).hasSize(1);
        assertThat(HtmlReader.all(page, "script")).hasSize(1);
        String style = HtmlReader.all(page, "style").get(0).getTextContent();
        assertThat(style).doesNotContain("url(", "@import");
        assertThat(HtmlReader.all(page, "meta"))
                .filteredOn(
                        meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .singleElement()
                .extracting(meta -> meta.getAttribute("content"))
                .asString()
                .matches(
                        "default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';"
                                + " img-src data:; base-uri 'none'; form-action 'none'")
                .contains("style-src 'sha256-" + sha256(style) + "'");
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return Base64.getEncoder()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256")
                                .digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToPlacesOfThePage(Document page) {
        Set<String> places =
                everything(page).stream()
                        .map(element -> "#" + element.getAttribute("id"))
                        .collect(Collectors.toSet());

        assertThat(HtmlReader.all(page, "a"))
                .hasSizeGreaterThan(20)
                .allMatch(link -> places.contains(link.getAttribute("href")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void figuresAreNumberedInOrder(Document page) {
        List<Element> figures = HtmlReader.all(page, "figure");
        for (int i = 0; i < figures.size(); i++) {
            String caption = HtmlReader.all(figures.get(i), "figcaption").get(0).getTextContent();
            assertThat(caption).matches("(Figure|图) " + (i + 1) + " .+");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headsOfTablesAreNamedAndNumbersAreMarked(Document page) {
        assertThat(HtmlReader.all(page, "th"))
                .isNotEmpty()
                .allMatch(head -> head.getAttribute("scope").equals("col"))
                .noneMatch(head -> head.getTextContent().isBlank());
        for (Element table : HtmlReader.all(page, "table")) {
            List<Element> heads = HtmlReader.all(table, "th");
            List<Element> cells = HtmlReader.all(table, "td");
            for (int i = 0; i < cells.size(); i++) {
                Element head = heads.get(i % heads.size());
                assertThat(cells.get(i).getAttribute("data-label"))
                        .isEqualTo(head.getTextContent());
                assertThat(cells.get(i).getAttribute("class").contains("number"))
                        .isEqualTo(head.getAttribute("class").equals("number"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void datesAreKeptInOneLine(Document page) {
        Element main = HtmlReader.all(page, "main").get(0);
        assertThat(HtmlReader.all(main, "time"))
                .isNotEmpty()
                .allMatch(time -> time.getTextContent().matches("\\d{4}-\\d{2}-\\d{2}"));
        assertThat(HtmlReader.all(page, "style").get(0).getTextContent())
                .contains("time { white-space: nowrap; }");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shortCellsAreKeptInOneLine(Document page) {
        List<Element> cells = HtmlReader.all(page, "td");

        assertThat(cells)
                .filteredOn(cell -> cell.getTextContent().matches(".{1,8}"))
                .isNotEmpty()
                .allMatch(cell -> cell.getAttribute("class").contains("short"));
        assertThat(cells)
                .filteredOn(cell -> cell.getTextContent().matches("[^\\u0000]{16,}"))
                .filteredOn(cell -> HtmlReader.all(cell, "span").isEmpty())
                .isNotEmpty()
                .noneMatch(cell -> cell.getAttribute("class").contains("short"));
    }
}
