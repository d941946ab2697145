package org.keyplan.documents.xlsx;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.sheet.Cell;
import org.keyplan.documents.sheet.Column;
import org.keyplan.documents.sheet.Column.Kind;
import org.keyplan.documents.sheet.Highlight;
import org.keyplan.documents.sheet.Sheet;
import org.keyplan.documents.xlsx.XlsxStyles.Look;
import org.keyplan.model.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Fills cells. Text stays text: its cell has the type of text and the mark that Excel sets where
 * somebody types an apostrophe first, so that editing it makes no formula of it. What other
 * programs could run after the sheet was saved as CSV, where there are neither types nor marks,
 * begins with an apostrophe that can be seen.
 */
final class XlsxCells {

    /** Before this day Excel counts wrongly. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Excel keeps so many digits of a number. */
    private static final int DIGITS = 15;

    private final XlsxStyles styles;
    private final String cut;

    /**
     * @param cut ends a text that is too long
     */
    XlsxCells(XlsxStyles styles, String cut) {
        this.styles = styles;
        this.cut = cut;
    }

    /** Whether amounts need their decimals, column by column. */
    static boolean[] decimals(Sheet sheet) {
        boolean[] decimals = new boolean[sheet.columns().size()];
        for (List<Cell> row : sheet.rows()) {
            for (int i = 0; i < decimals.length; i++) {
                decimals[i] |=
                        row.get(i) instanceof Cell.Amount amount
                                && amount.money().amount().stripTrailingZeros().scale() > 0;
            }
        }
        return decimals;
    }

    /** Text outside of tables. */
    void text(XSSFCell cell, String text, XSSFCellStyle style) {
        String clean = XlsxText.oneLine(text);
        put(cell, clean, style, styles.guarded(style));
    }

    /** A heading of a table, which says the same as the table's column. */
    void heading(XSSFCell cell, String heading, XSSFCellStyle style) {
        cell.setCellValue(XlsxText.fit(heading, cut));
        cell.setCellStyle(XlsxText.looksLikeFormula(heading) ? styles.guarded(style) : style);
    }

    /** A value of a table. */
    void value(XSSFCell cell, Cell value, Column column, Tone usual, boolean decimals) {
        boolean right = column.kind().isNumber();
        if (value instanceof Cell.Words words) {
            Tone tone = words.tone() == Tone.PLAIN ? usual : words.tone();
            words(cell, words.text(), tone, right);
        } else if (value instanceof Cell.Day day) {
            if (day.day().isBefore(FIRST_DAY) || day.day().isAfter(LAST_DAY)) {
                words(cell, day.day().toString(), usual, right);
            } else {
                cell.setCellValue(day.day());
                cell.setCellStyle(styles.of(new Look("yyyy-mm-dd", usual, right, false)));
            }
        } else if (value instanceof Cell.Count count) {
            cell.setCellValue(count.number());
            cell.setCellStyle(styles.of(new Look(format(column), usual, right, false)));
        } else if (value instanceof Cell.Percent percent) {
            cell.setCellValue(BigDecimal.valueOf(percent.percent()).movePointLeft(2).doubleValue());
            cell.setCellStyle(styles.of(new Look("0%", usual, right, false)));
        } else if (value instanceof Cell.Amount amount) {
            amount(cell, amount.money(), usual, right, decimals);
        } else {
            cell.setCellStyle(styles.of(new Look("General", usual, right, false)));
        }
    }

    private void amount(XSSFCell cell, Money money, Tone usual, boolean right, boolean decimals) {
        if (money.amount().stripTrailingZeros().precision() > DIGITS) {
            // As a number it would lose digits, and nobody would see it.
            words(cell, money.toString(), usual, right);
            return;
        }
        cell.setCellValue(money.amount().doubleValue());
        String number = decimals ? "#,##0.00" : "#,##0";
        String format = number + "\\ [$" + money.currency() + "]";
        cell.setCellStyle(styles.of(new Look(format, usual, right, false)));
    }

    private static String format(Column column) {
        for (Highlight highlight : column.highlights()) {
            if (column.kind() == Kind.COUNT && highlight instanceof Highlight.Above above) {
                return "[>" + above.limit() + "]\"▲ \"#,##0;#,##0";
            }
        }
        return "#,##0";
    }

    private void words(XSSFCell cell, String text, Tone tone, boolean right) {
        put(
                cell,
                XlsxText.clean(text),
                styles.of(new Look("@", tone, right, false)),
                styles.of(new Look("@", tone, right, true)));
    }

    private void put(XSSFCell cell, String clean, XSSFCellStyle style, XSSFCellStyle guarded) {
        String shown = XlsxText.couldRun(clean) ? "'" + clean : clean;
        cell.setCellValue(XlsxText.fit(shown, cut));
        cell.setCellStyle(XlsxText.looksLikeFormula(shown) ? guarded : style);
    }
}
