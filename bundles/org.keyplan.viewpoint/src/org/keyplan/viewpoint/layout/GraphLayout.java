package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out a graph from beginning to end. */
final class GraphLayout {
    private final Graph graph;
    private final Plan plan;
    private final Map<Box, Point> places;

    GraphLayout(Graph graph, Plan plan, Map<Box, Point> places) {
        this.graph = graph;
        this.plan = plan;
        this.places = places;
    }

    /** Gives every box its bounds and every wire its route. */
    void run() {
        InnerSizes.apply(graph);
        switch (plan.kind()) {
            case TREE -> tree();
            case ROWS, COLUMNS -> bands();
            case NETWORK -> network();
        }
        if (places.isEmpty() && graph.wires.stream().allMatch(wire -> wire.bends == null)) {
            bringOntoSheet();
        }
    }

    private void tree() {
        TreeLayout tree = new TreeLayout(graph, plan.ratio());
        tree.place();
        Map<Box, Rect> before = applyPlaces();
        Routing.routeGiven(graph);
        Obstacles obstacles = new Obstacles(graph);
        TreeRoutes trunks = new TreeRoutes(graph, tree, obstacles, before);
        OrthogonalRouter around = new OrthogonalRouter(graph, obstacles);
        List<Wire> rest = new ArrayList<>();
        for (Wire wire : graph.wires) {
            if (wire.route != null || trunks.route(wire)) {
                around.occupy(wire.route);
            } else {
                rest.add(wire);
            }
        }
        for (Wire wire : rest) {
            List<Point> points = isNested(wire) ? null : around.route(wire.source, wire.target);
            if (points == null) {
                Routing.routeStraight(wire);
            } else {
                wire.route(points, true);
            }
        }
    }

    private void bands() {
        BandLayout bands = new BandLayout(graph, plan.ratio(), plan.kind() == Plan.Kind.COLUMNS);
        bands.place();
        applyPlaces();
        Routing.routeGiven(graph);
        if (places.isEmpty()) {
            new BandRoutes(graph, bands).route();
        }
        curves();
    }

    private void network() {
        new NetworkLayout(graph, plan.flow(), plan.ratio()).place();
        applyPlaces();
        Routing.routeGiven(graph);
        curves();
    }

    private void curves() {
        List<Wire> rest = new ArrayList<>();
        for (Wire wire : graph.wires) {
            if (wire.route == null) {
                if (isNested(wire)) {
                    Routing.routeStraight(wire);
                } else {
                    rest.add(wire);
                }
            }
        }
        new CurveRouter(new Obstacles(graph)).route(rest);
    }

    /** Where boxes stood before a person's places were applied; empty if there are none. */
    private Map<Box, Rect> applyPlaces() {
        return places.isEmpty() ? Map.of() : new Placer(graph, places).apply();
    }

    private static boolean isNested(Wire wire) {
        return wire.source.isInside(wire.target) || wire.target.isInside(wire.source);
    }

    /** Bows may lead over the margin; then all moves. */
    private void bringOntoSheet() {
        double left = 0;
        double top = 0;
        for (Wire wire : graph.wires) {
            for (Point point : wire.extent()) {
                left = Math.max(left, Math.ceil(Graph.MARGIN / 2 - point.x()));
                top = Math.max(top, Math.ceil(Graph.MARGIN / 2 - point.y()));
            }
        }
        if (left > 0 || top > 0) {
            for (Box box : graph.roots) {
                box.move(left, top);
            }
            for (Wire wire : graph.wires) {
                wire.move(left, top);
            }
        }
    }
}
