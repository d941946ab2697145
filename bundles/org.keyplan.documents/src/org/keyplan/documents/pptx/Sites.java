package org.keyplan.documents.pptx;

import org.keyplan.viewpoint.card.Figure;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.List;

/**
 * The connection sites of a box: those that every shape of its form has, and further ones where
 * lines of the diagram end. A site is told by its number, which the file's connectors name.
 */
final class Sites {

    private static final double NEAR = 1;

    private final Rect box;
    private final boolean fixed;
    private final List<Point> usual;
    private final List<Point> further = new ArrayList<>();

    Sites(Figure form, Rect box) {
        this.box = box;
        this.fixed = form == Figure.ELLIPSE || form == Figure.LOZENGE;
        this.usual = form == Figure.ELLIPSE ? around() : middles();
    }

    /** In the order of rectangles and diamonds: top, left, bottom, right. */
    private List<Point> middles() {
        return List.of(
                new Point(box.centerX(), box.y()),
                new Point(box.x(), box.centerY()),
                new Point(box.centerX(), box.bottom()),
                new Point(box.right(), box.centerY()));
    }

    /** In the order of ellipses: from the top to the left and round. */
    private List<Point> around() {
        List<Point> around = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double angle = -Math.PI / 2 - i * Math.PI / 4;
            around.add(
                    new Point(
                            box.centerX() + box.width() / 2 * Math.cos(angle),
                            box.centerY() + box.height() / 2 * Math.sin(angle)));
        }
        return around;
    }

    /** The number of the site at a place, which becomes one if there is none. */
    int at(Point wanted) {
        int nearest = nearest(wanted, usual);
        if (fixed || distance(usual.get(nearest), wanted) < NEAR) {
            return nearest;
        }
        Point place =
                new Point(
                        Math.max(box.x(), Math.min(box.right(), wanted.x())),
                        Math.max(box.y(), Math.min(box.bottom(), wanted.y())));
        for (int i = 0; i < further.size(); i++) {
            if (distance(further.get(i), place) < NEAR) {
                return usual.size() + i;
            }
        }
        further.add(place);
        return usual.size() + further.size() - 1;
    }

    /** Where a site is. */
    Point place(int site) {
        return site < usual.size() ? usual.get(site) : further.get(site - usual.size());
    }

    /** The sites beyond those of the form, in parts of width and height from the top left. */
    List<Point> further() {
        return further.stream()
                .map(
                        p ->
                                new Point(
                                        (p.x() - box.x()) / Math.max(1, box.width()),
                                        (p.y() - box.y()) / Math.max(1, box.height())))
                .toList();
    }

    private static int nearest(Point wanted, List<Point> among) {
        int nearest = 0;
        for (int i = 1; i < among.size(); i++) {
            if (distance(among.get(i), wanted) < distance(among.get(nearest), wanted)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
