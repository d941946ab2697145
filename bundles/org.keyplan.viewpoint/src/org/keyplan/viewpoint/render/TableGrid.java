package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.RichText;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.table.CrossTable;
import org.keyplan.viewpoint.table.TableCell;
import org.keyplan.viewpoint.table.TableRow;
import org.keyplan.viewpoint.text.TextMetrics;
import org.keyplan.viewpoint.text.Wrapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How wide the columns of a table are, how high its rows, and where every text breaks. */
final class TableGrid {
    static final TextStyle HEADER = new TextStyle(11.5, true);
    static final TextStyle BODY = new TextStyle(11.5, false);
    static final double LEADING = 16;
    static final double PADDING = 10;

    private static final double LEAST_COLUMN = 76;
    private static final double WIDEST_COLUMN = 190;

    /** Up to this width a header stays on one line. */
    private static final double EVEN = 116;

    private static final double LEAST_HEAD = 120;
    private static final double WIDEST_HEAD = 300;
    private static final double LEAST_ROW = 34;
    private static final double INDENT = 18;
    private static final int MOST_LINES = 6;
    private static final String FACTS = "\\s*·\\s*";

    /** A row of the table with its text broken into lines. */
    record Row(
            TableRow row,
            double indent,
            List<String> head,
            List<List<String>> cells,
            double height) {}

    private final TextMetrics metrics;
    private final List<Row> rows = new ArrayList<>();
    private final List<List<String>> headers = new ArrayList<>();
    private final double[] columns;
    private double head = LEAST_HEAD;

    TableGrid(CrossTable table, TextMetrics metrics) {
        this.metrics = metrics;
        columns = new double[table.columns().size()];
        Arrays.fill(columns, LEAST_COLUMN);
        measure(table.rows(), 0);
        for (int i = 0; i < columns.length; i++) {
            widen(i, Math.min(widestFact(label(table.columns().get(i).label()), HEADER), EVEN));
            widen(i, longestWord(label(table.columns().get(i).label()), HEADER));
            headers.add(lines(label(table.columns().get(i).label()), columns[i], HEADER));
        }
        add(table.rows(), 0);
    }

    /** Width of the column that names the rows. */
    double headWidth() {
        return head;
    }

    double columnWidth(int column) {
        return columns[column];
    }

    double width() {
        return head + Arrays.stream(columns).sum();
    }

    List<String> header(int column) {
        return headers.get(column);
    }

    double headerHeight() {
        return headers.stream().mapToInt(List::size).max().orElse(1) * LEADING + PADDING;
    }

    List<Row> rows() {
        return rows;
    }

    static String label(String label) {
        return label == null ? "" : label;
    }

    private void measure(List<TableRow> level, int depth) {
        for (TableRow row : level) {
            double wanted = RichText.measure(label(row.label()), metrics, BODY);
            head = Math.max(head, Math.min(wanted + depth * INDENT + 2 * PADDING, WIDEST_HEAD));
            for (int i = 0; i < columns.length; i++) {
                TableCell cell = row.cells().get(i);
                if (cell != null) {
                    widen(i, widestFact(label(cell.text()), BODY));
                }
            }
            measure(row.rows(), depth + 1);
        }
    }

    private void widen(int column, double text) {
        double wanted = Math.min(text + 2 * PADDING, WIDEST_COLUMN);
        columns[column] = Math.max(columns[column], Math.ceil(wanted));
    }

    private double widestFact(String text, TextStyle style) {
        return Arrays.stream(text.split(FACTS + "|\\R"))
                .mapToDouble(fact -> RichText.measure(fact, metrics, style))
                .max()
                .orElse(0);
    }

    private double longestWord(String text, TextStyle style) {
        return Arrays.stream(text.split("\\s+"))
                .mapToDouble(word -> RichText.measure(word, metrics, style))
                .max()
                .orElse(0);
    }

    private void add(List<TableRow> level, int depth) {
        for (TableRow row : level) {
            double indent = depth * INDENT;
            List<String> name = lines(label(row.label()), head - indent, BODY);
            List<List<String>> cells = new ArrayList<>();
            int most = name.size();
            for (int i = 0; i < columns.length; i++) {
                TableCell cell = row.cells().get(i);
                List<String> text =
                        cell == null ? List.of() : lines(label(cell.text()), columns[i], BODY);
                cells.add(text);
                most = Math.max(most, text.size());
            }
            double height = Math.max(LEAST_ROW, most * LEADING + PADDING + 4);
            rows.add(new Row(row, indent, name, cells, height));
            add(row.rows(), depth + 1);
        }
    }

    /** Several facts in one text stand below each other where they do not fit beside each other. */
    private List<String> lines(String text, double width, TextStyle style) {
        double room = width - 2 * PADDING + 2;
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\\R")) {
            boolean fits = RichText.measure(part, metrics, style) <= room;
            for (String fact : fits ? new String[] {part} : part.split(FACTS)) {
                lines.addAll(RichText.wrap(fact, room, MOST_LINES, metrics, style).lines());
            }
        }
        return lines.size() <= MOST_LINES ? lines : shortened(lines);
    }

    private static List<String> shortened(List<String> lines) {
        List<String> shown = new ArrayList<>(lines.subList(0, MOST_LINES));
        String last = shown.get(MOST_LINES - 1);
        if (!last.endsWith(Wrapping.ELLIPSIS)) {
            shown.set(MOST_LINES - 1, last + Wrapping.ELLIPSIS);
        }
        return shown;
    }
}
