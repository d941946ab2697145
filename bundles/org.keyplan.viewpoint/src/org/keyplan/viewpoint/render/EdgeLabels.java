package org.keyplan.viewpoint.render;

import static org.keyplan.viewpoint.render.Route.r;

import org.keyplan.viewpoint.card.Ink;
import org.keyplan.viewpoint.card.RichText;
import org.keyplan.viewpoint.card.Symbol;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.LabelFormat;
import org.keyplan.viewpoint.scene.LabelLook;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.text.TextFit;
import org.keyplan.viewpoint.text.TextMetrics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws what stands at lines: labels on white, marks in a circle; off the cards and each other. */
final class EdgeLabels {
    /** Radius of the circle around a mark. */
    static final double BADGE_RADIUS = 9;

    private static final double BADGE_SIZE = 12;
    private static final double SIZE = 11;
    private static final double WIDEST = 150;
    private static final int MOST_LINES = 2;
    private static final double LEADING = 14;
    private static final double PADDING = 4;

    /** Parts of a line's length at which a label in its middle may stand, best first. */
    private static final double[] MIDDLE = {
        0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85
    };

    private final TextMetrics metrics;
    private final Places taken;

    /**
     * @param taken where cards are; labels that are drawn are added
     */
    EdgeLabels(TextMetrics metrics, Places taken) {
        this.metrics = metrics;
        this.taken = taken;
    }

    /** A mark in a white circle at the middle. */
    List<Shape> badge(Symbol symbol, Route route, Rgb color) {
        double side = 2 * BADGE_RADIUS;
        Point at = middle(route, side, side);
        return badge(symbol, at.x(), at.y(), color);
    }

    /** A mark in a white circle at a place. */
    static List<Shape> badge(Symbol symbol, double x, double y, Rgb color) {
        return List.of(
                new Circle(r(x), r(y), BADGE_RADIUS, Rgb.WHITE, new Stroke(color, 1.2)),
                symbol.around(x, y, BADGE_SIZE, color));
    }

    /** A label at the middle. */
    List<Shape> center(LabelLook label, Route route) {
        TextFit text = fit(label);
        return written(text, label, middle(route, width(text), height(text)));
    }

    /**
     * A label near the start of a route.
     *
     * @param clear room for what decorates that end, in pixels
     */
    List<Shape> atStart(LabelLook label, Route route, double clear) {
        TextFit text = fit(label);
        Point start = route.points().get(0);
        Point way = route.at(Math.min(route.length(), clear + 12));
        double dx = Math.abs(way.x() - start.x());
        double dy = Math.abs(way.y() - start.y());
        boolean flat = dx * height(text) > dy * width(text);
        double half = (flat ? width(text) : height(text)) / 2;
        double straight = Math.max(0.3, (flat ? dx : dy) / Math.max(1, Math.hypot(dx, dy)));
        double first = clear + 4 + half / straight;
        Function<Double, Point> steps = step -> route.at(first + step);
        return written(text, label, best(steps, stepsAlong(route), width(text), height(text)));
    }

    private static double[] stepsAlong(Route route) {
        int count = (int) Math.min(12, Math.max(1, route.length() / 16));
        double[] steps = new double[count];
        for (int i = 0; i < count; i++) {
            steps[i] = i * 8;
        }
        return steps;
    }

    private Point middle(Route route, double width, double height) {
        return best(part -> route.at(part * route.length()), MIDDLE, width, height);
    }

    /** The first place that is free, else the one that covers least; it is taken then. */
    private Point best(Function<Double, Point> at, double[] parts, double width, double height) {
        Point best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double part : parts) {
            Point point = at.apply(part);
            double covered = taken.taken(around(point, width + 4, height + 4));
            if (covered < least) {
                best = point;
                least = covered;
            }
            if (covered == 0) {
                break;
            }
        }
        taken.take(around(best, width, height));
        return best;
    }

    private static Rect around(Point center, double width, double height) {
        return new Rect(center.x() - width / 2, center.y() - height / 2, width, height);
    }

    private TextFit fit(LabelLook label) {
        return RichText.wrap(label.text(), WIDEST, MOST_LINES, metrics, style(label));
    }

    private static double width(TextFit text) {
        return text.width() + 2 * PADDING;
    }

    private static double height(TextFit text) {
        return text.lines().size() * LEADING + 2;
    }

    private List<Shape> written(TextFit text, LabelLook label, Point center) {
        Rect halo = around(center, width(text), height(text));
        List<Shape> shapes = new ArrayList<>();
        shapes.add(
                new Box(
                        r(halo.x()),
                        r(halo.y()),
                        r(halo.width()),
                        r(halo.height()),
                        4,
                        Rgb.WHITE,
                        null));
        boolean usual = label.color() == null || Ink.isNearlyBlack(label.color());
        Rgb color = usual ? Ink.BODY : Ink.legible(label.color(), Rgb.WHITE);
        double baseline = halo.y() + 1 + LEADING / 2 + SIZE * 0.36;
        for (String line : text.lines()) {
            shapes.addAll(
                    RichText.of(line)
                            .draw(
                                    r(center.x()),
                                    r(baseline),
                                    Anchor.MIDDLE,
                                    metrics,
                                    style(label),
                                    color));
            baseline += LEADING;
        }
        return shapes;
    }

    private static TextStyle style(LabelLook label) {
        return new TextStyle(
                SIZE,
                isBold(label),
                label.formats().contains(LabelFormat.ITALIC),
                label.formats().contains(LabelFormat.UNDERLINE),
                label.formats().contains(LabelFormat.STRIKE_THROUGH));
    }

    private static boolean isBold(LabelLook label) {
        return label.formats().contains(LabelFormat.BOLD);
    }
}
