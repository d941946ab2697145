package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.Figure;
import org.keyplan.viewpoint.card.Ink;
import org.keyplan.viewpoint.card.Paint;
import org.keyplan.viewpoint.card.RichText;
import org.keyplan.viewpoint.card.Symbol;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeLook;
import org.keyplan.viewpoint.scene.LabelFormat;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.text.TextMetrics;
import org.keyplan.viewpoint.text.Wrapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A legend set into a width: titles in a column of their own, samples on a grid beside them, with
 * as many rows as that needs.
 */
final class Legend {
    private static final double SIZE = 11;
    private static final TextStyle TITLE = new TextStyle(SIZE, true);
    private static final double LINE = 15;
    private static final double ROW = 26;
    private static final double GAP = 20;
    private static final double LEAST_COLUMN = 84;
    private static final double WIDEST_COLUMN = 260;
    private static final double LEAST_TITLE = 60;
    private static final double WIDEST_TITLE = 120;
    private static final double BOX_WIDTH = 22;
    private static final double BOX_HEIGHT = 15;
    private static final double LINE_WIDTH = 46;
    private static final double AFTER_SAMPLE = 8;
    private static final int MOST_LINES = 6;

    private final List<Shape> shapes = new ArrayList<>();
    private final TextMetrics metrics;
    private final double left;
    private final double width;
    private double titleColumn;
    private double column;
    private int columns;
    private double bottom;

    private final double thinning;

    private Legend(TextMetrics metrics, double left, double top, double width, double thinning) {
        this.thinning = thinning;
        this.metrics = metrics;
        this.left = left;
        this.bottom = top;
        this.width = width;
    }

    /**
     * Sets the rows into a width of pixels.
     *
     * @param thinning part of their usual width that lines have in this picture
     */
    static Legend of(
            List<LegendRow> rows,
            double left,
            double top,
            double width,
            double thinning,
            TextMetrics metrics) {
        Legend legend = new Legend(metrics, left, top, width, thinning);
        legend.measure(rows);
        rows.forEach(legend::add);
        return legend;
    }

    /** What is drawn, each shape within the width. */
    List<Shape> shapes() {
        return shapes;
    }

    /** Where the last row ends. */
    double bottom() {
        return bottom;
    }

    private void measure(List<LegendRow> rows) {
        double title =
                rows.stream()
                        .mapToDouble(row -> metrics.width(row.title(), SIZE, true))
                        .max()
                        .orElse(0);
        titleColumn = Math.min(WIDEST_TITLE, Math.max(LEAST_TITLE, title)) + GAP;
        double room = width - titleColumn + GAP;
        int most = (int) Math.max(1, Math.floor(room / LEAST_COLUMN));
        int fewest = Integer.MAX_VALUE;
        for (int tried = 1; tried <= most; tried++) {
            double wide = Math.min(WIDEST_COLUMN, room / tried);
            int count = (int) Math.floor(room / wide + 0.01);
            int lines = rows.stream().mapToInt(row -> lines(row, wide, count)).sum();
            if (lines < fewest) {
                fewest = lines;
                column = wide;
                columns = count;
            }
        }
    }

    /** How many lines a row takes with columns of this width. */
    private int lines(LegendRow row, double wide, int count) {
        int lines = 1;
        int at = 0;
        for (LegendRow.Entry entry : row.entries()) {
            int span = span(entry, wide, count);
            if (at + span > count) {
                lines++;
                at = 0;
            }
            at += span;
        }
        return lines;
    }

    private int span(LegendRow.Entry entry, double wide, int count) {
        int span = (int) Math.ceil((width(entry) + GAP - 0.01) / wide);
        return Math.max(1, Math.min(count, span));
    }

    private double width(LegendRow.Entry entry) {
        return sampleWidth(entry) + RichText.measure(entry.text(), metrics, style(entry));
    }

    private static double sampleWidth(LegendRow.Entry entry) {
        if (entry instanceof LegendRow.Box) {
            return BOX_WIDTH + AFTER_SAMPLE;
        }
        return entry instanceof LegendRow.Line ? LINE_WIDTH + AFTER_SAMPLE : 0;
    }

    private void add(LegendRow row) {
        double top = bottom;
        double y = top;
        List<String> title =
                new Wrapping(metrics, SIZE, true)
                        .fit(row.title(), titleColumn - 12, MOST_LINES)
                        .lines();
        for (String line : title) {
            shapes.addAll(text(line, left, y + ROW / 2, TITLE, Ink.BODY, Ink.BODY));
            y += LINE;
        }
        double lowest = y + ROW - LINE;
        int at = 0;
        double rowTop = top;
        double rowHeight = ROW;
        for (LegendRow.Entry entry : row.entries()) {
            int span = span(entry, column, columns);
            if (at + span > columns) {
                rowTop += rowHeight;
                rowHeight = ROW;
                at = 0;
            }
            double x = left + titleColumn + at * column;
            double room = Math.min(span * column - GAP, left + width - x);
            rowHeight = Math.max(rowHeight, add(entry, x, rowTop, room));
            at += span;
        }
        bottom = Math.max(lowest, rowTop + rowHeight);
    }

    /** Draws a sample with its meaning; gives the height they take. */
    private double add(LegendRow.Entry entry, double x, double top, double room) {
        double middle = top + ROW / 2;
        Rgb accent = Ink.BODY;
        if (entry instanceof LegendRow.Box box) {
            Rect place = new Rect(x, middle - BOX_HEIGHT / 2, BOX_WIDTH, BOX_HEIGHT);
            shapes.addAll(sample(box, place));
            Paint paint = Paint.of(box.kind(), box.look());
            if (paint.border() != null) {
                accent = Ink.legible(paint.border().color(), Rgb.WHITE);
            }
        } else if (entry instanceof LegendRow.Line line) {
            shapes.addAll(sample(line.look(), x, middle));
        }
        double textX = x + sampleWidth(entry);
        TextStyle style = style(entry);
        List<String> lines =
                RichText.wrap(entry.text(), room - sampleWidth(entry), MOST_LINES, metrics, style)
                        .lines();
        double y = middle;
        for (String line : lines) {
            shapes.addAll(text(line, textX, y, style, Ink.BODY, accent));
            y += LINE;
        }
        return ROW + (lines.size() - 1) * LINE;
    }

    private static List<Shape> sample(LegendRow.Box box, Rect place) {
        return Paint.of(box.kind(), box.look()).sample(Figure.of(box.kind(), box.look()), place);
    }

    private List<Shape> sample(EdgeLook look, double x, double y) {
        LineInk ink = LineInk.of(look, thinning);
        Route route = Route.along(List.of(new Point(x, y), new Point(x + LINE_WIDTH, y)), false);
        List<Shape> shapes = new ArrayList<>(ink.draw(route));
        Optional<Symbol> badge = LineInk.badge(look.center());
        badge.ifPresent(
                symbol ->
                        shapes.addAll(
                                EdgeLabels.badge(symbol, x + LINE_WIDTH / 2, y, ink.color())));
        return shapes;
    }

    private List<Shape> text(
            String line, double x, double middle, TextStyle style, Rgb color, Rgb accent) {
        return RichText.of(line)
                .draw(x, middle + SIZE * 0.36, Anchor.START, metrics, style, color, accent);
    }

    private static TextStyle style(LegendRow.Entry entry) {
        boolean struck =
                entry instanceof LegendRow.Box box
                        && box.look().label().formats().contains(LabelFormat.STRIKE_THROUGH);
        return new TextStyle(SIZE, false, false, false, struck);
    }
}
