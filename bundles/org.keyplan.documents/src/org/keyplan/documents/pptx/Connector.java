package org.keyplan.documents.pptx;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.List;

/**
 * The form of a connector: one of the presets that programs for presentations know and can lead
 * anew when a shape is moved. All lengths are those of the points it was made of.
 *
 * @param preset its name in DrawingML, such as {@code bentConnector3}
 * @param x of the frame before it is turned
 * @param y of the frame before it is turned
 * @param turned whether it begins downwards or upwards: the preset begins sideways and is turned by
 *     90 degrees
 * @param flipH whether it is mirrored along its first axis, before it is turned
 * @param flipV whether it is mirrored along its second axis, before it is turned
 * @param adjust where its bends are, in parts of the frame
 */
record Connector(
        String preset,
        double x,
        double y,
        double width,
        double height,
        boolean turned,
        boolean flipH,
        boolean flipV,
        List<Double> adjust) {

    /** As many corners as the presets have at most. */
    private static final int MOST_BENDS = 4;

    /** A frame without width could not say where bends beside it are. */
    private static final double LEAST = 1;

    Connector {
        adjust = List.copyOf(adjust);
    }

    /** A straight line. */
    static Connector straight(Point from, Point to) {
        return new Connector(
                "straightConnector1",
                Math.min(from.x(), to.x()),
                Math.min(from.y(), to.y()),
                Math.abs(to.x() - from.x()),
                Math.abs(to.y() - from.y()),
                false,
                to.x() < from.x(),
                to.y() < from.y(),
                List.of());
    }

    /** A line in right angles; one with more corners than any preset is led more simply. */
    static Connector bent(List<Point> route) {
        List<Point> points = corners(route);
        Point from = points.get(0);
        Point to = points.get(points.size() - 1);
        int bends = points.size() - 2;
        if (bends == 0 || bends > MOST_BENDS) {
            return bends == 0 ? straight(from, to) : simplified(points);
        }
        boolean turned = isVertical(from, points.get(1));
        List<Double> adjust = new ArrayList<>();
        for (int i = 1; i < bends; i++) {
            boolean first = i % 2 != 0;
            adjust.add(part(from, to, points.get(i), first != turned));
        }
        return framed("bentConnector" + (bends + 1), from, to, turned, adjust);
    }

    /** Out and in as it was, straight across in the middle. */
    private static Connector simplified(List<Point> points) {
        Point from = points.get(0);
        Point to = points.get(points.size() - 1);
        boolean leaves = isVertical(from, points.get(1));
        boolean arrives = isVertical(points.get(points.size() - 2), to);
        return leaves == arrives
                ? framed(
                        "bentConnector3",
                        from,
                        to,
                        leaves,
                        List.of(part(from, to, points.get(1), !leaves)))
                : framed("bentConnector2", from, to, leaves, List.of());
    }

    /**
     * A curve that leaves in one direction and arrives in the same.
     *
     * @param across part of the way at which it crosses over; may lie beside the way
     */
    static Connector swung(Point from, Point to, boolean vertical, double across) {
        return framed("curvedConnector3", from, to, vertical, List.of(across));
    }

    /** A curve that leaves in one direction and arrives in the other. */
    static Connector quarter(Point from, Point to, boolean vertical) {
        return framed("curvedConnector2", from, to, vertical, List.of());
    }

    private static Connector framed(
            String preset, Point from, Point to, boolean turned, List<Double> adjust) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double along = Math.abs(turned ? dy : dx);
        if (!adjust.isEmpty()) {
            along = Math.max(LEAST, along);
        }
        double beside = Math.abs(turned ? dx : dy);
        if (adjust.size() > 1) {
            beside = Math.max(LEAST, beside);
        }
        return new Connector(
                preset,
                (from.x() + to.x() - along) / 2,
                (from.y() + to.y() - beside) / 2,
                along,
                beside,
                turned,
                turned ? dy < 0 : dx < 0,
                turned ? dx > 0 : dy < 0,
                adjust);
    }

    /** Where a point lies on the way from start to end, in parts of it. */
    static double part(Point from, Point to, Point at, boolean horizontal) {
        double length = horizontal ? to.x() - from.x() : to.y() - from.y();
        double way = horizontal ? at.x() - from.x() : at.y() - from.y();
        double sign = length < 0 ? -1 : 1;
        return way / (Math.abs(length) < LEAST ? sign * LEAST : length);
    }

    /** The points at which the route really turns. */
    private static List<Point> corners(List<Point> route) {
        List<Point> corners = new ArrayList<>();
        for (Point point : route) {
            int size = corners.size();
            if (size > 0 && isNear(corners.get(size - 1), point)) {
                continue;
            }
            if (size > 1
                    && isVertical(corners.get(size - 2), corners.get(size - 1))
                            == isVertical(corners.get(size - 1), point)) {
                corners.remove(size - 1);
            }
            corners.add(point);
        }
        if (corners.size() < 2) {
            corners.add(route.get(route.size() - 1));
        }
        return corners;
    }

    private static boolean isNear(Point one, Point other) {
        return Math.abs(one.x() - other.x()) < 0.5 && Math.abs(one.y() - other.y()) < 0.5;
    }

    private static boolean isVertical(Point from, Point to) {
        return Math.abs(to.y() - from.y()) > Math.abs(to.x() - from.x());
    }
}
