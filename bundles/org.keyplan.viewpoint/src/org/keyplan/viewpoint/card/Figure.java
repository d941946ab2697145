package org.keyplan.viewpoint.card;

import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment;
import org.keyplan.viewpoint.drawing.Shape.Segment.Close;
import org.keyplan.viewpoint.drawing.Shape.Segment.CubicTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.NodeLook;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.ArrayList;
import java.util.List;

/** The form of a node. */
public enum Figure {
    /** A rectangle with rounded corners. */
    BOX,
    /** An ellipse or a circle. */
    ELLIPSE,
    /** A diamond. */
    LOZENGE,
    /** A sheet with one corner folded. */
    NOTE,
    /** A frame with a header, around other nodes or around items. */
    CONTAINER,
    /** A line of a list. */
    ITEM;

    /** Rounding of a card's corners, in pixels. */
    static final double RADIUS = 8;

    private static final double FOLD = 10;

    /** Distance of a control point that makes a cubic a quarter of a circle. */
    private static final double QUARTER = 0.5523;

    /** The form that a style of this name stands for; styles without one of their own are boxes. */
    public static Figure of(NodeKind kind, NodeLook look) {
        if (kind == NodeKind.CONTAINER || kind == NodeKind.LIST) {
            return CONTAINER;
        }
        if (kind == NodeKind.LIST_ITEM) {
            return ITEM;
        }
        return switch (look.style()) {
            case "EllipseNodeDescription", "DotDescription" -> ELLIPSE;
            case "LozengeNodeDescription" -> LOZENGE;
            case "NoteDescription" -> NOTE;
            default -> BOX;
        };
    }

    /** How many times as wide as a text the figure must be to contain it. */
    double stretchX() {
        return switch (this) {
            case ELLIPSE -> 1.19;
            case LOZENGE -> 1.5;
            default -> 1;
        };
    }

    /**
     * How many times as high as a text the figure must be to contain it. The text's corners lie in
     * the figure: in an ellipse the squares of what the two are the inverse of sum up to no more
     * than 1, in a lozenge they themselves do.
     */
    double stretchY() {
        return switch (this) {
            case ELLIPSE -> 1.9;
            case LOZENGE -> 3;
            default -> 1;
        };
    }

    /** Draws it so that its border, too, lies within the bounds. */
    Shape draw(Rect bounds, Rgb fill, Stroke stroke) {
        Rect r = stroke == null ? bounds : inset(bounds, stroke.width() / 2);
        return switch (this) {
            case ELLIPSE -> new Path(ellipse(r), fill, stroke);
            case LOZENGE -> new Path(polygon(r, corners(r)), fill, stroke);
            case NOTE -> new Path(note(r), fill, stroke);
            default -> new Box(r.x(), r.y(), r.width(), r.height(), radius(r), fill, stroke);
        };
    }

    /**
     * Corners of a polygon that a line to the figure ends on, clockwise from the top; empty for a
     * figure that fills its bounds.
     */
    List<double[]> outline(Rect r) {
        if (this == LOZENGE) {
            return corners(r);
        }
        List<double[]> points = new ArrayList<>();
        if (this == ELLIPSE) {
            int steps = 48;
            for (int i = 0; i < steps; i++) {
                double angle = 2 * Math.PI * i / steps - Math.PI / 2;
                points.add(
                        new double[] {
                            r.centerX() + r.width() / 2 * Math.cos(angle),
                            r.centerY() + r.height() / 2 * Math.sin(angle)
                        });
            }
        }
        return points;
    }

    static Rect inset(Rect r, double by) {
        double width = Math.max(0, r.width() - 2 * by);
        double height = Math.max(0, r.height() - 2 * by);
        return new Rect(r.centerX() - width / 2, r.centerY() - height / 2, width, height);
    }

    static double radius(Rect r) {
        return Math.min(RADIUS, Math.min(r.width(), r.height()) / 4);
    }

    private static List<double[]> corners(Rect r) {
        return List.of(
                new double[] {r.centerX(), r.y()},
                new double[] {r.right(), r.centerY()},
                new double[] {r.centerX(), r.bottom()},
                new double[] {r.x(), r.centerY()});
    }

    private static List<Segment> polygon(Rect r, List<double[]> corners) {
        List<Segment> segments = new ArrayList<>();
        for (double[] corner : corners) {
            segments.add(
                    segments.isEmpty()
                            ? new MoveTo(corner[0], corner[1])
                            : new LineTo(corner[0], corner[1]));
        }
        segments.add(new Close());
        return segments;
    }

    private static List<Segment> ellipse(Rect r) {
        double cx = r.centerX();
        double cy = r.centerY();
        double kx = r.width() / 2 * QUARTER;
        double ky = r.height() / 2 * QUARTER;
        return List.of(
                new MoveTo(cx, r.y()),
                new CubicTo(cx + kx, r.y(), r.right(), cy - ky, r.right(), cy),
                new CubicTo(r.right(), cy + ky, cx + kx, r.bottom(), cx, r.bottom()),
                new CubicTo(cx - kx, r.bottom(), r.x(), cy + ky, r.x(), cy),
                new CubicTo(r.x(), cy - ky, cx - kx, r.y(), cx, r.y()),
                new Close());
    }

    private static List<Segment> note(Rect r) {
        double fold = Math.min(FOLD, Math.min(r.width(), r.height()) / 3);
        return List.of(
                new MoveTo(r.x(), r.y()),
                new LineTo(r.right() - fold, r.y()),
                new LineTo(r.right(), r.y() + fold),
                new LineTo(r.right(), r.bottom()),
                new LineTo(r.x(), r.bottom()),
                new Close(),
                new MoveTo(r.right() - fold, r.y()),
                new LineTo(r.right() - fold, r.y() + fold),
                new LineTo(r.right(), r.y() + fold));
    }
}
