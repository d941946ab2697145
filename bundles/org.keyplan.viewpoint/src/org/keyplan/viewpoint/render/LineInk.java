package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.Ink;
import org.keyplan.viewpoint.card.Symbol;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeLook;
import org.keyplan.viewpoint.scene.LabelLook;
import org.keyplan.viewpoint.scene.LineStyle;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws lines with their decorations.
 *
 * @param color of decorations
 * @param stroke of the line itself, paler where there are many lines
 * @param width in pixels as drawn
 * @param doubled whether two thin lines are drawn instead of one
 */
record LineInk(
        Rgb color,
        Rgb stroke,
        double width,
        LineStyle style,
        boolean doubled,
        Arrow source,
        Arrow target) {
    /** Part of the sheet's white in lines of which there are many. */
    private static final double FADED = 0.45;

    /** Contrast to the sheet below which a line is meant to stay in the background. */
    private static final double PALE = 3;

    /** A centre label that says two lines are meant. */
    private static final String DOUBLE = "=";

    /** Thinner lines are lost in print. */
    private static final double THINNEST = 1.4;

    /** Thinner lines are lost even on a screen. */
    private static final double HAIRLINE = 1;

    private static final double WIDEST = 8;

    /** Half the distance of the two lines of a double one, in pixels. */
    private static final double APART = 1.9;

    /** What a line is freed of where it crosses another, on each side. */
    private static final double CASING = 1.6;

    /** Near its ends a line has no casing, which would cut others that end there. */
    private static final double BARE_END = 16;

    /** Up to this width dashes have their usual lengths; with wider lines they grow. */
    private static final double USUAL_WIDTH = 2.5;

    /** How lines of this look are drawn. */
    static LineInk of(EdgeLook look) {
        return of(look, 1);
    }

    /**
     * How lines of this look are drawn where there are so many that they are made thinner and
     * paler, so that cards and heads stand out.
     *
     * @param part of their usual width
     */
    static LineInk of(EdgeLook look, double part) {
        double usual = Math.max(THINNEST, Math.min(WIDEST, look.width()));
        Rgb color = look.color() == null ? Rgb.BLACK : look.color().clamped();
        return new LineInk(
                color,
                part < 1 && !isPale(color) ? Ink.mix(color, Rgb.WHITE, FADED) : color,
                Math.max(HAIRLINE, part * usual),
                look.line() == null ? LineStyle.SOLID : look.line(),
                look.center() != null && DOUBLE.equals(look.center().text().strip()),
                Arrow.named(look.sourceArrow()),
                Arrow.named(look.targetArrow()));
    }

    /** The mark a line carries in its middle in a circle, if any. */
    static Optional<Symbol> badge(LabelLook center) {
        if (center == null) {
            return Optional.empty();
        }
        String text = center.text().replace("\uFE0F", "").strip();
        return text.length() == 1 ? Symbol.of(text.charAt(0)) : Optional.empty();
    }

    /** Whether there is something to write at a line: no mere sign of how it is drawn. */
    static boolean isWritten(LabelLook label) {
        return label != null && !label.text().isBlank();
    }

    /** Whether lines of a colour say less than others. */
    static boolean isPale(Rgb color) {
        return Ink.contrast(color, Rgb.WHITE) < PALE;
    }

    boolean isDashed() {
        return style != LineStyle.SOLID;
    }

    /** How far the decorations reach from the start. */
    double sourceLength(Route route) {
        return source.length(width) * fit(route);
    }

    /** How far the decorations reach from the end. */
    double targetLength(Route route) {
        return target.length(width) * fit(route);
    }

    /** The same seen from the other end. */
    LineInk reversed() {
        return new LineInk(color, stroke, width, style, doubled, target, source);
    }

    /** With the decoration of the end at the start as well. */
    LineInk bothWays() {
        return new LineInk(color, stroke, width, style, doubled, target, target);
    }

    /** Draws a whole line. */
    List<Shape> draw(Route route) {
        return draw(route, 0, false);
    }

    /**
     * Draws a line.
     *
     * @param shared length from the start that another line has drawn already
     * @param cased whether lines below are interrupted where this one crosses them
     */
    List<Shape> draw(Route route, double shared, boolean cased) {
        double atSource = sourceLength(route);
        double atTarget = targetLength(route);
        double cut = shared > atSource ? route.leaving(shared) : 0;
        Route line = route.trimmed(Math.max(cut, atSource), atTarget);
        List<Shape> shapes = new ArrayList<>();
        if (cased && route.length() > 2.5 * BARE_END) {
            Route casing = route.trimmed(BARE_END, BARE_END);
            double wide = (doubled ? 2 * APART + THINNEST : width) + 2 * CASING;
            shapes.add(new Path(casing.segments(), null, new Stroke(Rgb.WHITE, wide)));
        }
        if (doubled) {
            Stroke thin = new Stroke(stroke, THINNEST, dashes());
            shapes.add(new Path(line.beside(APART).segments(), null, thin));
            shapes.add(new Path(line.beside(-APART).segments(), null, thin));
        } else {
            shapes.add(new Path(line.segments(), null, new Stroke(stroke, width, dashes())));
        }
        List<Point> points = route.points();
        if (atSource > 0 && cut < atSource) {
            shapes.addAll(source.draw(points.get(0), route.at(atSource), width, color));
        }
        if (atTarget > 0) {
            Point end = points.get(points.size() - 1);
            shapes.addAll(target.draw(end, route.at(route.length() - atTarget), width, color));
        }
        if (cut > 0) {
            // not seen, but what the line joins can still be told from its group
            shapes.add(new Path(route.segments(), null, null));
        }
        return shapes;
    }

    /** Part of their usual size that decorations have on a line too short for both. */
    private double fit(Route route) {
        double wanted = source.length(width) + target.length(width);
        return wanted == 0 ? 1 : Math.min(1, 0.8 * route.length() / wanted);
    }

    private List<Double> dashes() {
        double grow = Math.max(1, width / USUAL_WIDTH);
        List<Double> usual =
                switch (style) {
                    case SOLID -> List.of();
                    case DASH -> List.of(9.0, 5.0);
                    case DOT -> List.of(3.0, 4.0);
                    case DASH_DOT -> List.of(9.0, 4.0, 2.0, 4.0);
                };
        return usual.stream().map(length -> length * grow).toList();
    }
}
