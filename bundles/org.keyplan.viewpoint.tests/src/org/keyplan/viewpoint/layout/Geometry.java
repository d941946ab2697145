package org.keyplan.viewpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.List;

/** What every layout must keep. */
final class Geometry {
    private static final double HALF = 0.51;

    private Geometry() {}

    static void isSound(Graph graph) {
        nothingOverlaps(graph);
        containersHoldTheirChildren(graph);
        routesBeginAndEndOnBorders(graph);
        allIsOnTheSheet(graph);
    }

    static void nothingOverlaps(Graph graph) {
        nothingOverlaps(graph.roots);
        graph.boxes.forEach(box -> nothingOverlaps(box.children));
    }

    static void nothingOverlaps(List<Box> brothers) {
        for (int i = 0; i < brothers.size(); i++) {
            for (int j = 0; j < i; j++) {
                Rect a = brothers.get(i).outer();
                Rect b = brothers.get(j).outer();
                if (a.overlaps(b)) {
                    assertThat(a).as("overlaps " + b).isNull();
                }
            }
        }
    }

    static void containersHoldTheirChildren(Graph graph) {
        for (Box box : graph.boxes) {
            for (Box child : box.children) {
                double padding = box.kind == Box.Kind.CONTAINER ? Graph.PADDING : 0;
                Rect inner =
                        new Rect(
                                box.x + padding,
                                box.y + box.minHeight + padding,
                                box.width - 2 * padding,
                                box.height - box.minHeight - 2 * padding);
                assertThat(inner.contains(child.outer())).as(child + " in " + box).isTrue();
            }
        }
    }

    static void routesBeginAndEndOnBorders(Graph graph) {
        for (Wire wire : graph.wires) {
            List<Point> route = wire.route;
            assertThat(route).as("route of " + wire.index).hasSizeGreaterThanOrEqualTo(2);
            if (wire.curved) {
                assertThat(route).hasSize(3);
            }
            assertThat(onBorder(wire.source, route.get(0)))
                    .as(route.get(0) + " on border of " + wire.source)
                    .isTrue();
            Point end = route.get(route.size() - 1);
            assertThat(onBorder(wire.target, end))
                    .as(end + " on border of " + wire.target)
                    .isTrue();
            if (wire.orthogonal) {
                assertThat(Polylines.hasRightAngles(route)).as(route.toString()).isTrue();
            }
        }
    }

    static void allIsOnTheSheet(Graph graph) {
        for (Box box : graph.boxes) {
            assertThat(box.outer().x()).isNotNegative();
            assertThat(box.y).isNotNegative();
        }
        for (Wire wire : graph.wires) {
            for (Point point : wire.extent()) {
                assertThat(point.x()).isNotNegative();
                assertThat(point.y()).isNotNegative();
            }
        }
    }

    /** No straight piece of a route runs through the inside of a card that is none of its ends. */
    static boolean runsThroughACard(Graph graph, Wire wire) {
        for (Box box : graph.boxes) {
            if (box.isCard() && box != wire.source && box != wire.target) {
                for (int i = 1; i < wire.route.size(); i++) {
                    if (crosses(wire.route.get(i - 1), wire.route.get(i), box)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean crosses(Point a, Point b, Box box) {
        int steps = (int) Math.max(2, Math.hypot(a.x() - b.x(), a.y() - b.y()) / 2);
        for (int i = 0; i <= steps; i++) {
            double x = a.x() + (b.x() - a.x()) * i / steps;
            double y = a.y() + (b.y() - a.y()) * i / steps;
            if (x > box.x + 1 && x < box.right() - 1 && y > box.y + 1 && y < box.bottom() - 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean onBorder(Box box, Point p) {
        boolean within =
                p.x() >= box.x - HALF
                        && p.x() <= box.right() + HALF
                        && p.y() >= box.y - HALF
                        && p.y() <= box.bottom() + HALF;
        boolean inside =
                p.x() > box.x + HALF
                        && p.x() < box.right() - HALF
                        && p.y() > box.y + HALF
                        && p.y() < box.bottom() - HALF;
        return within && !inside;
    }
}
