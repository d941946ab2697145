package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets a line that was laid out to a node's bounds end on its figure, where that does not fill
 * them: an ellipse, a lozenge, a figure with its label below.
 */
final class Docking {
    private Docking() {}

    /** The points of a line with its last one on the card's figure. */
    static List<Point> dock(List<Point> points, Card card, Rect bounds) {
        List<Point> outline = outline(card, bounds);
        if (outline.isEmpty()) {
            return points;
        }
        Point end = points.get(points.size() - 1);
        if (end.y() > card.figureIn(bounds).bottom()) {
            return points; // at the label below the figure, which it must not cross
        }
        Point before = points.get(points.size() - 2);
        List<Point> docked = new ArrayList<>(points);
        double reach = bounds.width() + bounds.height();
        double length = Math.max(1e-6, Route.distance(before, end));
        Point beyond = Route.between(before, end, 1 + reach / length);
        Point straight = firstHit(before, beyond, outline);
        if (straight != null) {
            docked.set(docked.size() - 1, straight);
            return docked;
        }
        Rect figure = card.figureIn(bounds);
        Point inwards = firstHit(end, new Point(figure.centerX(), figure.centerY()), outline);
        if (inwards != null) {
            docked.add(inwards);
        }
        return docked;
    }

    private static List<Point> outline(Card card, Rect bounds) {
        List<Point> outline = new ArrayList<>();
        card.outlineIn(bounds).forEach(corner -> outline.add(new Point(corner[0], corner[1])));
        Rect figure = card.figureIn(bounds);
        if (outline.isEmpty() && !figure.equals(bounds)) {
            outline.add(new Point(figure.x(), figure.y()));
            outline.add(new Point(figure.right(), figure.y()));
            outline.add(new Point(figure.right(), figure.bottom()));
            outline.add(new Point(figure.x(), figure.bottom()));
        }
        return outline;
    }

    /** Where the way from one point to another first meets the outline; null where it does not. */
    private static Point firstHit(Point from, Point to, List<Point> outline) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < outline.size(); i++) {
            double t = hit(from, to, outline.get(i), outline.get((i + 1) % outline.size()));
            nearest = Math.min(nearest, t);
        }
        return nearest <= 1 ? Route.between(from, to, nearest) : null;
    }

    private static double hit(Point from, Point to, Point a, Point b) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double ex = b.x() - a.x();
        double ey = b.y() - a.y();
        double cross = dx * ey - dy * ex;
        if (Math.abs(cross) < 1e-9) {
            return Double.POSITIVE_INFINITY;
        }
        double t = ((a.x() - from.x()) * ey - (a.y() - from.y()) * ex) / cross;
        double u = ((a.x() - from.x()) * dy - (a.y() - from.y()) * dx) / cross;
        return t >= 0 && u >= 0 && u <= 1 ? t : Double.POSITIVE_INFINITY;
    }
}
