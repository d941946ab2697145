package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses where lines meet cards. */
final class Attachments {
    /** Between two lines of the same two cards. */
    private static final double PARALLEL = 14;

    /** Between lines at one side of a card, where there is room. */
    private static final double APART = 11;

    /** From a corner, which is round. */
    private static final double CORNER = 9;

    private record Pair(Box a, Box b) {}

    private record Side(Box box, int side) {}

    private final List<Wire> wires;

    Attachments(List<Wire> wires) {
        this.wires = wires;
    }

    /** For every line where it leaves its source and where it reaches its target. */
    Map<Wire, Attachment[]> spread() {
        Map<Pair, List<Wire>> pairs = new LinkedHashMap<>();
        for (Wire wire : wires) {
            boolean ordered = wire.source.index <= wire.target.index;
            Pair pair =
                    ordered
                            ? new Pair(wire.source, wire.target)
                            : new Pair(wire.target, wire.source);
            pairs.computeIfAbsent(pair, p -> new ArrayList<>()).add(wire);
        }
        Map<Wire, Attachment[]> ends = new HashMap<>();
        Map<Side, List<Attachment>> sides = new LinkedHashMap<>();
        pairs.forEach(
                (pair, parallel) -> {
                    for (int i = 0; i < parallel.size(); i++) {
                        double offset = (i - (parallel.size() - 1) / 2.0) * PARALLEL;
                        Attachment[] both = attach(pair, offset);
                        for (Attachment end : both) {
                            sides.computeIfAbsent(
                                            new Side(end.box, end.side), s -> new ArrayList<>())
                                    .add(end);
                        }
                        Wire wire = parallel.get(i);
                        boolean ordered = wire.source == pair.a;
                        ends.put(wire, ordered ? both : new Attachment[] {both[1], both[0]});
                    }
                });
        sides.values().forEach(Attachments::spreadSide);
        return ends;
    }

    private static Attachment[] attach(Pair pair, double offset) {
        Point a = aim(pair.a, pair.b);
        Point b = aim(pair.b, pair.a);
        double length = Math.max(1, Math.hypot(b.x() - a.x(), b.y() - a.y()));
        double dx = -(b.y() - a.y()) / length * offset;
        double dy = (b.x() - a.x()) / length * offset;
        Point from = inside(pair.a, a.x() + dx, a.y() + dy);
        Point to = inside(pair.b, b.x() + dx, b.y() + dy);
        return new Attachment[] {
            Attachment.crossing(pair.a, from, to), Attachment.crossing(pair.b, to, from)
        };
    }

    /** Lines do not all point to the middle of a wide card, but to the part that is nearer. */
    private static Point aim(Box box, Box other) {
        double room = Math.max(0, box.width / 2 - 2 * CORNER);
        double dx = (other.centerX() - box.centerX()) * 0.3;
        return new Point(box.centerX() + Math.max(-room, Math.min(room, dx)), box.centerY());
    }

    private static Point inside(Box box, double x, double y) {
        double left = Math.min(CORNER, box.width / 2);
        double top = Math.min(CORNER, box.height / 2);
        return new Point(
                Math.max(box.x + left, Math.min(box.right() - left, x)),
                Math.max(box.y + top, Math.min(box.bottom() - top, y)));
    }

    /** Moves attachments apart, keeping their order and staying near where they were. */
    private static void spreadSide(List<Attachment> side) {
        side.sort(Comparator.comparingDouble(a -> a.at));
        double low = side.get(0).low();
        double high = side.get(0).high();
        double corner = Math.min(CORNER, (high - low) / 4);
        low += corner;
        high -= corner;
        double step = side.size() == 1 ? 0 : Math.min(APART, (high - low) / (side.size() - 1));
        double at = low;
        for (Attachment attachment : side) {
            attachment.at = Math.max(attachment.at, at);
            at = attachment.at + step;
        }
        at = high;
        for (int i = side.size() - 1; i >= 0; i--) {
            side.get(i).at = Math.min(side.get(i).at, at);
            at = side.get(i).at - step;
        }
        side.forEach(a -> a.at = Math.round(a.at * 2) / 2.0);
    }
}
