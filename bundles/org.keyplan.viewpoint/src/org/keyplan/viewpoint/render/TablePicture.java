package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.Ink;
import org.keyplan.viewpoint.card.RichText;
import org.keyplan.viewpoint.description.ColorSpec.Fixed;
import org.keyplan.viewpoint.description.Conditional;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.IntersectionMapping;
import org.keyplan.viewpoint.description.TableStyles.Background;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.table.CrossTable;
import org.keyplan.viewpoint.table.TableCell;
import org.keyplan.viewpoint.text.TextMetrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws a cross table as a picture: rules between rows only, a coloured field where a cell says
 * something, and a legend of the colours. Immutable.
 */
public final class TablePicture {
    private static final double MARGIN = HeadingBlock.MARGIN;
    private static final double INSET = 3;
    private static final double LEAST_WIDTH = 560;
    private static final Stroke RULE = new Stroke(Ink.RULE, 1);
    private static final Stroke HEAD_RULE = new Stroke(Rgb.of("#274C9B"), 1.5);

    private final TextMetrics metrics;
    private final LegendWording wording;
    private final Locale locale;

    /**
     * @param wording keys as for diagrams, the mapping being the one of the cells
     */
    public TablePicture(TextMetrics metrics, LegendWording wording, Locale locale) {
        this.metrics = metrics;
        this.wording = wording;
        this.locale = locale;
    }

    /**
     * The finished picture.
     *
     * @param heading null for none
     */
    public Drawing draw(CrossTable table, Heading heading) {
        TableGrid grid = new TableGrid(table, metrics);
        boolean empty = table.columns().isEmpty() || table.rows().isEmpty();
        double width = Math.max(LEAST_WIDTH, grid.width() + 2 * MARGIN);
        HeadingBlock block = new HeadingBlock(metrics, locale, width);
        String title = HeadingBlock.title(heading, table.title(), table.description().label());
        List<Shape> shapes = new ArrayList<>();
        double y = block.add(heading, title, "", shapes);
        if (empty) {
            String says = wording.text("empty." + table.description().name());
            String sentence = says == null ? Captions.MESSAGES.get(locale, "empty.sentence") : says;
            y = block.addSentence(sentence, y, shapes);
        } else {
            y = addTable(grid, table, y, shapes);
            y = addLegend(table, y + 20, width, shapes);
        }
        String description =
                Captions.MESSAGES.get(
                        locale,
                        "table.description",
                        title,
                        (int) table.allRows().count(),
                        table.columns().size());
        return new Drawing(width, Math.ceil(y), title, description, locale, shapes);
    }

    private double addTable(TableGrid grid, CrossTable table, double top, List<Shape> shapes) {
        double y = top + grid.headerHeight();
        List<Shape> head = new ArrayList<>();
        double x = MARGIN + grid.headWidth();
        for (int i = 0; i < table.columns().size(); i++) {
            double baseline = y - 6 - (grid.header(i).size() - 1) * TableGrid.LEADING;
            addLines(
                    grid.header(i),
                    x + grid.columnWidth(i) / 2,
                    baseline,
                    Anchor.MIDDLE,
                    TableGrid.HEADER,
                    Ink.HEADLINE,
                    head);
            x += grid.columnWidth(i);
        }
        head.add(line(MARGIN, y, MARGIN + grid.width(), HEAD_RULE));
        shapes.add(new Group(Kind.PLAIN, "columns", null, null, head));
        int number = 0;
        for (TableGrid.Row row : grid.rows()) {
            number++;
            List<Shape> parts = new ArrayList<>();
            addRow(grid, row, y, parts);
            y += row.height();
            parts.add(line(MARGIN, y, MARGIN + grid.width(), RULE));
            String name = TableGrid.label(row.row().label());
            shapes.add(new Group(Kind.NODE, "row-" + number, name, spoken(table, row), parts));
        }
        return y;
    }

    private void addRow(TableGrid grid, TableGrid.Row row, double top, List<Shape> parts) {
        double middle = top + row.height() / 2;
        addLines(
                row.head(),
                MARGIN + row.indent() + 2,
                first(row.head(), middle),
                Anchor.START,
                TableGrid.BODY,
                Ink.HEADLINE,
                parts);
        double x = MARGIN + grid.headWidth();
        for (int i = 0; i < row.cells().size(); i++) {
            TableCell cell = row.row().cells().get(i);
            double width = grid.columnWidth(i);
            if (cell != null) {
                Rgb ground = cell.look().background().clamped();
                if (!ground.equals(Rgb.WHITE)) {
                    parts.add(
                            new Box(
                                    x + INSET,
                                    top + INSET,
                                    width - 2 * INSET,
                                    row.height() - 2 * INSET,
                                    5,
                                    ground,
                                    null));
                }
                Rgb color = Ink.legible(cell.look().foreground(), ground);
                addLines(
                        row.cells().get(i),
                        x + width / 2,
                        first(row.cells().get(i), middle),
                        Anchor.MIDDLE,
                        TableGrid.BODY,
                        color,
                        parts);
            }
            x += width;
        }
    }

    private static double first(List<String> lines, double middle) {
        return middle - (lines.size() - 1) * TableGrid.LEADING / 2 + 4;
    }

    private void addLines(
            List<String> lines,
            double x,
            double baseline,
            Anchor anchor,
            TextStyle style,
            Rgb color,
            List<Shape> parts) {
        double y = baseline;
        for (String line : lines) {
            RichText text = RichText.of(line);
            parts.addAll(text.draw(x, y, anchor, metrics, style, color));
            y += TableGrid.LEADING;
        }
    }

    /** What a row says, for those who cannot see it. */
    private String spoken(CrossTable table, TableGrid.Row row) {
        List<String> says = new ArrayList<>();
        for (int i = 0; i < row.row().cells().size(); i++) {
            TableCell cell = row.row().cells().get(i);
            if (cell != null && !TableGrid.label(cell.text()).isBlank()) {
                String column = TableGrid.label(table.columns().get(i).label());
                says.add(
                        Captions.MESSAGES.get(
                                locale, "table.cell", column, cell.text().replaceAll("\\R", " ")));
            }
        }
        return says.isEmpty() ? null : String.join("\n", says);
    }

    private double addLegend(CrossTable table, double y, double width, List<Shape> shapes) {
        Map<String, LegendRow.Entry> entries = new LinkedHashMap<>();
        for (IntersectionMapping mapping : table.description().intersections()) {
            String key = "legend." + table.description().name() + "." + mapping.name();
            for (Conditional<Background> style : mapping.styles().backgrounds()) {
                Expression predicate = style.predicate();
                String text =
                        predicate.name() == null
                                ? null
                                : wording.text(key + "." + predicate.name());
                if (text != null && style.style().color() instanceof Fixed color) {
                    entries.put(text, box(text, new Rgb(color.red(), color.green(), color.blue())));
                }
            }
        }
        if (entries.isEmpty()) {
            return y + MARGIN / 2;
        }
        String title = Captions.MESSAGES.get(locale, "legend.cells");
        Legend legend =
                Legend.of(
                        List.of(new LegendRow(title, List.copyOf(entries.values()))),
                        MARGIN,
                        y,
                        width - 2 * MARGIN,
                        1,
                        metrics);
        shapes.add(
                new Group(
                        Kind.LEGEND,
                        "legend",
                        Captions.MESSAGES.get(locale, "legend.title"),
                        null,
                        legend.shapes()));
        return legend.bottom() + 20;
    }

    private static LegendRow.Box box(String text, Rgb color) {
        return new LegendRow.Box(text, NodeKind.NODE, SampleLook.field(color));
    }

    private static Shape line(double x1, double y, double x2, Stroke stroke) {
        return new Path(List.of(new MoveTo(x1, y), new LineTo(x2, y)), null, stroke);
    }
}
