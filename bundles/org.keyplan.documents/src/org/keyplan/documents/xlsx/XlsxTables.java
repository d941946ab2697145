package org.keyplan.documents.xlsx;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.keyplan.documents.sheet.Sheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

import java.util.List;
import java.util.Locale;

/**
 * Tables that Excel knows by name, so that people can filter them and formulas can refer to them.
 */
final class XlsxTables {

    private XlsxTables() {}

    static void table(Sheet sheet, List<String> heads, XSSFSheet made) {
        AreaReference area =
                new AreaReference(
                        new CellReference(XlsxWriter.HEAD, 0),
                        new CellReference(XlsxWriter.HEAD + sheet.rows().size(), heads.size() - 1),
                        SpreadsheetVersion.EXCEL2007);
        XSSFTable table = made.createTable(area);
        String name = sheet.id().substring(0, 1).toUpperCase(Locale.ROOT) + sheet.id().substring(1);
        table.setName(name);
        table.setDisplayName(name);
        CTTable xml = table.getCTTable();
        for (int i = 0; i < heads.size(); i++) {
            xml.getTableColumns()
                    .getTableColumnArray(i)
                    .setName(
                            made.getRow(XlsxWriter.HEAD)
                                    .getCell(i)
                                    .getRichStringCellValue()
                                    .getCTRst()
                                    .getT());
        }
        xml.addNewAutoFilter().setRef(area.formatAsString());
    }
}
