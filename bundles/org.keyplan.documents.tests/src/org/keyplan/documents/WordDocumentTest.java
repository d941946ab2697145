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
import org.keyplan.examples.Examples;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A Word document has a real outline, real links and tables that Word takes as they are. */
class WordDocumentTest {

    /** What is left between the margins of an A4 page, in twentieths of a point. */
    private static final int TEXT_WIDTH = 11906 - 2 * 1077;

    private static final List<byte[]> DOCUMENTS =
            Examples.names().stream()
                    .flatMap(
                            name -> Documents.LANGUAGES.stream().map(locale -> write(name, locale)))
                    .toList();

    static List<byte[]> documents() {
        return DOCUMENTS;
    }

    private static byte[] write(String name, Locale locale) {
        try {
            return Documents.write(Documents.example(name), locale, DocumentFormat.DOCX);
        } catch (IOException e) {
            throw new AssertionError(name + " in " + locale, e);
        }
    }

    private static XWPFDocument open(byte[] document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void headingStylesHaveOutlineLevels(byte[] document) throws IOException {
        try (XWPFDocument word = open(document)) {
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
    @MethodSource("documents")
    void contentsLeadToTheBookmarkOfEverySection(byte[] document) throws IOException {
        try (XWPFDocument word = open(document)) {
            List<String> names = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            List<String> anchors = new ArrayList<>();
            for (XWPFParagraph paragraph : word.getParagraphs()) {
                for (CTBookmark bookmark : paragraph.getCTP().getBookmarkStartList()) {
                    names.add(bookmark.getName());
                    ids.add(bookmark.getId().toString());
                    assertThat(paragraph.getStyle()).isEqualTo("Heading1");
                }
                for (CTHyperlink link : paragraph.getCTP().getHyperlinkList()) {
                    anchors.add(link.getAnchor());
                }
            }
            assertThat(names).isNotEmpty().doesNotHaveDuplicates().isEqualTo(anchors);
            assertThat(ids).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void tablesRepeatTheirHeadFitThePageAndHaveWholeRows(byte[] document) throws IOException {
        try (XWPFDocument word = open(document)) {
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
            for (XWPFTable table : captioned(word)) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows().subList(1, table.getNumberOfRows()))
                        .isNotEmpty()
                        .allMatch(XWPFTableRow::isCantSplitRow);
            }
        }
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
    @MethodSource("documents")
    void aParagraphFollowsEveryTable(byte[] document) throws IOException {
        try (XWPFDocument word = open(document)) {
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
                open(write(Examples.GENERATING_COMPANY, Locale.SIMPLIFIED_CHINESE))) {
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
        try (XWPFDocument word = open(write(Examples.CONSTRUCTION_MACHINERY, Locale.ENGLISH))) {
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
        byte[] document = write(Examples.CONCRETE_PRODUCER, Locale.SIMPLIFIED_CHINESE);

        assertThat(DocxParts.text(document, "word/styles.xml"))
                .containsPattern("<w:lang [^>]*w:val=\"en-GB\"")
                .containsPattern("<w:lang [^>]*w:eastAsia=\"zh-CN\"");
    }

    @Test
    void fontsThatAMachineLacksHaveASubstitute() throws IOException {
        byte[] document = write(Examples.CONCRETE_PRODUCER, Locale.SIMPLIFIED_CHINESE);

        assertThat(DocxParts.text(document, "word/fontTable.xml"))
                .contains("Noto Sans CJK SC", "Microsoft YaHei");
        assertThat(DocxParts.text(document, "word/_rels/document.xml.rels"))
                .contains("fontTable.xml");
        assertThat(DocxParts.text(document, "[Content_Types].xml")).contains("/word/fontTable.xml");
    }
}
