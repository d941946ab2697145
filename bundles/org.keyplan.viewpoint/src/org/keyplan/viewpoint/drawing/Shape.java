package org.keyplan.viewpoint.drawing;

import org.keyplan.viewpoint.scene.Rgb;

import java.util.List;

/**
 * What a picture is made of. Coordinates are pixels at 100 %, y grows downwards. Everything that
 * draws (SVG, PNG, PDF, a canvas) understands exactly these; there are no markers, gradients or
 * style sheets, so that a picture looks the same everywhere.
 */
public sealed interface Shape {

    /**
     * Shapes that belong together.
     *
     * @param kind what they show; whoever puts a picture onto pages keeps nodes whole and tells
     *     where lines go on
     * @param id unique in the drawing and stable between two drawings of the same thing; null for
     *     mere grouping
     * @param title short name for tooltips and screen readers, null for none; that of a container
     *     is repeated on every page it reaches into
     * @param description what it is in words, null for none
     * @param shapes from back to front; the groups of a container's nodes may be among them or
     *     beside it
     */
    record Group(Kind kind, String id, String title, String description, List<Shape> shapes)
            implements Shape {
        public Group {
            shapes = List.copyOf(shapes);
        }

        /** Of a plain kind. */
        public Group(String id, String title, String description, List<Shape> shapes) {
            this(Kind.PLAIN, id, title, description, shapes);
        }
    }

    /** What a group shows. */
    enum Kind {
        /** A card or any other figure that must not be cut. */
        NODE,
        /** A box around others, which may be cut between them. */
        CONTAINER,
        /** A line between two figures, with its ends and labels. */
        EDGE,
        /** The explanation of colours and lines. */
        LEGEND,
        PLAIN
    }

    /**
     * A part of a sheet seen through an opening: enlarged or reduced to fill it, and cut off at its
     * border. Pages of a chart that is too large for one page are made of it.
     *
     * @param x where the opening is
     * @param y where the opening is
     * @param width of the opening
     * @param height of the opening; view and opening have the same proportions
     * @param viewX what is seen at the opening's left edge, in the coordinates of the shapes
     * @param viewY what is seen at the opening's top edge, in the coordinates of the shapes
     * @param viewWidth how much is seen
     */
    record Window(
            double x,
            double y,
            double width,
            double height,
            double viewX,
            double viewY,
            double viewWidth,
            List<Shape> shapes)
            implements Shape {
        public Window {
            shapes = List.copyOf(shapes);
        }

        /** How many of the drawing's pixels show one of the shapes' pixels. */
        public double scale() {
            return width / viewWidth;
        }

        /** How much is seen, from top to bottom. */
        public double viewHeight() {
            return height / scale();
        }
    }

    /** A rectangle; fill or stroke may be null. */
    record Box(
            double x, double y, double width, double height, double radius, Rgb fill, Stroke stroke)
            implements Shape {}

    /** A circle; fill or stroke may be null. */
    record Circle(double x, double y, double radius, Rgb fill, Stroke stroke) implements Shape {}

    /** A line of segments, filled or stroked or both. */
    record Path(List<Segment> segments, Rgb fill, Stroke stroke) implements Shape {
        public Path {
            segments = List.copyOf(segments);
        }
    }

    /**
     * One line of text. Which way it runs is told by its first letter, as in a paragraph of its
     * own; its anchor goes by what is seen, so that START is the left edge of an Arabic text, too.
     *
     * @param x where the anchor is
     * @param y the baseline
     */
    record Text(double x, double y, Anchor anchor, String text, TextStyle style, Rgb color)
            implements Shape {}

    /** Which point of a text lies at its x. */
    enum Anchor {
        /** The left edge. */
        START,
        MIDDLE,
        /** The right edge. */
        END
    }

    /** How letters look. Size in pixels at 100 %; the family is the product's. */
    record TextStyle(
            double size, boolean semiBold, boolean italic, boolean underlined, boolean struck) {
        public TextStyle(double size, boolean semiBold) {
            this(size, semiBold, false, false, false);
        }
    }

    /** Lengths of strokes and gaps in pixels; an empty list is a solid line. */
    record Stroke(Rgb color, double width, List<Double> dashes) {
        public Stroke {
            dashes = List.copyOf(dashes);
        }

        public Stroke(Rgb color, double width) {
            this(color, width, List.of());
        }
    }

    /** A step of a path. */
    sealed interface Segment {
        record MoveTo(double x, double y) implements Segment {}

        record LineTo(double x, double y) implements Segment {}

        record QuadTo(double cx, double cy, double x, double y) implements Segment {}

        record CubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y)
                implements Segment {}

        record Close() implements Segment {}
    }
}
