package org.keyplan.viewpoint.picture;

import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment;
import org.keyplan.viewpoint.drawing.Shape.Segment.Close;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.QuadTo;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Drawings as the product makes them, for tests to write, print and read back. */
public final class SampleDrawings {

    public static final double CARD_WIDTH = 196;
    public static final double CARD_HEIGHT = 74;

    static final Rgb GREEN = Rgb.of("#0B6E4F");
    static final Rgb LIGHT_GREEN = Rgb.of("#D7F0E3");
    static final Rgb GREY = Rgb.of("#7B8494");
    static final Rgb INK = Rgb.of("#111827");
    static final Rgb BLUE = Rgb.of("#274C9B");
    static final TextStyle NAME = new TextStyle(14, true);
    static final TextStyle TITLE = new TextStyle(11.5, false);

    private SampleDrawings() {}

    public static Drawing drawing(double width, double height, Shape... shapes) {
        return new Drawing(
                width,
                height,
                "Org chart of Nordwind",
                "Who reports to whom at Nordwind.",
                Locale.ENGLISH,
                List.of(shapes));
    }

    public static Text text(double x, double y, String text) {
        return new Text(x, y, Anchor.START, text, NAME, INK);
    }

    public static Group card(String id, double x, double y, String name, String title) {
        return new Group(
                Kind.NODE,
                id,
                name,
                title,
                List.of(
                        new Box(
                                x,
                                y,
                                CARD_WIDTH,
                                CARD_HEIGHT,
                                8,
                                LIGHT_GREEN,
                                new Stroke(GREEN, 2.8)),
                        text(x + 12, y + 23, name),
                        new Text(x + 12, y + 41, Anchor.START, title, TITLE, INK),
                        new Circle(x + CARD_WIDTH - 14, y + 61, 3, GREEN, new Stroke(GREEN, 1))));
    }

    /** A solid line with rounded corners from one card's foot to another card's head. */
    public static Group line(String id, double x1, double y1, double x2, double y2) {
        double middle = (y1 + y2) / 2;
        double bend = Math.signum(x2 - x1) * 6;
        List<Segment> segments =
                x1 == x2
                        ? List.of(new MoveTo(x1, y1), new LineTo(x2, y2))
                        : List.of(
                                new MoveTo(x1, y1),
                                new LineTo(x1, middle - 6),
                                new QuadTo(x1, middle, x1 + bend, middle),
                                new LineTo(x2 - bend, middle),
                                new QuadTo(x2, middle, x2, middle + 6),
                                new LineTo(x2, y2));
        return new Group(
                Kind.EDGE,
                id,
                "reports to",
                null,
                List.of(new Path(segments, null, new Stroke(GREY, 1.4))));
    }

    public static Group arrow(String id, double x1, double y, double x2) {
        return new Group(
                Kind.EDGE,
                id,
                "influences",
                null,
                List.of(
                        new Path(
                                List.of(new MoveTo(x1, y), new LineTo(x2 - 8, y)),
                                null,
                                new Stroke(BLUE, 2.6)),
                        new Path(
                                List.of(
                                        new MoveTo(x2 - 10, y - 5),
                                        new LineTo(x2, y),
                                        new LineTo(x2 - 10, y + 5),
                                        new Close()),
                                BLUE,
                                null)));
    }

    public static Group unit(
            String id, String title, double x, double y, double width, double height) {
        return new Group(
                Kind.CONTAINER,
                id,
                title,
                null,
                List.of(
                        new Box(
                                x,
                                y,
                                width,
                                height,
                                8,
                                Rgb.of("#F9FAFB"),
                                new Stroke(Rgb.of("#D1D5DB"), 1)),
                        new Text(
                                x + 12,
                                y + 20,
                                Anchor.START,
                                title,
                                new TextStyle(12, true),
                                INK)));
    }

    public static Group legend(double x, double y) {
        return new Group(
                Kind.LEGEND,
                "legend",
                "Legend",
                null,
                List.of(
                        new Box(x, y, 18, 13, 3, LIGHT_GREEN, new Stroke(GREEN, 1.5)),
                        new Text(
                                x + 25,
                                y + 11,
                                Anchor.START,
                                "Champion",
                                new TextStyle(11, false),
                                INK),
                        new Path(
                                List.of(new MoveTo(x + 120, y + 7), new LineTo(x + 160, y + 7)),
                                null,
                                new Stroke(GREY, 1.4)),
                        new Text(
                                x + 168,
                                y + 11,
                                Anchor.START,
                                "reports to",
                                new TextStyle(11, false),
                                INK)));
    }

    /** Two cards, a line, an arrow, and words in all kinds of scripts. */
    public static Drawing scripts() {
        return drawing(
                720,
                420,
                line("edge-1", 138, 114, 138, 200),
                arrow("edge-2", 236, 77, 300),
                card("node-1", 40, 40, "Zhao Lei 赵磊", "General manager · 总经理"),
                card("node-2", 300, 40, "محمد بن سلمان", "רכש ותפעול (B2B)"),
                card("node-3", 40, 200, "สมชาย ใจดี", "क्षेत्र प्रबंधक office-fjord"),
                card("node-4", 300, 200, "Łukasz & <Ærøskøbing>", "e\u0301cole 😀 1½ ⅔ – “q”"),
                new Text(
                        40,
                        310,
                        Anchor.START,
                        "Departed",
                        new TextStyle(14, false, true, true, true),
                        GREY),
                new Text(360, 340, Anchor.MIDDLE, "middle of 720 中间", TITLE, INK),
                new Text(700, 360, Anchor.END, "ends at 700 سلام", TITLE, INK),
                new Path(
                        List.of(new MoveTo(40, 380), new LineTo(680, 380)),
                        null,
                        new Stroke(BLUE, 2, List.of(9., 4., 2., 4.))));
    }

    /**
     * A chart of one head and units side by side, each with rows of cards, a legend below.
     *
     * @param rows of cards in each unit
     * @param columns of cards in each unit
     */
    public static Drawing chart(int units, int rows, int columns) {
        List<Shape> containers = new ArrayList<>();
        List<Shape> lines = new ArrayList<>();
        List<Shape> cards = new ArrayList<>();
        double unitWidth = columns * (CARD_WIDTH + 24) + 8;
        double unitHeight = rows * (CARD_HEIGHT + 40) + 40;
        double width = 40 + units * (unitWidth + 32) + 8;
        double height = 220 + unitHeight + 80;
        double headX = width / 2 - CARD_WIDTH / 2;
        cards.add(card("node-head", headX, 40, "Zhao Lei", "General manager"));
        for (int u = 0; u < units; u++) {
            double x = 40 + u * (unitWidth + 32);
            containers.add(unit("unit-" + u, "Unit " + (u + 1), x, 200, unitWidth, unitHeight));
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < columns; c++) {
                    String id = u + "-" + r + "-" + c;
                    double cx = x + 16 + c * (CARD_WIDTH + 24);
                    double cy = 200 + 40 + r * (CARD_HEIGHT + 40);
                    cards.add(card("node-" + id, cx, cy, "Person " + id, "Title of " + id));
                    double top = r == 0 ? 40 + CARD_HEIGHT : cy - 40;
                    double from = r == 0 ? width / 2 : cx + CARD_WIDTH / 2;
                    lines.add(line("edge-" + id, from, top, cx + CARD_WIDTH / 2, cy));
                }
            }
        }
        List<Shape> shapes = new ArrayList<>(containers);
        shapes.addAll(lines);
        shapes.addAll(cards);
        shapes.add(legend(40, height - 50));
        return drawing(width, height, shapes.toArray(Shape[]::new));
    }
}
