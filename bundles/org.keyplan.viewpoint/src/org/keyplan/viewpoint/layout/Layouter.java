package org.keyplan.viewpoint.layout;

import org.keyplan.viewpoint.description.LayoutHint;
import org.keyplan.viewpoint.description.LayoutHint.Composite;
import org.keyplan.viewpoint.description.LayoutHint.Direction;
import org.keyplan.viewpoint.description.LayoutHint.OrderedTree;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the visible nodes and edges of a scene their places: a tree where the description asks for
 * one, bands where the sheet holds nothing but containers in layers, a network otherwise. The same
 * input always gives the same layout. Nothing is kept between two calls; calls on different threads
 * do not disturb each other.
 */
public final class Layouter {
    private Layouter() {}

    /**
     * Lays out a scene.
     *
     * @param sizes by visible node, how much room its text needs; a node without gets a small box
     * @param arrangement what a person placed. It stays exactly where it is, unless the options say
     *     otherwise or the place cannot be on a sheet (no number, far off); what is new comes near
     *     what it is connected with
     * @return bounds and routes for exactly what is visible; an empty scene gives an empty sheet
     */
    public static Layout layout(
            Scene scene,
            Map<NodeId, Measured> sizes,
            Arrangement arrangement,
            LayoutOptions options) {
        SceneGraph input = new SceneGraph(scene, sizes);
        Placements placements = new Placements(input);
        Map<Box, Point> places = placements.read(arrangement, options);
        placements.readBends(arrangement, options);
        Plan plan = plan(scene.description().layout(), input.graph, options.ratio());
        new GraphLayout(input.graph, plan, places).run();
        return result(input, NotePlaces.of(scene, sizes, arrangement));
    }

    private static Plan plan(LayoutHint hint, Graph graph, double ratio) {
        if (hint instanceof OrderedTree) {
            return new Plan(Plan.Kind.TREE, ratio);
        }
        if (hint instanceof Composite composite) {
            boolean bands = graph.roots.size() > 1;
            for (Box box : graph.roots) {
                bands &= !box.isCard();
            }
            if (bands) {
                boolean columns = composite.direction() == Direction.LEFT_TO_RIGHT;
                return new Plan(columns ? Plan.Kind.COLUMNS : Plan.Kind.ROWS, ratio);
            }
            return new Plan(Plan.Kind.NETWORK, composite.direction(), ratio);
        }
        return new Plan(Plan.Kind.NETWORK, ratio);
    }

    private static Layout result(SceneGraph input, Map<NodeId, Rect> notes) {
        Map<NodeId, Rect> bounds = new LinkedHashMap<>();
        double width = 0;
        double height = 0;
        for (Map.Entry<NodeId, Box> entry : input.boxes.entrySet()) {
            Rect rect = rounded(entry.getValue().bounds());
            bounds.put(entry.getKey(), rect);
            width = Math.max(width, rect.right());
            height = Math.max(height, rect.bottom());
        }
        for (Map.Entry<NodeId, Rect> note : notes.entrySet()) {
            Rect rect = rounded(note.getValue());
            bounds.put(note.getKey(), rect);
            width = Math.max(width, rect.right());
            height = Math.max(height, rect.bottom());
        }
        Map<EdgeId, List<Point>> routes = new LinkedHashMap<>();
        Set<EdgeId> orthogonal = new LinkedHashSet<>();
        Set<EdgeId> curved = new LinkedHashSet<>();
        for (Map.Entry<EdgeId, Wire> entry : input.wires.entrySet()) {
            Wire wire = entry.getValue();
            List<Point> route = wire.route.stream().map(Layouter::rounded).toList();
            routes.put(entry.getKey(), route);
            for (Point point : wire.extent()) {
                width = Math.max(width, point.x());
                height = Math.max(height, point.y());
            }
            if (wire.orthogonal) {
                orthogonal.add(entry.getKey());
            }
            if (wire.curved) {
                curved.add(entry.getKey());
            }
        }
        return new Layout(
                bounds,
                routes,
                orthogonal,
                curved,
                Math.ceil(width + Graph.MARGIN),
                Math.ceil(height + Graph.MARGIN));
    }

    private static Rect rounded(Rect r) {
        return new Rect(half(r.x()), half(r.y()), half(r.width()), half(r.height()));
    }

    private static Point rounded(Point p) {
        return new Point(half(p.x()), half(p.y()));
    }

    private static double half(double value) {
        return Math.round(value * 2) / 2.0;
    }
}
