package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines of a tree: right angles, one trunk for all children of a boss, never through a card.
 */
final class TreeRoutes {
    private static final double BUS = 22;

    private final TreeLayout tree;
    private final Obstacles obstacles;
    private final Map<Box, Rect> before;
    private final Set<Box> done = new HashSet<>();
    private final Map<Box, List<Box>> childrenOf = new HashMap<>();

    /**
     * @param before where the tree put boxes that may have been moved since; those that are missing
     *     stand where it put them
     */
    TreeRoutes(Graph graph, TreeLayout tree, Obstacles obstacles, Map<Box, Rect> before) {
        this.tree = tree;
        this.obstacles = obstacles;
        this.before = before;
        for (Box box : graph.boxes) {
            Box boss = tree.hierarchy().boss(box);
            if (boss != null) {
                childrenOf.computeIfAbsent(boss, b -> new ArrayList<>()).add(box);
            }
        }
    }

    /** Routes it if it says who hangs below whom and no card is in its way. */
    boolean route(Wire wire) {
        Box child = null;
        if (tree.hierarchy().boss(wire.source) == wire.target) {
            child = wire.source;
        } else if (tree.hierarchy().boss(wire.target) == wire.source) {
            child = wire.target;
        }
        if (child == null || done.contains(child)) {
            return false;
        }
        for (List<Point> way : ways(child, tree.hierarchy().boss(child))) {
            if (!blocked(way, wire)) {
                done.add(child);
                List<Point> points = Polylines.simplified(way);
                wire.route(child == wire.source ? Polylines.reversed(points) : points, true);
                return true;
            }
        }
        return false;
    }

    private List<List<Point>> ways(Box child, Box boss) {
        List<List<Point>> ways = new ArrayList<>();
        Block.Trunk trunk = tree.trunks().get(child);
        double dx = movedX(child);
        double dy = movedY(child);
        boolean together = dx == movedX(boss) && dy == movedY(boss);
        if (trunk != null && trunk.boss() == boss && together) {
            double exit = boss.x + tree.exit(boss);
            ways.add(points(boss, exit, trunk.bus() + dy, trunk.spine() + dx, child, trunk.side()));
        }
        if (child.y < boss.bottom() + Graph.PADDING) {
            return ways;
        }
        if (isStacked(child, boss)) {
            List<Point> left = hanging(boss, child, child.x - TreeItem.INDENT, Block.Side.LEFT);
            List<Point> right =
                    hanging(boss, child, child.right() + TreeItem.INDENT, Block.Side.RIGHT);
            boolean leftIsNearer = child.centerX() >= boss.centerX();
            ways.add(leftIsNearer ? left : right);
            ways.add(leftIsNearer ? right : left);
        }
        double bus = sharedHeight(boss, child);
        ways.add(points(boss, boss.centerX(), bus, child.centerX(), child, Block.Side.TOP));
        return ways;
    }

    private double movedX(Box box) {
        return before.containsKey(box) ? box.x - before.get(box).x() : 0;
    }

    private double movedY(Box box) {
        return before.containsKey(box) ? box.y - before.get(box).y() : 0;
    }

    /** Whether a brother stands above or below it, so that they share a line beside them. */
    private boolean isStacked(Box child, Box boss) {
        for (Box other : childrenOf.get(boss)) {
            boolean apart = other.x >= child.right() || child.x >= other.right();
            boolean beside = other != child && other.parent == child.parent;
            if (beside && !apart && other.y > boss.bottom()) {
                return true;
            }
        }
        return false;
    }

    private List<Point> hanging(Box boss, Box child, double spine, Block.Side side) {
        boolean below = spine > boss.x + 8 && spine < boss.right() - 8;
        double bus = sharedHeight(boss, child);
        return points(boss, below ? spine : boss.centerX(), bus, spine, child, side);
    }

    /** Above the highest of the children that stand in the same row as this one. */
    private double sharedHeight(Box boss, Box child) {
        double floor = floor(boss, child);
        double highest = ceiling(boss, child);
        for (Box other : childrenOf.get(boss)) {
            boolean alike =
                    Graph.commonContainer(boss, other) == Graph.commonContainer(boss, child);
            if (alike && ceiling(boss, other) >= floor + Graph.PADDING) {
                highest = Math.min(highest, ceiling(boss, other));
            }
        }
        if (highest < floor + Graph.PADDING) {
            floor = boss.bottom();
            highest = child.y;
        }
        return highest - Math.min(BUS, Math.floor((highest - floor) / 2));
    }

    /** Where the boss, or what the boss stands in beside the child, ends. */
    private static double floor(Box boss, Box child) {
        return Graph.memberOf(Graph.commonContainer(boss, child), boss).bottom();
    }

    /** Where the child, or what the child stands in beside the boss, begins. */
    private static double ceiling(Box boss, Box child) {
        return Graph.memberOf(Graph.commonContainer(boss, child), child).y;
    }

    private static List<Point> points(
            Box boss, double exit, double bus, double spine, Box child, Block.Side side) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(exit, boss.bottom()));
        points.add(new Point(exit, bus));
        points.add(new Point(spine, bus));
        switch (side) {
            case TOP -> points.add(new Point(spine, child.y));
            case LEFT -> {
                points.add(new Point(spine, child.centerY()));
                points.add(new Point(child.x, child.centerY()));
            }
            case RIGHT -> {
                points.add(new Point(spine, child.centerY()));
                points.add(new Point(child.right(), child.centerY()));
            }
        }
        return points;
    }

    private boolean blocked(List<Point> points, Wire wire) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (a.x() < 0) {
                return true;
            }
            if (obstacles.hit(
                    a.x(), a.y(), b.x(), b.y(), wire.source.solid(), wire.target.solid())) {
                return true;
            }
        }
        return false;
    }
}
