package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.testing.Documents;
import org.keyplan.model.AccountPlan;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The edition on one page has a page's worth of content in Word, too. Only a word processor knows
 * where a page ends, so the height is estimated on the high side: every letter as wide as a wide
 * one, and lines with Chinese letters as high as these make them.
 */
class OnePageWordTest {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** Margins above and below, in millimetres. */
    private static final double MARGINS = 42;

    /** Between one line and the next, in ems; that of Noto Sans and of Noto Sans CJK. */
    private static final double LATIN_LINE = 1.36;

    private static final double CHINESE_LINE = 1.45;

    /** Above and below the text of a row, in points. */
    private static final double PADDING = 4;

    private static final double LATIN = 0.56;

    /** A document and what its styles say of heights. */
    private record Sheet(XWPFDocument word) {

        double height() {
            double width =
                    number(word.getDocument().getBody().getSectPr().getPgSz().getW()) / 20 - 108;
            double height = 0;
            double after = 0;
            for (IBodyElement element : word.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    // The larger one of two spaces counts.
                    height += Math.max(0, before(paragraph) - after);
                    after = after(paragraph);
                    height += lines(paragraph, width) + after;
                } else if (element instanceof XWPFTable table) {
                    after = 0;
                    for (XWPFTableRow row : table.getRows()) {
                        height += height(row, widths(table));
                    }
                }
            }
            return height;
        }

        private static double[] widths(XWPFTable table) {
            return table.getCTTbl().getTblGrid().getGridColList().stream()
                    .mapToDouble(column -> number(column.getW()) / 20 - 8)
                    .toArray();
        }

        private double height(XWPFTableRow row, double... widths) {
            double height = 0;
            for (int i = 0; i < widths.length; i++) {
                double inside = 0;
                for (XWPFParagraph paragraph : row.getCell(i).getParagraphs()) {
                    inside += before(paragraph) + lines(paragraph, widths[i]);
                    inside += after(paragraph);
                }
                height = Math.max(height, inside);
            }
            return height + PADDING;
        }

        private CTStyle style(XWPFParagraph paragraph) {
            String id = paragraph.getStyle() == null ? "Normal" : paragraph.getStyle();
            return word.getStyles().getStyle(id).getCTStyle();
        }

        private double lines(XWPFParagraph paragraph, double width) {
            CTStyle style = style(paragraph);
            double size =
                    paragraph.getRuns().stream()
                            .map(XWPFRun::getFontSizeAsDouble)
                            .filter(Objects::nonNull)
                            .mapToDouble(Double::doubleValue)
                            .max()
                            .orElse(number(style.getRPr().getSzArray(0).getVal()) / 2);
            double ems = 0;
            for (int c : paragraph.getText().codePoints().toArray()) {
                ems += Character.isIdeographic(c) || c >= 0x2500 ? 1 : LATIN;
            }
            double lines = Math.max(1, Math.ceil(ems * size / Math.max(20, width)));
            boolean chinese = paragraph.getText().codePoints().anyMatch(Character::isIdeographic);
            double line = chinese ? CHINESE_LINE : LATIN_LINE;
            return lines * size * line * number(style.getPPr().getSpacing().getLine()) / 240;
        }

        private double before(XWPFParagraph paragraph) {
            return own(
                    paragraph.getSpacingBefore(),
                    style(paragraph).getPPr().getSpacing().getBefore());
        }

        private double after(XWPFParagraph paragraph) {
            return own(
                    paragraph.getSpacingAfter(), style(paragraph).getPPr().getSpacing().getAfter());
        }

        /** What the paragraph says itself goes before what its style says. */
        private static double own(int twips, Object style) {
            return (twips >= 0 ? twips : number(style)) / 20;
        }

        private static double number(Object value) {
            return Double.parseDouble(value.toString());
        }
    }

    private static double height(AccountPlan plan, DocumentOptions options) throws Exception {
        byte[] written =
                Documents.write(
                        PlanDocument.of(
                                Documents.validated(plan), options, List.of(DocumentFormat.DOCX)),
                        DocumentFormat.DOCX);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(written))) {
            return new Sheet(word).height();
        }
    }

    private static double room(Paper paper) {
        return (paper.height() - MARGINS) * POINTS_PER_MILLIMETRE;
    }

    @ParameterizedTest
    @MethodSource("org.keyplan.examples.Examples#names")
    void everyExampleHasRoomOnAPage(String name) throws Exception {
        AccountPlan plan = Documents.example(name);
        for (Locale locale : Documents.LANGUAGES) {
            for (Paper paper : Paper.values()) {
                DocumentOptions options =
                        DocumentOptions.in(locale).with(Edition.ONE_PAGE).on(paper);

                assertThat(height(plan, options))
                        .as("%s %s", locale, paper)
                        .isBetween(room(paper) / 3, room(paper));
            }
        }
    }

    @Test
    void evenACrowdedPlanHasRoomOnAPage() throws Exception {
        for (Paper paper : Paper.values()) {
            DocumentOptions options =
                    DocumentOptions.in(Locale.ENGLISH).with(Edition.ONE_PAGE).on(paper);

            assertThat(height(OnePageTest.crowded(), options)).isLessThan(room(paper));
        }
    }

    @Test
    void aFullEditionWouldNot() throws Exception {
        AccountPlan plan = OnePageTest.crowded();

        assertThat(height(plan, DocumentOptions.in(Locale.ENGLISH))).isGreaterThan(room(Paper.A4));
    }
}
