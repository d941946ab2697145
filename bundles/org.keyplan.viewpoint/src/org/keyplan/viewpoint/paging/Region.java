package org.keyplan.viewpoint.paging;

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
import org.keyplan.viewpoint.drawing.Shape.Window;
import org.keyplan.viewpoint.text.FontMetricsTable;

import java.util.List;

/**
 * A part of a sheet in its pixels. An empty one ({@link #NONE}) has its right edge left of its left
 * one.
 */
record Region(double left, double top, double right, double bottom) {

    static final Region NONE =
            new Region(
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    Double.NEGATIVE_INFINITY);

    private static final double ASCENT = 0.95;
    private static final double DESCENT = 0.25;

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean isEmpty() {
        return right < left || bottom < top;
    }

    /** Whether they share more than an edge. */
    boolean overlaps(Region other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    Region and(Region other) {
        return new Region(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    Region within(Region other) {
        return new Region(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    Region grown(double by) {
        return new Region(left - by, top - by, right + by, bottom + by);
    }

    /** Where shapes leave traces, widths of lines included. */
    static Region of(List<Shape> shapes) {
        Region region = NONE;
        for (Shape shape : shapes) {
            region = region.and(of(shape));
        }
        return region;
    }

    /** Where words stand. */
    static Region ofWords(List<Shape> shapes) {
        Region region = NONE;
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                region = region.and(ofWords(group.shapes()));
            } else if (shape instanceof Text text) {
                region = region.and(of(text));
            }
        }
        return region;
    }

    /**
     * Where a shape leaves traces, widths of lines included; of a curve its control points count.
     */
    static Region of(Shape shape) {
        if (shape instanceof Group group) {
            return of(group.shapes());
        }
        if (shape instanceof Window w) {
            return new Region(w.x(), w.y(), w.x() + w.width(), w.y() + w.height());
        }
        if (shape instanceof Box box) {
            return new Region(box.x(), box.y(), box.x() + box.width(), box.y() + box.height())
                    .grown(half(box.stroke()));
        }
        if (shape instanceof Circle circle) {
            return new Region(circle.x(), circle.y(), circle.x(), circle.y())
                    .grown(circle.radius() + half(circle.stroke()));
        }
        if (shape instanceof Text text) {
            return of(text);
        }
        Path path = (Path) shape;
        Region region = NONE;
        for (Segment segment : path.segments()) {
            region = region.and(of(segment));
        }
        return region.isEmpty() ? region : region.grown(half(path.stroke()));
    }

    private static Region of(Text text) {
        double size = text.style().size();
        double width = FontMetricsTable.get().width(text.text(), size, text.style().semiBold());
        double left =
                switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> text.x() - width / 2;
                    case END -> text.x() - width;
                };
        return new Region(left, text.y() - ASCENT * size, left + width, text.y() + DESCENT * size);
    }

    private static Region of(Segment segment) {
        if (segment instanceof MoveTo to) {
            return point(to.x(), to.y());
        }
        if (segment instanceof LineTo to) {
            return point(to.x(), to.y());
        }
        if (segment instanceof QuadTo to) {
            return point(to.cx(), to.cy()).and(point(to.x(), to.y()));
        }
        if (segment instanceof CubicTo to) {
            return point(to.c1x(), to.c1y())
                    .and(point(to.c2x(), to.c2y()))
                    .and(point(to.x(), to.y()));
        }
        return NONE;
    }

    private static Region point(double x, double y) {
        return new Region(x, y, x, y);
    }

    private static double half(Stroke stroke) {
        return stroke == null ? 0 : stroke.width() / 2;
    }
}
