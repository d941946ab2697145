package org.keyplan.documents.testing;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.model.AccountPlan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads an Excel file back. */
public final class XlsxReader {

    private XlsxReader() {}

    /** The file as a library for such files sees it. */
    public static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    /** The Excel file about a plan. */
    public static XSSFWorkbook open(AccountPlan plan, DocumentOptions options) throws IOException {
        return open(
                Documents.write(
                        Documents.document(plan, options, DocumentFormat.XLSX),
                        DocumentFormat.XLSX));
    }

    /** The full edition about a plan, in English. */
    public static XSSFWorkbook open(AccountPlan plan) throws IOException {
        return open(plan, DocumentOptions.in(Locale.ENGLISH));
    }

    /** What its sheets are called, in their order. */
    public static List<String> names(XSSFWorkbook excel) {
        List<String> names = new ArrayList<>();
        excel.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** The only table of a sheet. */
    public static XSSFTable table(XSSFSheet sheet) {
        if (sheet.getTables().size() != 1) {
            throw new AssertionError(sheet.getSheetName() + ": " + sheet.getTables().size());
        }
        return sheet.getTables().get(0);
    }

    /** The sheet whose table has a name. */
    public static XSSFSheet sheet(XSSFWorkbook excel, String table) {
        for (org.apache.poi.ss.usermodel.Sheet sheet : excel) {
            XSSFSheet each = (XSSFSheet) sheet;
            if (!each.getTables().isEmpty() && table(each).getName().equals(table)) {
                return each;
            }
        }
        throw new AssertionError("no table " + table);
    }

    /** The cells of a column of a table, from top to bottom, without the heading. */
    public static List<XSSFCell> column(XSSFWorkbook excel, String tableName, String heading) {
        XSSFSheet sheet = sheet(excel, tableName);
        XSSFTable table = table(sheet);
        int column = table.findColumnIndex(heading);
        if (column < 0) {
            throw new AssertionError("no column " + heading + " in " + tableName);
        }
        List<XSSFCell> cells = new ArrayList<>();
        for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            cells.add(sheet.getRow(row).getCell(table.getStartColIndex() + column));
        }
        return cells;
    }

    /** A cell as people see it. */
    public static String shown(XSSFCell cell) {
        return new DataFormatter(Locale.ENGLISH).formatCellValue(cell);
    }

    /** All text and numbers of a file. */
    public static String text(XSSFWorkbook excel) {
        StringBuilder text = new StringBuilder();
        for (org.apache.poi.ss.usermodel.Sheet sheet : excel) {
            text.append(sheet.getSheetName()).append('\n');
            sheet.forEach(
                    row ->
                            ((XSSFRow) row)
                                    .forEach(
                                            cell ->
                                                    text.append(shown((XSSFCell) cell))
                                                            .append('\n')));
        }
        return text.toString();
    }
}
