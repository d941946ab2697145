package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.HtmlReader;
import org.keyplan.examples.Examples;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A Word document has a real outline, real links and tables that Word takes as they are. */
class WordDocumentTest {

    /** What is left between the margins of an A4 page, in twentieths of a point. */
    private static final int TEXT_WIDTH = 11906 - 2 * 1077;

    @ParameterizedTest
    @MethodSource(WordFile.EVERY)
    void headingStylesHaveOutlineLevels(WordFile file) throws IOException {
        try (XWPFDocument word = file.open()) {
            assertThat(level(word, "Heading1")).isZero();
            assertThat(level(word, "Heading2")).isEqualTo(1);
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Title", "Heading1", "Heading2", "Caption")
                    .allMatch(style -> word.getStyles().styleExist(style));
        }
    }

    private static int level(XWPFDocument word, String style) {
        return word.getStyles()
                .getStyle(style)
                .getCTStyle()
                .getPPr()
                .getOutlineLvl()
                .getVal()
                .intValue();
    }

    @ParameterizedTest
    @MethodSource(WordFile.EVERY)
    void contentsAreAFieldWithALinkToEveryHeadingInOrder(WordFile file) throws Exception {
        try (XWPFDocument word = file.open()) {
            List<String> headings = new ArrayList<>();
            List<String> bookmarks = new ArrayList<>();
            for (XWPFParagraph paragraph : word.getParagraphs()) {
                if (paragraph.getStyle().matches("Heading[12]")) {
                    headings.add(paragraph.getText());
                    bookmarks.add(paragraph.getCTP().getBookmarkStartArray(0).getName());
                }
            }
            Element contents = HtmlReader.all(file.xml("word/document.xml"), "w:sdt").get(0);
            List<Element> links = HtmlReader.all(contents, "w:hyperlink");

            assertThat(fields(contents).get(0)).isEqualTo("TOC \\o \"1-2\" \\h \\z \\u");
            assertThat(links)
                    .extracting(link -> link.getAttribute("w:anchor"))
                    .isEqualTo(bookmarks)
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.matches("[A-Za-z]\\w{0,39}"));
            assertThat(links)
                    .extracting(link -> HtmlReader.all(link, "w:t").get(1).getTextContent())
                    .isEqualTo(headings);
            assertThat(fields(contents).subList(1, links.size() + 1))
                    .isEqualTo(bookmarks.stream().map(name -> "PAGEREF " + name + " \\h").toList());
        }
    }

    /** The instructions of the fields below an element. */
    private static List<String> fields(Node below) {
        return HtmlReader.all(below, "w:instrText").stream()
                .map(field -> field.getTextContent().strip())
                .toList();
    }

    @ParameterizedTest
    @MethodSource(WordFile.EVERY)
    void everyFieldThatBeginsEnds(WordFile file) throws Exception {
        for (String part : List.of("word/document.xml", "word/header1.xml", "word/footer1.xml")) {
            int open = 0;
            for (Element mark : HtmlReader.all(file.xml(part), "w:fldChar")) {
                open +=
                        switch (mark.getAttribute("w:fldCharType")) {
                            case "begin" -> 1;
                            case "end" -> -1;
                            default -> 0;
                        };
                assertThat(open).isBetween(0, 2);
            }
            assertThat(open).isZero();
        }
    }

    /** Word would ask whether to trust the document. */
    @ParameterizedTest
    @MethodSource(WordFile.EVERY)
    void nothingMakesWordAskBeforeItOpensTheDocument(WordFile file) throws Exception {
        assertThat(file.text("word/settings.xml"))
                .contains("compatibilityMode")
                .doesNotContain("updateFields");
        assertThat(file.text("word/document.xml")).doesNotContain("w:dirty");
    }

    @ParameterizedTest
    @MethodSource(WordFile.EVERY)
    void linksLeadToBookmarksThatAreThere(WordFile file) throws Exception {
        Document document = file.xml("word/document.xml");
        List<Element> bookmarks = HtmlReader.all(document, "w:bookmarkStart");

        assertThat(bookmarks).extracting(b -> b.getAttribute("w:id")).doesNotHaveDuplicates();
        assertThat(HtmlReader.all(document, "w:hyperlink"))
                .extracting(link -> link.getAttribute("w:anchor"))
                .isSubsetOf(bookmarks.stream().map(b -> b.getAttribute("w:name")).toList());
    }

    @ParameterizedTest
    @MethodSource(WordFile.EVERY)
    void captionsOfTablesAndFiguresAreNumberedInOrder(WordFile file) throws IOException {
        boolean chinese = file.locale().equals(Locale.SIMPLIFIED_CHINESE);
        try (XWPFDocument word = file.open()) {
            List<String> tables = numbers(word, chinese ? "表" : "Table");
            List<String> figures = numbers(word, chinese ? "图" : "Figure");

            assertThat(tables).hasSizeGreaterThan(5).isEqualTo(count(tables.size()));
            assertThat(figures.stream().distinct().toList())
                    .isNotEmpty()
                    .isEqualTo(count((int) figures.stream().distinct().count()));
        }
    }

    private static List<String> numbers(XWPFDocument word, String kind) {
        return word.getParagraphs().stream()
                .filter(paragraph -> "Caption".equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .filter(text -> text.startsWith(kind + "\u00a0"))
                .map(text -> text.substring(kind.length() + 1, text.indexOf('\u2002')))
                .toList();
    }

    private static List<String> count(int to) {
        return IntStream.rangeClosed(1, to).mapToObj(Integer::toString).toList();
    }

    @ParameterizedTest
    @MethodSource(WordFile.EVERY)
    void tablesRepeatTheirHeadFitThePageAndHaveWholeRows(WordFile file) throws IOException {
        try (XWPFDocument word = file.open()) {
            for (XWPFTable table : word.getTables()) {
                List<Integer> grid =
                        table.getCTTbl().getTblGrid().getGridColList().stream()
                                .map(CTTblGridCol::getW)
                                .map(width -> Integer.parseInt(width.toString()))
                                .toList();
                int sum = grid.stream().mapToInt(Integer::intValue).sum();
                assertThat(sum).isEqualTo(table.getWidth()).isLessThanOrEqualTo(TEXT_WIDTH);
                for (XWPFTableRow row : table.getRows()) {
                    assertThat(row.getTableCells()).hasSameSizeAs(grid);
                }
            }
            String fields = Documents.text(file.locale(), "competition.swot");
            List<XWPFTable> captioned = captioned(word);
            captioned.removeIf(table -> describes(table, fields));
            for (XWPFTable table : captioned) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows().subList(1, table.getNumberOfRows()))
                        .isNotEmpty()
                        .allMatch(XWPFTableRow::isCantSplitRow);
            }
        }
    }

    private static boolean describes(XWPFTable table, String text) {
        return table.getCTTbl().getTblPr().xmlText().contains("w:tblCaption w:val=\"" + text);
    }

    private static List<XWPFTable> captioned(XWPFDocument word) {
        List<XWPFTable> tables = new ArrayList<>();
        List<IBodyElement> elements = word.getBodyElements();
        for (int i = 1; i < elements.size(); i++) {
            if (elements.get(i) instanceof XWPFTable table
                    && elements.get(i - 1) instanceof XWPFParagraph before
                    && "Caption".equals(before.getStyle())) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** Word joins tables without a paragraph between them, and repairs a body that ends in one. */
    @ParameterizedTest
    @MethodSource(WordFile.EVERY)
    void aParagraphFollowsEveryTable(WordFile file) throws IOException {
        try (XWPFDocument word = file.open()) {
            List<IBodyElement> elements = word.getBodyElements();
            for (int i = 0; i < elements.size(); i++) {
                if (elements.get(i) instanceof XWPFTable) {
                    assertThat(elements.get(i + 1)).isInstanceOf(XWPFParagraph.class);
                }
            }
        }
    }

    @Test
    void propertiesNameTheAccountAndTheLanguageAndTheDay() throws IOException {
        try (XWPFDocument word =
                WordFile.of(Examples.GENERATING_COMPANY, Locale.SIMPLIFIED_CHINESE).open()) {
            var properties = word.getProperties().getCoreProperties();

            assertThat(properties.getTitle()).isEqualTo("江海发电集团有限公司");
            assertThat(properties.getCreator()).isEqualTo("Keyplan");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("zh-CN");
            assertThat(properties.getCreated()).isEqualTo("2026-06-30T00:00:00Z");
        }
    }

    @Test
    void numbersAreFlushRight() throws IOException {
        try (XWPFDocument word =
                WordFile.of(Examples.CONSTRUCTION_MACHINERY, Locale.ENGLISH).open()) {
            List<XWPFParagraph> amounts = new ArrayList<>();
            for (XWPFTable table : captioned(word)) {
                for (XWPFTableRow row : table.getRows()) {
                    row.getTableCells().stream()
                            .filter(cell -> cell.getText().matches("[\\d,]+ GBP"))
                            .forEach(cell -> amounts.add(cell.getParagraphs().get(0)));
                }
            }
            assertThat(amounts)
                    .hasSizeGreaterThan(20)
                    .allMatch(amount -> amount.getAlignment().name().equals("RIGHT"));
        }
    }

    /** LibreOffice broke "C50" behind the 5. */
    @Test
    void latinLettersInChineseDocumentsAreNotMarkedAsChinese() throws IOException {
        WordFile file = WordFile.of(Examples.CONCRETE_PRODUCER, Locale.SIMPLIFIED_CHINESE);

        assertThat(file.text("word/styles.xml"))
                .containsPattern("<w:lang [^>]*w:val=\"en-GB\"")
                .containsPattern("<w:lang [^>]*w:eastAsia=\"zh-CN\"");
    }

    @Test
    void fontsThatAMachineLacksHaveASubstitute() throws IOException {
        WordFile file = WordFile.of(Examples.CONCRETE_PRODUCER, Locale.SIMPLIFIED_CHINESE);

        assertThat(file.text("word/fontTable.xml")).contains("Noto Sans CJK SC", "Microsoft YaHei");
        assertThat(file.text("word/_rels/document.xml.rels")).contains("fontTable.xml");
        assertThat(file.text("[Content_Types].xml")).contains("/word/fontTable.xml");
    }
}
