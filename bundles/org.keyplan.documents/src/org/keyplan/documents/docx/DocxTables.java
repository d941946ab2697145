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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * Writes tables: horizontal rules only, a head that repeats on each page, rows that never split.
 */
final class DocxTables {

    private static final int FACTS_IN_A_ROW = 3;
    private static final String RULE = "D9DDE4";
    private static final int GAP = 160;

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
            for (int column = 0; column < widths.length; column++) {
                cell(
                        line.getCell(column),
                        DocxStyles.CELL,
                        table.rows().get(row).get(column),
                        table.columns().get(column));
            }
        }
        space();
    }

    /** Labelled values, three beside each other. */
    void facts(List<Fact> facts) {
        int rows = (facts.size() + FACTS_IN_A_ROW - 1) / FACTS_IN_A_ROW;
        int width = DocxPage.TEXT_WIDTH / FACTS_IN_A_ROW;
        XWPFTable made = create(rows, new int[] {width, width, width});
        for (int i = 0; i < facts.size(); i++) {
            XWPFTableCell cell = made.getRow(i / FACTS_IN_A_ROW).getCell(i % FACTS_IN_A_ROW);
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
        table.setCellMargins(40, 0, 40, GAP);
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

    private static void cell(XWPFTableCell cell, String style, Text value, Column column) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        if (column.number()) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        DocxText.run(paragraph, value);
    }

    /** Word joins tables that follow each other directly. */
    private void space() {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(DocxStyles.SMALL);
        paragraph.setSpacingAfter(0);
    }
}
