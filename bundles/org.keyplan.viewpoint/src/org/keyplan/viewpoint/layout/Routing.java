package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all layouts do alike with lines. */
final class Routing {
    private Routing() {}

    /** Loops and lines bent by a person. */
    static void routeGiven(Graph graph) {
        Map<Box, Integer> loops = new HashMap<>();
        for (Wire wire : graph.wires) {
            if (wire.isLoop()) {
                Loops.route(wire, loops.merge(wire.source, 1, Integer::sum) - 1);
            } else if (wire.bends != null) {
                routeBent(wire);
            }
        }
    }

    /** A straight line between what the two borders turn to each other. */
    static void routeStraight(Wire wire) {
        Point a = Polylines.center(wire.source);
        Point b = Polylines.center(wire.target);
        boolean nested = wire.source.isInside(wire.target) || wire.target.isInside(wire.source);
        Point start = Polylines.leaving(wire.source, a, b);
        Point end =
                nested
                        ? Polylines.leaving(wire.target, b, b)
                        : Polylines.leaving(wire.target, b, a);
        wire.route(List.of(start, end), false);
    }

    private static void routeBent(Wire wire) {
        List<Point> points = new ArrayList<>();
        Point first = wire.bends.get(0);
        Point last = wire.bends.get(wire.bends.size() - 1);
        points.add(Polylines.leaving(wire.source, towards(wire.source, first), first));
        points.addAll(wire.bends);
        points.add(Polylines.leaving(wire.target, towards(wire.target, last), last));
        List<Point> simple = Polylines.simplified(points);
        wire.route(simple, Polylines.hasRightAngles(simple));
    }

    /** The point inside from which a line to a bend leaves: straight if it can. */
    private static Point towards(Box box, Point bend) {
        boolean over = bend.x() > box.x + 4 && bend.x() < box.right() - 4;
        boolean beside = bend.y() > box.y + 4 && bend.y() < box.bottom() - 4;
        return new Point(over ? bend.x() : box.centerX(), beside ? bend.y() : box.centerY());
    }
}
