package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * Writes tables: horizontal rules only, a head that repeats on each page, rows that never split.
 */
final class DocxTables {

    private static final int FACTS_IN_A_ROW = 4;
    private static final String RULE = "D9DDE4";
    private static final int GAP = 160;
    private static final int MARGIN = 34;

    /** A table of so few cells is not worth a page break. */
    private static final int KEPT_TOGETHER = 16;

    private final XWPFDocument word;
    private final DocxText text;

    DocxTables(XWPFDocument word, DocxText text) {
        this.word = word;
        this.text = text;
    }

    void table(Table table) {
        text.paragraph(DocxStyles.CAPTION, Text.plain(table.caption()));
        int[] widths = ColumnWidths.of(table, DocxPage.TEXT_WIDTH, GAP);
        XWPFTable made = create(table.rows().size() + 1, widths);
        made.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
        made.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
        XWPFTableRow head = made.getRow(0);
        head.setRepeatHeader(true);
        for (int column = 0; column < widths.length; column++) {
            Column about = table.columns().get(column);
            cell(head.getCell(column), DocxStyles.CELL_HEAD, Text.plain(about.title()), about);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            XWPFTableRow line = made.getRow(row + 1);
            line.setCantSplitRow(true);
            boolean keep =
                    table.rows().size() * widths.length <= KEPT_TOGETHER
                            && row + 1 < table.rows().size();
            for (int column = 0; column < widths.length; column++) {
                XWPFParagraph paragraph =
                        cell(
                                line.getCell(column),
                                DocxStyles.CELL,
                                table.rows().get(row).get(column),
                                table.columns().get(column));
                if (keep) {
                    paragraph.setKeepNext(true);
                }
            }
        }
        space();
    }

    /** Labelled values, four beside each other, or three where one would be left over. */
    void facts(List<Fact> facts) {
        int columns = facts.size() % FACTS_IN_A_ROW == 1 ? FACTS_IN_A_ROW - 1 : FACTS_IN_A_ROW;
        int rows = (facts.size() + columns - 1) / columns;
        int[] widths = new int[columns];
        Arrays.fill(widths, DocxPage.TEXT_WIDTH / columns);
        XWPFTable made = create(rows, widths);
        for (int i = 0; i < facts.size(); i++) {
            XWPFTableCell cell = made.getRow(i / columns).getCell(i % columns);
            XWPFParagraph label = cell.getParagraphs().get(0);
            label.setStyle(DocxStyles.LABEL);
            DocxText.run(label, Text.plain(facts.get(i).label()));
            XWPFParagraph value = cell.addParagraph();
            value.setStyle(DocxStyles.CELL);
            DocxText.run(value, facts.get(i).value());
        }
        made.getRows().forEach(row -> row.setCantSplitRow(true));
        space();
    }

    private XWPFTable create(int rows, int... widths) {
        XWPFTable table = word.createTable(rows, widths.length);
        table.removeBorders();
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(Arrays.stream(widths).sum());
        margins(properties.addNewTblCellMar());
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(Integer.toString(widths[column]));
            }
        }
        return table;
    }

    /** A margin of zero has to be written out: left out, it means about two millimetres. */
    private static void margins(CTTblCellMar margins) {
        width(margins.addNewTop(), MARGIN);
        width(margins.addNewLeft(), 0);
        width(margins.addNewBottom(), MARGIN);
        width(margins.addNewRight(), GAP);
    }

    private static void width(CTTblWidth margin, int twips) {
        margin.setType(STTblWidth.DXA);
        margin.setW(BigInteger.valueOf(twips));
    }

    private static XWPFParagraph cell(XWPFTableCell cell, String style, Text value, Column column) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        if (column.number()) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        DocxText.run(paragraph, value);
        return paragraph;
    }

    /** Word joins tables that follow each other directly. */
    private void space() {
        word.createParagraph().setStyle(DocxStyles.GAP);
    }
}
