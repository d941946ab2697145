package org.keyplan.documents.docx;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Block.Quadrant;
import org.keyplan.documents.content.Block.Quadrants;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.table.ColumnWidths;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

import java.util.Arrays;
import java.util.List;

/**
 * Writes tables: horizontal rules only, a head that repeats on each page, rows that never split and
 * none of which is alone on a page.
 */
final class DocxTables {

    private static final int FACTS_IN_A_ROW = 4;

    /** A table of so few cells is not worth a page break. */
    private static final int KEPT_TOGETHER = 16;

    private final WordBody body;
    private final DocxText text;
    private final DocxCaptions captions;

    DocxTables(WordBody body, DocxText text, DocxCaptions captions) {
        this.body = body;
        this.text = text;
        this.captions = captions;
    }

    void table(Table table) {
        captions.table(table.caption());
        rows(table, ColumnWidths.of(table, body.width(), DocxGrid.GAP));
        body.gap();
    }

    /**
     * A table for a template, as wide as the page, under a heading without a number.
     *
     * @param tag of the list that its rows are repeated for
     */
    void list(Table table, String tag) {
        text.paragraph(DocxStyles.CAPTION, Text.of(table.caption(), Tone.STRONG));
        int weights = table.columns().stream().mapToInt(Column::weight).sum();
        int[] widths =
                table.columns().stream()
                        .mapToInt(column -> body.width() * column.weight() / weights)
                        .toArray();
        XWPFTable made = rows(table, widths);
        XWPFParagraph head = made.getRow(0).getCell(0).getParagraphs().get(0);
        head.insertNewRun(0).setText(tag);
        body.gap();
    }

    private XWPFTable rows(Table table, int... widths) {
        XWPFTable made =
                DocxGrid.create(body.word(), table.caption(), table.rows().size() + 1, widths);
        made.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, DocxStyles.RULE);
        made.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, DocxStyles.RULE);
        List<XWPFTableRow> lines = made.getRows();
        XWPFTableRow head = lines.get(0);
        head.setCantSplitRow(true);
        head.setRepeatHeader(true);
        for (int column = 0; column < widths.length; column++) {
            Column about = table.columns().get(column);
            cell(head.getCell(column), DocxStyles.CELL_HEAD, Text.plain(about.title()), about);
        }
        boolean small = table.rows().size() * widths.length <= KEPT_TOGETHER;
        for (int row = 0; row < table.rows().size(); row++) {
            XWPFTableRow line = lines.get(row + 1);
            line.setCantSplitRow(true);
            int after = table.rows().size() - 1 - row;
            boolean keep = after == 1 || after > 1 && (small || row == 0);
            List<XWPFTableCell> cells = line.getTableCells();
            for (int column = 0; column < widths.length; column++) {
                XWPFParagraph paragraph =
                        cell(
                                cells.get(column),
                                DocxStyles.CELL,
                                table.rows().get(row).get(column),
                                table.columns().get(column));
                if (keep) {
                    paragraph.setKeepNext(true);
                }
            }
        }
        return made;
    }

    private XWPFParagraph cell(XWPFTableCell cell, String style, Text value, Column column) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        body.styles().apply(paragraph, style);
        if (column.number()) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        text.run(paragraph, value);
        return paragraph;
    }

    /** Labelled values, four beside each other, or three where one would be left over. */
    void facts(List<Fact> facts) {
        facts(facts, facts.size() % FACTS_IN_A_ROW == 1 ? FACTS_IN_A_ROW - 1 : FACTS_IN_A_ROW);
    }

    /**
     * @param columns how many stand beside each other
     */
    XWPFTable facts(List<Fact> facts, int columns) {
        int rows = (facts.size() + columns - 1) / columns;
        int[] widths = new int[columns];
        Arrays.fill(widths, body.width() / columns);
        XWPFTable made = DocxGrid.create(body.word(), "", rows, widths);
        for (int i = 0; i < facts.size(); i++) {
            XWPFTableCell cell = made.getRow(i / columns).getCell(i % columns);
            XWPFParagraph label = cell.getParagraphs().get(0);
            body.styles().apply(label, DocxStyles.LABEL);
            text.run(label, Text.plain(facts.get(i).label()));
            XWPFParagraph value = cell.addParagraph();
            body.styles().apply(value, DocxStyles.CELL);
            text.run(value, facts.get(i).value());
        }
        made.getRows().forEach(row -> row.setCantSplitRow(true));
        body.gap();
        return made;
    }

    /** Two rows of two fields, each below a bar in its colour. */
    void quadrants(Quadrants quadrants) {
        captions.table(quadrants.caption());
        int half = body.width() / 2;
        XWPFTable made = DocxGrid.create(body.word(), quadrants.caption(), 2, half, half);
        for (int i = 0; i < quadrants.fields().size(); i++) {
            quadrant(made.getRow(i / 2).getCell(i % 2), quadrants.fields().get(i));
        }
        body.gap();
    }

    private void quadrant(XWPFTableCell cell, Quadrant field) {
        String color = DocxTones.color(field.tone());
        CTTcPr properties = cell.getCTTc().getTcPr();
        DocxStyleSheet.rule(properties.addNewTcBorders().addNewTop(), 12, 0, color);
        XWPFParagraph title = cell.getParagraphs().get(0);
        body.styles().apply(title, DocxStyles.CELL);
        title.setKeepNext(true);
        title.setSpacingBefore(40);
        title.setSpacingAfter(60);
        title.createRun().setText(field.title());
        title.getRuns().get(0).setBold(true);
        title.getRuns().get(0).setColor(color);
        for (Text item : field.items()) {
            XWPFParagraph point = cell.addParagraph();
            body.styles().apply(point, DocxStyles.CELL);
            body.lists().bullet(point);
            point.setSpacingAfter(40);
            text.run(point, item);
        }
        body.styles().apply(cell.addParagraph(), DocxStyles.GAP);
    }
}
