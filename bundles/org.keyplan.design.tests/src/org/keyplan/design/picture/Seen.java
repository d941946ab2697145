package org.keyplan.design.picture;

import org.keyplan.viewpoint.card.Ink;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Rgb;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle, circle, path or text of a picture.
 *
 * @param kind name of its SVG element
 * @param outline without stroke; of a text the box its letters need
 * @param fill null for none
 * @param stroke null for none
 * @param width of the stroke
 * @param dashes empty for a solid stroke
 * @param lettering null for anything but a text
 */
record Seen(
        String kind,
        Shape outline,
        Rgb fill,
        Rgb stroke,
        double width,
        List<Double> dashes,
        Lettering lettering) {

    /** How a text is set. */
    record Lettering(String text, double size, boolean bold, boolean italic, boolean struck) {}

    boolean isText() {
        return lettering != null;
    }

    /** Whether it is a line or border in a colour that differs from paper. */
    boolean isLine() {
        return stroke != null && fill == null && !stroke.equals(Rgb.WHITE);
    }

    /** Where it is, to a twentieth of a pixel; handles of curves are no part of it. */
    Rect bounds() {
        Rectangle2D r = null;
        double[] c = new double[6];
        for (PathIterator i = outline.getPathIterator(null, 0.05); !i.isDone(); i.next()) {
            if (i.currentSegment(c) != PathIterator.SEG_CLOSE) {
                r = r == null ? new Rectangle2D.Double(c[0], c[1], 0, 0) : r;
                r.add(c[0], c[1]);
            }
        }
        return new Rect(r.getX(), r.getY(), r.getWidth(), r.getHeight());
    }

    /** Where it is, half of its stroke included. */
    Rect reach() {
        double by = stroke == null ? 0 : width / 2;
        Rect r = bounds();
        return new Rect(r.x() - by, r.y() - by, r.width() + 2 * by, r.height() + 2 * by);
    }

    /** Whether its ground hides what lies behind a place. */
    boolean covers(Rect place) {
        return fill != null
                && !isText()
                && outline.contains(place.x(), place.y(), place.width(), place.height());
    }

    /** Whether its stroke touches a place. */
    boolean crosses(Rect place) {
        return stroke != null
                && new BasicStroke((float) width)
                        .createStrokedShape(outline)
                        .intersects(place.x(), place.y(), place.width(), place.height());
    }

    /** Its corners, and the ends of its curves, in order. */
    List<Point2D> corners() {
        List<Point2D> corners = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            int last =
                    switch (i.currentSegment(c)) {
                        case PathIterator.SEG_QUADTO -> 2;
                        case PathIterator.SEG_CUBICTO -> 4;
                        case PathIterator.SEG_CLOSE -> -1;
                        default -> 0;
                    };
            if (last >= 0) {
                corners.add(new Point2D.Double(c[last], c[last + 1]));
            }
        }
        return corners;
    }

    /** Dashes as multiples of the first gap, so that thick lines compare with thin ones. */
    String rhythm() {
        if (dashes.isEmpty()) {
            return "solid";
        }
        double unit = dashes.get(1);
        return dashes.stream().map(d -> String.valueOf(Math.round(100 * d / unit))).toList() + "";
    }

    /** Contrast of its fill on a ground. */
    double contrastOn(Rgb ground) {
        return Ink.contrast(fill, ground);
    }
}
