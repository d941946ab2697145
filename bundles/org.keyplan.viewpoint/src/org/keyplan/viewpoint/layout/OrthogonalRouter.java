package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Leads lines around cards with right angles, few bends, and not on top of each other (A* on the
 * crossings of a {@link RoutingGrid}).
 */
final class OrthogonalRouter {
    private static final double BEND = 60;
    private static final double PORT_IN_USE = 90;
    private static final float ON_OTHER_LINE = 6;
    private static final float ON_HEADER = 3;

    /** Lines nearer than this to each other look like one. */
    private static final double TOO_NEAR = 5;

    /** Crossings looked at for all lines together; what is left over then goes straight. */
    private static final int BUDGET = 1_000_000;

    private static final int LARGEST_GRID = 150_000;

    private static final int[] SIDES = {0, 1, 2, 3};

    private record Step(int state, double estimate) {}

    private final Obstacles obstacles;
    private final List<Rect> headers = new ArrayList<>();
    private final List<Rect> taken = new ArrayList<>();
    private final Map<Port, Integer> portsInUse = new HashMap<>();
    private int budget = BUDGET;

    OrthogonalRouter(Graph graph, Obstacles obstacles) {
        this.obstacles = obstacles;
        for (Box box : graph.boxes) {
            if (!box.isCard()) {
                headers.add(new Rect(box.x, box.y, box.minWidth, box.minHeight));
            }
        }
    }

    /** Later lines stay off this one. */
    void occupy(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            taken.add(
                    new Rect(
                            Math.min(a.x(), b.x()),
                            Math.min(a.y(), b.y()),
                            Math.abs(a.x() - b.x()),
                            Math.abs(a.y() - b.y())));
        }
    }

    /** A way from border to border; null if there is none or the search took too long. */
    List<Point> route(Box source, Box target) {
        Rect both = around(source.outer(), target.outer());
        for (double more : new double[] {100, 400, 2_000}) {
            if (budget <= 0) {
                return null;
            }
            RoutingGrid grid = grid(inflated(both, more, more), source, target);
            budget -= grid.size() / 4;
            if (grid.size() > LARGEST_GRID) {
                return null;
            }
            List<Point> points = search(grid, source, target);
            if (points != null) {
                occupy(points);
                return points;
            }
        }
        return null;
    }

    private RoutingGrid grid(Rect window, Box source, Box target) {
        List<Rect> cards = new ArrayList<>();
        obstacles.in(window).forEach(box -> cards.add(box.outer()));
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        List<Rect> passed = new ArrayList<>(cards);
        passed.add(source.outer());
        passed.add(target.outer());
        for (Rect card : passed) {
            xs.add(card.x() - RoutingGrid.CLEARANCE);
            xs.add(card.right() + RoutingGrid.CLEARANCE);
            ys.add(card.y() - RoutingGrid.CLEARANCE);
            ys.add(card.bottom() + RoutingGrid.CLEARANCE);
        }
        for (Box end : List.of(source, target)) {
            for (Port port : Port.of(end)) {
                xs.add(port.outsideX());
                ys.add(port.outsideY());
            }
        }
        RoutingGrid grid = new RoutingGrid(within(xs, window, true), within(ys, window, false));
        if (grid.size() > LARGEST_GRID) {
            return grid;
        }
        grid.block(cards);
        for (Rect header : headers) {
            if (header.overlaps(window)) {
                grid.mark(header, ON_HEADER, ON_HEADER);
            }
        }
        for (Rect line : taken) {
            Rect near = inflated(line, TOO_NEAR, TOO_NEAR);
            if (near.overlaps(window)) {
                boolean flat = line.width() > line.height();
                grid.mark(near, flat ? ON_OTHER_LINE : 1, flat ? 1 : ON_OTHER_LINE);
            }
        }
        return grid;
    }

    private List<Point> search(RoutingGrid grid, Box source, Box target) {
        Map<Integer, Port> goals = new HashMap<>();
        for (Port port : Port.of(target)) {
            goals.putIfAbsent(grid.node(port.outsideX(), port.outsideY()), port);
        }
        goals.remove(-1);
        double[] cost = new double[grid.size() * 4];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        int[] from = new int[cost.length];
        PriorityQueue<Step> open =
                new PriorityQueue<>(
                        (a, b) ->
                                a.estimate != b.estimate
                                        ? Double.compare(a.estimate, b.estimate)
                                        : Integer.compare(a.state, b.state));
        Map<Integer, Port> starts = new HashMap<>();
        for (Port port : Port.of(source)) {
            int node = grid.node(port.outsideX(), port.outsideY());
            if (node >= 0) {
                int state = node * 4 + port.side();
                double price = priceOf(port);
                if (price < cost[state]) {
                    cost[state] = price;
                    from[state] = -1;
                    starts.put(state, port);
                    open.add(new Step(state, price + far(grid, node, target)));
                }
            }
        }
        double best = Double.POSITIVE_INFINITY;
        int end = -1;
        while (!open.isEmpty() && open.peek().estimate < best && budget-- > 0) {
            Step step = open.poll();
            int node = step.state / 4;
            int heading = step.state % 4;
            double so = cost[step.state];
            if (step.estimate > so + far(grid, node, target) + 1e-9) {
                continue;
            }
            Port goal = goals.get(node);
            if (goal != null) {
                double turn = heading == Port.opposite(goal.side()) ? 0 : BEND;
                if (so + turn + priceOf(goal) < best) {
                    best = so + turn + priceOf(goal);
                    end = step.state;
                }
            }
            for (int side : SIDES) {
                if (side == Port.opposite(heading)) {
                    continue;
                }
                int next = neighbour(grid, node, side);
                double price = next < 0 ? Double.POSITIVE_INFINITY : stepCost(grid, node, next);
                double sum = so + price + (side == heading ? 0 : BEND);
                if (sum < best && sum < cost[next * 4 + side]) {
                    cost[next * 4 + side] = sum;
                    from[next * 4 + side] = step.state;
                    open.add(new Step(next * 4 + side, sum + far(grid, next, target)));
                }
            }
        }
        return end < 0 ? null : points(grid, from, end, starts, goals.get(end / 4));
    }

    private List<Point> points(
            RoutingGrid grid, int[] from, int end, Map<Integer, Port> starts, Port goal) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(goal.x(), goal.y()));
        int state = end;
        for (int at = end; at >= 0; at = from[at]) {
            points.add(new Point(grid.x(at / 4), grid.y(at / 4)));
            state = at;
        }
        Port start = starts.get(state);
        points.add(new Point(start.x(), start.y()));
        portsInUse.merge(start, 1, Integer::sum);
        portsInUse.merge(goal, 1, Integer::sum);
        return Polylines.simplified(Polylines.reversed(points));
    }

    private double priceOf(Port port) {
        return port.price() + PORT_IN_USE * portsInUse.getOrDefault(port, 0);
    }

    private static int neighbour(RoutingGrid grid, int node, int side) {
        int columns = grid.columns();
        return switch (side) {
            case Port.LEFT -> node % columns == 0 ? -1 : node - 1;
            case Port.RIGHT -> node % columns == columns - 1 ? -1 : node + 1;
            case Port.TOP -> node - columns;
            default -> node + columns < grid.size() ? node + columns : -1;
        };
    }

    private static double stepCost(RoutingGrid grid, int node, int next) {
        int first = Math.min(node, next);
        return Math.abs(node - next) == 1 && grid.columns() > 1
                ? grid.costRight(first)
                : grid.costDown(first);
    }

    /** At least as far as this. */
    private static double far(RoutingGrid grid, int node, Box target) {
        double x = grid.x(node);
        double y = grid.y(node);
        double dx = Math.max(0, Math.max(target.x - 8 - x, x - target.right() - 8));
        double dy = Math.max(0, Math.max(target.y - 8 - y, y - target.bottom() - 8));
        return dx + dy;
    }

    private static double[] within(List<Double> values, Rect window, boolean horizontal) {
        double low = horizontal ? window.x() : window.y();
        double high = horizontal ? window.right() : window.bottom();
        return values.stream()
                .mapToDouble(v -> v)
                .filter(v -> v >= low && v <= high && v >= RoutingGrid.CLEARANCE)
                .toArray();
    }

    private static Rect around(Rect a, Rect b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        return new Rect(
                x, y, Math.max(a.right(), b.right()) - x, Math.max(a.bottom(), b.bottom()) - y);
    }

    private static Rect inflated(Rect r, double x, double y) {
        return new Rect(r.x() - x, r.y() - y, r.width() + 2 * x, r.height() + 2 * y);
    }
}
