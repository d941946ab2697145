package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines of a network: straight where nothing is in the way, else one gentle bow around it. Lines
 * that meet at one side of a card are spread along it, so that each can be followed.
 */
final class CurveRouter {
    /** How far a line bows, as a part of its length; nearer to straight is better. */
    private static final double[] BOWS = {
        0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24, 0.34, -0.34, 0.46, -0.46, 0.6, -0.6
    };

    private static final double[] DETOURS = {
        0.2, -0.2, 0.3, -0.3, 0.4, -0.4, 0.55, -0.55, 0.7, -0.7, 0.9, -0.9
    };

    /** Longer lines nobody follows around cards. */
    private static final double FAR = 5_000;

    /** Cards looked at for all lines together; what is left over then goes straight. */
    private static final int BUDGET = 100_000;

    private static final double LARGEST_BOW = 400;
    private static final double HIT = 100;
    private static final double APART = 22;
    private static final double AWAY = 6;

    private static final class Curve {
        final Point from;
        final Point handle;
        final Point to;
        final double bow;
        double cost;

        Curve(Point from, Point handle, Point to, double bow) {
            this.from = from;
            this.handle = handle;
            this.to = to;
            this.bow = bow;
        }
    }

    private final Obstacles obstacles;
    private final Map<Set<Box>, Integer> detours = new HashMap<>();
    private int budget = BUDGET;

    CurveRouter(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    void route(List<Wire> wires) {
        Map<Wire, Attachment[]> ends = new Attachments(wires).spread();
        for (Wire wire : wires) {
            Attachment[] both = ends.get(wire);
            route(wire, both[0].point(), both[1].point());
        }
    }

    private void route(Wire wire, Point from, Point to) {
        double length = Math.hypot(from.x() - to.x(), from.y() - to.y());
        if (budget <= 0 || length > FAR) {
            wire.route(List.of(from, to), false);
            return;
        }
        List<Box> near = near(from, to);
        budget -= near.size();
        Curve best = null;
        for (double bow : BOWS) {
            if (Math.abs(bow) * length > LARGEST_BOW) {
                continue;
            }
            Curve curve = new Curve(from, handle(from, to, bow), to, Math.abs(bow));
            best = better(best, curve, near, wire);
            if (best.cost < HIT / 10) {
                break;
            }
        }
        if (best.cost >= HIT) {
            best = detour(wire, near, best);
        }
        boolean straight = best.bow == 0;
        wire.route(straight ? List.of(from, to) : List.of(best.from, best.handle, best.to), false);
        wire.curved = !straight;
    }

    /** Leaves the cards in the direction of the bow, which may be any side. */
    private Curve detour(Wire wire, List<Box> near, Curve best) {
        Point a = Polylines.center(wire.source);
        Point b = Polylines.center(wire.target);
        Curve result = best;
        double length = Math.max(1, Math.hypot(a.x() - b.x(), a.y() - b.y()));
        int before = detours.merge(Set.of(wire.source, wire.target), 1, Integer::sum) - 1;
        for (double detour : DETOURS) {
            // Those of the same two cards lie beside each other.
            double bow = detour + Math.signum(detour) * before * APART / length;
            if (Math.abs(bow) * length > LARGEST_BOW) {
                continue;
            }
            Point handle = handle(a, b, bow);
            Curve curve =
                    new Curve(
                            Attachment.crossing(wire.source, a, handle).point(),
                            handle,
                            Attachment.crossing(wire.target, b, handle).point(),
                            Math.abs(bow));
            result = better(result, curve, near, wire);
        }
        return result;
    }

    private static Curve better(Curve best, Curve curve, List<Box> near, Wire wire) {
        curve.cost = curve.bow * 10 + hits(near, wire, curve.from, curve.handle, curve.to);
        return best == null || curve.cost < best.cost ? curve : best;
    }

    private List<Box> near(Point from, Point to) {
        double length = Math.hypot(from.x() - to.x(), from.y() - to.y());
        double more = length * 0.6 + AWAY;
        Rect area =
                new Rect(
                        Math.min(from.x(), to.x()) - more,
                        Math.min(from.y(), to.y()) - more,
                        Math.abs(from.x() - to.x()) + 2 * more,
                        Math.abs(from.y() - to.y()) + 2 * more);
        return new ArrayList<>(obstacles.in(area));
    }

    private static Point handle(Point from, Point to, double bow) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        return new Point(
                Math.round((from.x() + to.x()) / 2 - dy * bow),
                Math.round((from.y() + to.y()) / 2 + dx * bow));
    }

    /** What it costs that sampled points of the curve lie in cards or very near to them. */
    private static double hits(List<Box> near, Wire wire, Point a, Point h, Point b) {
        double length = Math.hypot(a.x() - b.x(), a.y() - b.y());
        int steps = (int) Math.max(8, Math.min(80, length / 14));
        double cost = 0;
        for (int i = 1; i < steps; i++) {
            double t = i / (double) steps;
            double s = 1 - t;
            double x = s * s * a.x() + 2 * s * t * h.x() + t * t * b.x();
            double y = s * s * a.y() + 2 * s * t * h.y() + t * t * b.y();
            if (x < 0 || y < 0) {
                return Double.POSITIVE_INFINITY;
            }
            for (Box box : near) {
                boolean end = box == wire.source.solid() || box == wire.target.solid();
                if (within(box, x, y, end ? -1 : 0)) {
                    cost += HIT;
                } else if (!end && within(box, x, y, AWAY)) {
                    cost += HIT / 10;
                }
            }
        }
        return cost;
    }

    private static boolean within(Box box, double x, double y, double away) {
        return x > box.x - away
                && x < box.right() + away
                && y > box.y - away
                && y < box.bottom() + away;
    }
}
