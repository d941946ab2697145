package org.keyplan.viewpoint.picture;

import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.drawing.Shape.Segment;
import org.keyplan.viewpoint.drawing.Shape.Segment.Close;
import org.keyplan.viewpoint.drawing.Shape.Segment.CubicTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.QuadTo;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Shapes of a drawing in the terms of Java's geometry. */
final class Outlines {

    private Outlines() {}

    static java.awt.Shape of(Box box) {
        double radius = Math.min(box.radius(), Math.min(box.width(), box.height()) / 2);
        return radius > 0
                ? new RoundRectangle2D.Double(
                        box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius)
                : new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    static java.awt.Shape of(Circle circle) {
        return new Ellipse2D.Double(
                circle.x() - circle.radius(),
                circle.y() - circle.radius(),
                2 * circle.radius(),
                2 * circle.radius());
    }

    static Path2D of(List<Segment> segments) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, segments.size());
        for (Segment segment : segments) {
            if (segment instanceof MoveTo to) {
                path.moveTo(to.x(), to.y());
            } else if (segment instanceof LineTo to) {
                path.lineTo(to.x(), to.y());
            } else if (segment instanceof QuadTo to) {
                path.quadTo(to.cx(), to.cy(), to.x(), to.y());
            } else if (segment instanceof CubicTo to) {
                path.curveTo(to.c1x(), to.c1y(), to.c2x(), to.c2y(), to.x(), to.y());
            } else if (segment instanceof Close) {
                path.closePath();
            }
        }
        return path;
    }
}
