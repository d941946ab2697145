package org.keyplan.documents.xlsx;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.sheet.Cell;
import org.keyplan.documents.sheet.Column;
import org.keyplan.documents.sheet.Sheet;
import org.keyplan.documents.sheet.Workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writes tables for Excel: dates, amounts and percentages as such, each table with filters and a
 * frozen heading, ready for print. No text can become a formula.
 */
public final class XlsxWriter {

    /** Where a sheet's title, note and heading are. */
    private static final int TITLE = 0;

    private static final int SUBTITLE = 1;
    static final int HEAD = 3;

    private static final float TITLE_HEIGHT = 27;

    /** Writes the file and leaves the stream open. */
    public void write(Workbook book, OutputStream out) throws IOException {
        try (XSSFWorkbook excel = new XSSFWorkbook()) {
            XlsxStyles styles = new XlsxStyles(excel, book.chinese());
            XlsxCells cells = new XlsxCells(styles, book.labels().cut());
            Set<String> names = new HashSet<>();
            for (Sheet sheet : book.sheets()) {
                XSSFSheet made = excel.createSheet(SheetNames.of(sheet.name(), names));
                write(sheet, book, made, styles, cells);
            }
            properties(excel.getProperties(), book);
            excel.write(out);
        }
    }

    private static void write(
            Sheet sheet, Workbook book, XSSFSheet made, XlsxStyles styles, XlsxCells cells) {
        made.setDisplayGridlines(false);
        XSSFRow title = made.createRow(TITLE);
        title.setHeightInPoints(TITLE_HEIGHT);
        cells.text(title.createCell(0), book.title() + " · " + sheet.title(), styles.title());
        String note = sheet.note().isEmpty() ? book.subtitle() : sheet.note();
        cells.text(made.createRow(SUBTITLE).createCell(0), note, styles.subtitle());
        int[] widths = ColumnFit.apply(sheet, made);
        if (!sheet.columns().isEmpty() && !sheet.rows().isEmpty()) {
            XSSFRow head = made.createRow(HEAD);
            head.setHeightInPoints(ColumnFit.headHeight(sheet, widths));
            List<String> heads = head(sheet, head, styles, cells);
            boolean[] decimals = XlsxCells.decimals(sheet);
            for (int i = 0; i < sheet.rows().size(); i++) {
                XSSFRow row = made.createRow(HEAD + 1 + i);
                row.setHeightInPoints(ColumnFit.height(sheet.rows().get(i), widths));
                row(sheet, sheet.rows().get(i), row, decimals, cells);
            }
            if (!sheet.facts()) {
                XlsxTables.table(sheet, heads, made);
            }
            made.createFreezePane(sheet.frozen(), HEAD + 1);
            XlsxHighlights.add(sheet, made, styles);
        }
        XlsxPage.setUp(sheet, book, made, IntStream.of(widths).sum());
    }

    /** A table's columns must be told apart by their headings. */
    private static List<String> head(Sheet sheet, XSSFRow row, XlsxStyles styles, XlsxCells cells) {
        List<String> heads =
                SheetNames.headings(sheet.columns().stream().map(Column::title).toList());
        for (int i = 0; i < heads.size(); i++) {
            boolean number = sheet.columns().get(i).kind().isNumber();
            cells.heading(row.createCell(i), heads.get(i), styles.head(number));
        }
        return heads;
    }

    private static void row(
            Sheet sheet, List<Cell> values, XSSFRow row, boolean[] decimals, XlsxCells cells) {
        for (int i = 0; i < values.size(); i++) {
            Column column = sheet.columns().get(i);
            boolean first = i == 0 && !sheet.facts();
            cells.value(
                    row.createCell(i),
                    values.get(i),
                    column,
                    first ? Tone.STRONG : Tone.PLAIN,
                    decimals[i]);
        }
    }

    /** Dated as of the document's day, so that the same plan gives the same file. */
    private static void properties(POIXMLProperties properties, Workbook book) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(XlsxText.clean(book.title()));
        core.setSubjectProperty(XlsxText.clean(book.subtitle()));
        core.setCreator("Keyplan");
        core.getUnderlyingProperties().setLanguageProperty(book.chinese() ? "zh-CN" : "en-GB");
        core.setCreated(
                Optional.of(Date.from(book.asOf().atStartOfDay(ZoneOffset.UTC).toInstant())));
        properties.getExtendedProperties().setApplication("Keyplan");
    }
}
