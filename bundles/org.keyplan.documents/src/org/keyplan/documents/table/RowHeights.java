package org.keyplan.documents.table;

import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Text;

import java.util.List;

/**
 * How high rows of tables get, in points: estimates on the high side, for what has to be decided
 * before a page is set, since the fonts of the reader's machine are not known.
 */
public final class RowHeights {

    private static final double LINE = 11.5;
    private static final double DETAIL_LINE = 10.8;
    private static final double PADDING = 7.5;

    private RowHeights() {}

    /**
     * The height of some rows, one below the other.
     *
     * @param widths of the columns, in points
     * @param gap the width that each cell keeps free beside its text, in points
     * @param from the first row
     * @param to the row behind the last one
     */
    public static double of(Table table, List<Double> widths, double gap, int from, int to) {
        return table.rows().subList(from, to).stream().mapToDouble(r -> of(r, widths, gap)).sum();
    }

    private static double of(List<Text> row, List<Double> widths, double gap) {
        double height = 0;
        for (int i = 0; i < row.size(); i++) {
            double room = Math.max(1, widths.get(i) - gap);
            height = Math.max(height, of(row.get(i), room));
        }
        return height + PADDING;
    }

    private static double of(Text cell, double room) {
        double height = lines(cell.value(), ColumnWidths.POINTS, room) * LINE;
        if (cell.detail().isEmpty()) {
            return height;
        }
        double size = ColumnWidths.POINTS * ColumnWidths.DETAIL;
        return height + lines(cell.detail(), size, room) * DETAIL_LINE;
    }

    private static double lines(String text, double size, double room) {
        return text.lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(ColumnWidths.width(line) * size / room)))
                .sum();
    }
}
