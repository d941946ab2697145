package org.keyplan.documents.pptx;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.documents.slide.SlidePart.Grid;

import java.awt.Color;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Draws a table with horizontal rules only; rows that do not fit are counted in a last one. */
record GridPainter(Grid part, String more, Pen pen) implements PartPainter {

    private static final Color RULE = new Color(0xD1, 0xD5, 0xDB);
    private static final Color STRONG_RULE = new Color(0x6B, 0x72, 0x80);
    private static final double SIDE = 5;
    private static final double PAD = 0.38;
    private static final double MOST_AIR = 0.7;
    private static final double HEAD = 0.86;
    private static final double WIDEST_WORD = 0.3;
    private static final int LONGEST_WORD = 24;
    private static final double LARGEST = 14;
    private static final int MOST_LINES = 3;
    private static final int MOST_DETAIL = 2;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

    @Override
    public double leastSize() {
        return 9;
    }

    @Override
    public double height(double width, double wanted) {
        double size = Math.min(LARGEST, wanted);
        double[] widths = widths(width, size);
        double height = TextPainters.headingHeight(part.heading(), size) + head(widths, size);
        for (List<Text> row : part.table().rows()) {
            height += row(cut(row, widths, size), widths, size);
        }
        return height;
    }

    /** By weight, but no column is narrower than its longest amount or, if it has none, word. */
    private double[] widths(double width, double size) {
        List<Column> columns = part.table().columns();
        double all = columns.stream().mapToInt(Column::weight).sum();
        double[] widths = columns.stream().mapToDouble(c -> width * c.weight() / all).toArray();
        double[] least = new double[widths.length];
        double lacking = 0;
        double spare = 0;
        for (int i = 0; i < widths.length; i++) {
            least[i] = Math.min(longest(i, size) + 2 * SIDE, width * WIDEST_WORD);
            lacking += Math.max(0, least[i] - widths[i]);
            spare += Math.max(0, widths[i] - least[i]);
        }
        double part = spare <= 0 ? 0 : Math.min(1, lacking / spare);
        for (int i = 0; i < widths.length && part > 0; i++) {
            widths[i] =
                    widths[i] < least[i]
                            ? Math.min(
                                    least[i], widths[i] + (least[i] - widths[i]) * spare / lacking)
                            : widths[i] - (widths[i] - least[i]) * part;
        }
        return widths;
    }

    private double longest(int column, double size) {
        double longest = longest(part.table().columns().get(column).title(), size * HEAD, true);
        for (List<Text> row : part.table().rows()) {
            Text cell = row.get(column);
            boolean bold = Letters.isBold(cell.tone());
            boolean whole = part.table().columns().get(column).number();
            longest =
                    Math.max(
                            longest,
                            whole
                                    ? Letters.width(cell.value(), size, bold) + 1
                                    : longest(cell.value(), size, bold));
        }
        return longest;
    }

    /** Of letters that are broken anywhere, such as Chinese ones, a word is not longer than one. */
    private static double longest(String text, double size, boolean bold) {
        double longest = 0;
        for (String word : BETWEEN_WORDS.split(text)) {
            boolean anywhere = word.codePoints().anyMatch(Character::isIdeographic);
            if (!anywhere && word.length() <= LONGEST_WORD) {
                longest = Math.max(longest, Letters.width(word, size, bold));
            }
        }
        return longest + 1;
    }

    private double head(double[] widths, double size) {
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            String title = part.table().columns().get(i).title();
            lines =
                    Math.max(
                            lines,
                            Math.min(
                                    2,
                                    Letters.lines(title, widths[i] - 2 * SIDE, size * HEAD, true)));
        }
        return lines * size * HEAD * Letters.LEADING + 2 * PAD * size;
    }

    private static List<Text> cut(List<Text> row, double[] widths, double size) {
        List<Text> cut = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cut.add(
                    Letters.within(
                            row.get(i), widths[i] - 2 * SIDE, size, MOST_LINES, MOST_DETAIL));
        }
        return cut;
    }

    private static double row(List<Text> row, double[] widths, double size) {
        double height = size * Letters.LEADING;
        for (int i = 0; i < row.size(); i++) {
            height = Math.max(height, Letters.height(row.get(i), widths[i] - 2 * SIDE, size));
        }
        return height + 2 * PAD * size;
    }

    @Override
    public void paint(XSLFSheet sheet, Place place, double wanted) {
        double size = Math.min(LARGEST, wanted);
        Place at = place.below(TextPainters.heading(sheet, part.heading(), place, size, pen));
        Table data = part.table();
        double[] widths = widths(at.width(), size);
        List<List<Text>> rows = new ArrayList<>();
        double left = at.height() - head(widths, size);
        double last = size * Letters.LEADING + 2 * PAD * size;
        int count = data.rows().size();
        for (int i = 0; i < count; i++) {
            List<Text> row = cut(data.rows().get(i), widths, size);
            double height = row(row, widths, size);
            if (!rows.isEmpty() && height + (i + 1 < count ? last : 0) > left + 1) {
                break;
            }
            rows.add(row);
            left -= height;
        }
        int missing = count - rows.size();
        double air = missing > 0 ? 0 : Math.min(MOST_AIR * size, Math.max(0, left) / count);
        XSLFTable table = sheet.createTable(rows.size() + 1 + (missing > 0 ? 1 : 0), widths.length);
        table.setAnchor(at.anchor());
        Names.give(table, "Table");
        Names.describe(table, data.caption().isBlank() ? part.heading() : data.caption());
        for (int i = 0; i < widths.length; i++) {
            table.setColumnWidth(i, widths[i]);
        }
        table.getCTTable().getTblPr().setFirstRow(true);
        head(table, data, widths, size);
        double y = head(widths, size);
        for (int r = 0; r < rows.size(); r++) {
            double height = row(rows.get(r), widths, size) + air;
            body(table.getRows().get(r + 1), rows.get(r), data.columns(), height, size, air);
            y += height;
        }
        if (missing > 0) {
            List<Text> rest = new ArrayList<>();
            rest.add(Text.of(MessageFormat.format(more, missing), Tone.FAINT));
            while (rest.size() < widths.length) {
                rest.add(Text.plain(""));
            }
            int index = rows.size() + 1;
            body(table.getRows().get(index), rest, data.columns(), last, size, 0);
            if (widths.length > 1) {
                table.mergeCells(index, index, 0, widths.length - 1);
            }
            y += last;
        }
        table.setAnchor(new Place(at.x(), at.y(), at.width(), y).anchor());
    }

    private void head(XSLFTable table, Table data, double[] widths, double size) {
        XSLFTableRow row = table.getRows().get(0);
        row.setHeight(head(widths, size));
        for (int i = 0; i < data.columns().size(); i++) {
            Column column = data.columns().get(i);
            XSLFTableCell cell = row.getCells().get(i);
            prepare(cell, size, VerticalAlignment.BOTTOM);
            pen.run(
                    pen.paragraph(cell, align(column)),
                    Letters.within(
                            Letters.clean(column.title()),
                            widths[i] - 2 * SIDE,
                            size * HEAD,
                            true,
                            2),
                    size * HEAD,
                    true,
                    Pen.color(Tone.FAINT));
            rule(cell, STRONG_RULE, 1);
        }
    }

    /** Writes a row; what it has beyond its text is air, half of it above. */
    private void body(
            XSLFTableRow row,
            List<Text> texts,
            List<Column> columns,
            double height,
            double size,
            double air) {
        row.setHeight(height);
        for (int i = 0; i < texts.size(); i++) {
            XSLFTableCell cell = row.getCells().get(i);
            prepare(cell, size, VerticalAlignment.TOP);
            cell.setTopInset(PAD * size + air / 2);
            pen.text(cell, texts.get(i), size, align(columns.get(i)));
            rule(cell, RULE, 0.5);
        }
    }

    private static TextAlign align(Column column) {
        return column.number() ? TextAlign.RIGHT : TextAlign.LEFT;
    }

    private static void prepare(XSLFTableCell cell, double size, VerticalAlignment align) {
        cell.clearText();
        cell.setVerticalAlignment(align);
        cell.setLeftInset(SIDE);
        cell.setRightInset(SIDE);
        cell.setTopInset(PAD * size);
        cell.setBottomInset(PAD * size * 0.6);
    }

    private static void rule(XSLFTableCell cell, Color color, double width) {
        for (BorderEdge edge : List.of(BorderEdge.left, BorderEdge.right, BorderEdge.top)) {
            cell.removeBorder(edge);
        }
        cell.setBorderColor(BorderEdge.bottom, color);
        cell.setBorderWidth(BorderEdge.bottom, width);
    }
}
