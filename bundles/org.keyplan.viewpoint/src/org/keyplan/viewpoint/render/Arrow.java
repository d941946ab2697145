package org.keyplan.viewpoint.render;

import static org.keyplan.viewpoint.render.Route.r;

import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment;
import org.keyplan.viewpoint.drawing.Shape.Segment.Close;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.ArrayList;
import java.util.List;

/**
 * The decoration of a line's end: one or more pieces, the first touching the figure. It ends
 * exactly there; nothing of it lies beyond, whatever way a program joins strokes.
 *
 * @param pieces from the figure on
 */
record Arrow(List<Piece> pieces) {
    /** No decoration. */
    static final Arrow NONE = new Arrow(List.of());

    /** What decorations are made of. Input is towards the figure, output away from it. */
    enum Piece {
        INPUT_OPEN,
        INPUT_CLOSED,
        INPUT_FILLED,
        OUTPUT_OPEN,
        OUTPUT_CLOSED,
        OUTPUT_FILLED,
        DIAMOND,
        FILLED_DIAMOND,
        PLUS,
        DOT
    }

    /**
     * The decoration of that name in descriptions; a name that is not known is drawn as an open
     * arrow, so that a direction is not lost.
     */
    static Arrow named(String name) {
        return switch (name) {
            case "NoDecoration" -> NONE;
            case "OutputArrow" -> of(Piece.OUTPUT_OPEN);
            case "OutputClosedArrow" -> of(Piece.OUTPUT_CLOSED);
            case "OutputFillClosedArrow" -> of(Piece.OUTPUT_FILLED);
            case "InputClosedArrow" -> of(Piece.INPUT_CLOSED);
            case "InputFillClosedArrow" -> of(Piece.INPUT_FILLED);
            case "Diamond" -> of(Piece.DIAMOND);
            case "FillDiamond" -> of(Piece.FILLED_DIAMOND);
            case "InputArrowWithDiamond" -> of(Piece.INPUT_OPEN, Piece.DIAMOND);
            case "InputArrowWithFillDiamond" -> of(Piece.INPUT_OPEN, Piece.FILLED_DIAMOND);
            case "CirclePlus" -> of(Piece.PLUS);
            case "Dot" -> of(Piece.DOT);
            case "InputArrowWithDot" -> of(Piece.INPUT_OPEN, Piece.DOT);
            case "DiamondWithDot" -> of(Piece.DIAMOND, Piece.DOT);
            case "FillDiamondWithDot" -> of(Piece.FILLED_DIAMOND, Piece.DOT);
            case "InputArrowWithDiamondAndDot" -> of(Piece.INPUT_OPEN, Piece.DIAMOND, Piece.DOT);
            case "InputArrowWithFillDiamondAndDot" ->
                    of(Piece.INPUT_OPEN, Piece.FILLED_DIAMOND, Piece.DOT);
            default -> of(Piece.INPUT_OPEN);
        };
    }

    private static Arrow of(Piece... pieces) {
        return new Arrow(List.of(pieces));
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** How much of a line of this width it takes, in pixels. */
    double length(double width) {
        return pieces.stream().mapToDouble(piece -> length(piece, width)).sum();
    }

    /**
     * Draws it.
     *
     * @param end where the line meets the figure
     * @param back where the decoration's other end lies
     */
    List<Shape> draw(Point end, Point back, double width, Rgb color) {
        double whole = length(width);
        double scale = Route.distance(end, back) / whole;
        List<Shape> shapes = new ArrayList<>();
        double at = 0;
        for (Piece piece : pieces) {
            double length = length(piece, width);
            Point from = Route.between(end, back, at / whole);
            Point to = Route.between(end, back, (at + length) / whole);
            new Brush(from, to, half(piece, width) * scale, width * Math.min(1, scale), color)
                    .paint(piece, shapes);
            at += length;
        }
        return shapes;
    }

    private static double length(Piece piece, double width) {
        return switch (piece) {
            case DIAMOND, FILLED_DIAMOND -> 10 + 2.4 * width;
            case PLUS -> 9 + 2 * width;
            case DOT -> 4.6 + 1.6 * width;
            default -> 7 + 2.4 * width;
        };
    }

    private static double half(Piece piece, double width) {
        return switch (piece) {
            case DIAMOND, FILLED_DIAMOND -> 3.2 + width;
            case PLUS, DOT -> length(piece, width) / 2;
            default -> 3.2 + 1.1 * width;
        };
    }

    /** Draws one piece between two points; across is measured to both sides. */
    private record Brush(Point tip, Point back, double half, double width, Rgb color) {

        void paint(Piece piece, List<Shape> shapes) {
            switch (piece) {
                case INPUT_OPEN -> open(0, 1, shapes);
                case OUTPUT_OPEN -> open(1, 0, shapes);
                case INPUT_FILLED -> shapes.add(filled(triangle(0, 1)));
                case OUTPUT_FILLED -> shapes.add(filled(triangle(1, 0)));
                case INPUT_CLOSED -> hollow(triangle(0, 1), inner(0, 1), shapes);
                case OUTPUT_CLOSED -> hollow(triangle(1, 0), inner(1, 0), shapes);
                case FILLED_DIAMOND -> shapes.add(filled(diamond(0)));
                case DIAMOND -> hollow(diamond(0), diamond(width), shapes);
                case DOT -> {
                    Point c = point(0.5, 0);
                    shapes.add(new Circle(r(c.x()), r(c.y()), r(half), color, null));
                }
                case PLUS -> plus(shapes);
            }
        }

        /** Two strokes that meet in a point, drawn as one outline, and the line between them. */
        private void open(double apex, double foot, List<Shape> shapes) {
            double length = Route.distance(tip, back);
            double slant = Math.hypot(length, half);
            double notch = width * slant / half / length;
            double side = width * half / slant;
            double along = width * length / slant / length;
            double to = apex + (foot - apex) * notch;
            double far = foot == 1 ? 1 - along / 2 : along / 2;
            double near = foot;
            shapes.add(
                    filled(
                            List.of(
                                    point(apex, 0),
                                    point(far, half),
                                    point(near, half - side),
                                    point(to, 0),
                                    point(near, side - half),
                                    point(far, -half))));
            Point from = point(apex == 0 ? notch : 0, 0);
            Point end = point(1, 0);
            shapes.add(
                    new Path(
                            List.of(
                                    new MoveTo(r(from.x()), r(from.y())),
                                    new LineTo(r(end.x()), r(end.y()))),
                            null,
                            new Stroke(color, width)));
        }

        private List<Point> triangle(double apex, double foot) {
            return List.of(point(apex, 0), point(foot, half), point(foot, -half));
        }

        private List<Point> inner(double apex, double foot) {
            double length = Route.distance(tip, back);
            double slant = Math.hypot(length, half);
            double fromApex = width * slant / half / length;
            double fromFoot = width / length;
            double sign = foot - apex;
            double reach = Math.max(0, 1 - fromApex - fromFoot);
            double base = foot - sign * fromFoot;
            return List.of(
                    point(base - sign * reach, 0),
                    point(base, half * reach),
                    point(base, -half * reach));
        }

        private List<Point> diamond(double inset) {
            double length = Route.distance(tip, back);
            double slant = Math.hypot(length / 2, half);
            double along = inset * slant / half / length;
            double across = inset * slant / (length / 2);
            return List.of(
                    point(along, 0),
                    point(0.5, half - across),
                    point(1 - along, 0),
                    point(0.5, across - half));
        }

        private void plus(List<Shape> shapes) {
            Point c = point(0.5, 0);
            double radius = half - width / 2;
            Stroke stroke = new Stroke(color, width);
            shapes.add(new Circle(r(c.x()), r(c.y()), r(radius), Rgb.WHITE, stroke));
            for (List<Point> bar :
                    List.of(
                            List.of(point(0, 0), point(1, 0)),
                            List.of(point(0.5, radius), point(0.5, -radius)))) {
                shapes.add(new Path(path(bar), null, stroke));
            }
        }

        private void hollow(List<Point> outer, List<Point> inner, List<Shape> shapes) {
            shapes.add(filled(outer));
            List<Segment> hole = new ArrayList<>(path(inner));
            hole.add(new Close());
            shapes.add(new Path(hole, Rgb.WHITE, null));
        }

        private Path filled(List<Point> corners) {
            List<Segment> segments = new ArrayList<>(path(corners));
            segments.add(new Close());
            return new Path(segments, color, null);
        }

        private static List<Segment> path(List<Point> points) {
            List<Segment> segments = new ArrayList<>();
            for (Point p : points) {
                segments.add(
                        segments.isEmpty()
                                ? new MoveTo(r(p.x()), r(p.y()))
                                : new LineTo(r(p.x()), r(p.y())));
            }
            return segments;
        }

        /** A point by its part of the way from tip to back, and pixels to the side. */
        private Point point(double along, double side) {
            double dx = back.x() - tip.x();
            double dy = back.y() - tip.y();
            double length = Math.max(1e-6, Math.hypot(dx, dy));
            return new Point(
                    tip.x() + dx * along - dy / length * side,
                    tip.y() + dy * along + dx / length * side);
        }
    }
}
