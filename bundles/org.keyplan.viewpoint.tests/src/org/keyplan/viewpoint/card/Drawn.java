package org.keyplan.viewpoint.card;

import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment;
import org.keyplan.viewpoint.drawing.Shape.Segment.CubicTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.QuadTo;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.text.FontMetricsTable;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Looks at what was drawn: where it is, what it says, what it stands on. */
public final class Drawn {
    private Drawn() {}

    /** All shapes but groups, from back to front. */
    public static List<Shape> flat(List<Shape> shapes) {
        List<Shape> flat = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                flat.addAll(flat(group.shapes()));
            } else {
                flat.add(shape);
            }
        }
        return flat;
    }

    /** All groups, outer ones first. */
    public static List<Group> groups(List<Shape> shapes) {
        List<Group> groups = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                groups.add(group);
                groups.addAll(groups(group.shapes()));
            }
        }
        return groups;
    }

    /** All texts, from back to front. */
    public static List<Text> texts(List<Shape> shapes) {
        return flat(shapes).stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    /** What is written, in order. */
    public static List<String> words(List<Shape> shapes) {
        return texts(shapes).stream().map(Text::text).toList();
    }

    /** Where a shape is, strokes included. */
    public static Rect bounds(Shape shape) {
        if (shape instanceof Text text) {
            return bounds(text);
        }
        if (shape instanceof Box b) {
            return grown(new Rect(b.x(), b.y(), b.width(), b.height()), b.stroke());
        }
        if (shape instanceof Circle c) {
            double d = 2 * c.radius();
            return grown(new Rect(c.x() - c.radius(), c.y() - c.radius(), d, d), c.stroke());
        }
        Path path = (Path) shape;
        // straight pieces, since the handles of curves may lie outside
        Path2D drawn = new Path2D.Double();
        drawn.append(outline(path.segments()).getPathIterator(null, 0.05), false);
        Rectangle2D r = drawn.getBounds2D();
        return grown(new Rect(r.getX(), r.getY(), r.getWidth(), r.getHeight()), path.stroke());
    }

    /** Where the letters of a text are. */
    public static Rect bounds(Text text) {
        double size = text.style().size();
        double width = FontMetricsTable.get().width(text.text(), size, text.style().semiBold());
        double x =
                switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> text.x() - width / 2;
                    case END -> text.x() - width;
                };
        return new Rect(x, text.y() - 0.76 * size, width, size);
    }

    /** The colour that is seen at a place behind what comes later; paper is white. */
    public static Rgb ground(List<Shape> behind, double x, double y) {
        for (int i = behind.size() - 1; i >= 0; i--) {
            Rgb fill = fillAt(behind.get(i), x, y);
            if (fill != null) {
                return fill;
            }
        }
        return Rgb.WHITE;
    }

    private static Rgb fillAt(Shape shape, double x, double y) {
        if (shape instanceof Box b) {
            Rect rect = new Rect(b.x(), b.y(), b.width(), b.height());
            return rect.contains(new Rect(x, y, 0, 0)) ? b.fill() : null;
        }
        if (shape instanceof Circle c) {
            return Math.hypot(x - c.x(), y - c.y()) <= c.radius() ? c.fill() : null;
        }
        if (shape instanceof Path p) {
            return outline(p.segments()).contains(x, y) ? p.fill() : null;
        }
        return null;
    }

    private static Path2D outline(List<Segment> segments) {
        Path2D path = new Path2D.Double();
        for (Segment segment : segments) {
            if (segment instanceof MoveTo m) {
                path.moveTo(m.x(), m.y());
            } else if (segment instanceof LineTo l) {
                path.lineTo(l.x(), l.y());
            } else if (segment instanceof QuadTo q) {
                path.quadTo(q.cx(), q.cy(), q.x(), q.y());
            } else if (segment instanceof CubicTo c) {
                path.curveTo(c.c1x(), c.c1y(), c.c2x(), c.c2y(), c.x(), c.y());
            } else {
                path.closePath();
            }
        }
        return path;
    }

    private static Rect grown(Rect r, Stroke stroke) {
        double by = stroke == null ? 0 : stroke.width() / 2;
        return new Rect(r.x() - by, r.y() - by, r.width() + 2 * by, r.height() + 2 * by);
    }
}
