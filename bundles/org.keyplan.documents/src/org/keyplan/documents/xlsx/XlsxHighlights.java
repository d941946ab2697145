package org.keyplan.documents.xlsx;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.sheet.Highlight;
import org.keyplan.documents.sheet.Sheet;

import java.util.List;

/** Colours that follow the values of their cells. */
final class XlsxHighlights {

    private XlsxHighlights() {}

    static void add(Sheet sheet, XSSFSheet made, XlsxStyles styles) {
        XSSFSheetConditionalFormatting formatting = made.getSheetConditionalFormatting();
        for (int i = 0; i < sheet.columns().size(); i++) {
            List<Highlight> highlights = sheet.columns().get(i).highlights();
            CellRangeAddress[] cells = {
                new CellRangeAddress(
                        XlsxWriter.HEAD + 1, XlsxWriter.HEAD + sheet.rows().size(), i, i)
            };
            if (!highlights.isEmpty()) {
                formatting.addConditionalFormatting(
                        cells,
                        highlights.stream()
                                .map(highlight -> rule(highlight, formatting, styles))
                                .toArray(XSSFConditionalFormattingRule[]::new));
            }
        }
    }

    private static XSSFConditionalFormattingRule rule(
            Highlight highlight, XSSFSheetConditionalFormatting formatting, XlsxStyles styles) {
        XSSFConditionalFormattingRule rule =
                highlight instanceof Highlight.Above above
                        ? formatting.createConditionalFormattingRule(
                                ComparisonOperator.GT, String.valueOf(above.limit()))
                        : formatting.createConditionalFormattingRule(
                                ComparisonOperator.EQUAL,
                                quoted(((Highlight.Same) highlight).text()));
        Tone tone = highlight.tone();
        FontFormatting font = rule.createFontFormatting();
        font.setFontColor(styles.color(XlsxStyles.ink(tone)));
        font.setFontStyle(false, tone == Tone.ERROR);
        PatternFormatting ground = rule.createPatternFormatting();
        ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        ground.setFillBackgroundColor(styles.color(XlsxStyles.ground(tone)));
        return rule;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
