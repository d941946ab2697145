package org.keyplan.documents.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.sheet.Sheet;
import org.keyplan.documents.sheet.Workbook;

/** How a sheet is printed: on its side, as wide as the page, the heading on each page. */
final class XlsxPage {

    /** Size, bold, colour. */
    private static final String HEADLINE = "&13&B&K" + XlsxStyles.ACCENT;

    /** In inches. */
    private static final double SIDE = 0.5;

    private static final double ABOVE = 0.75;
    private static final double BELOW = 0.7;
    private static final double FOOT = 0.35;

    /** So many characters still can be read across a page. */
    private static final int ACROSS = 300;

    /** Excel takes no longer line below a page. */
    private static final int LONGEST_PART = 80;

    private XlsxPage() {}

    /**
     * @param width of all columns, in characters; wide tables take several pages side by side, each
     *     with the columns that stay in sight on the screen
     */
    static void setUp(Sheet sheet, Workbook book, XSSFSheet made, int width) {
        made.setFitToPage(true);
        XSSFPrintSetup print = made.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(
                book.paper() == Paper.LETTER
                        ? PrintSetup.LETTER_PAPERSIZE
                        : PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) (width / ACROSS + 1));
        print.setFitHeight((short) (sheet.facts() ? 1 : 0));
        print.setHeaderMargin(FOOT);
        print.setFooterMargin(FOOT);
        made.setMargin(PageMargin.LEFT, SIDE);
        made.setMargin(PageMargin.RIGHT, SIDE);
        made.setMargin(PageMargin.TOP, ABOVE);
        made.setMargin(PageMargin.BOTTOM, BELOW);
        printTable(sheet, made);
        if (!sheet.rows().isEmpty() && width > ACROSS && sheet.frozen() > 0) {
            made.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, sheet.frozen() - 1));
        }
        made.getHeader().setLeft(HEADLINE + part(book.title()) + " · " + part(sheet.title()));
        made.getHeader().setRight(book.asOf().toString());
        made.getFooter().setLeft(part(book.labels().confidential()));
        made.getFooter().setRight(book.labels().page().replace("{0}", "&P").replace("{1}", "&N"));
    }

    /** The sheet's own title would be cut where a table takes several pages side by side. */
    private static void printTable(Sheet sheet, XSSFSheet made) {
        if (sheet.rows().isEmpty()) {
            return;
        }
        made.setRepeatingRows(new CellRangeAddress(XlsxWriter.HEAD, XlsxWriter.HEAD, -1, -1));
        made.getWorkbook()
                .setPrintArea(
                        made.getWorkbook().getSheetIndex(made),
                        0,
                        sheet.columns().size() - 1,
                        XlsxWriter.HEAD,
                        XlsxWriter.HEAD + sheet.rows().size());
    }

    /** What follows an ampersand would be read as a command. */
    private static String part(String text) {
        String line = XlsxText.oneLine(text);
        String shown =
                line.length() <= LONGEST_PART ? line : XlsxText.cut(line, LONGEST_PART) + "…";
        return shown.replace("&", "&&");
    }
}
