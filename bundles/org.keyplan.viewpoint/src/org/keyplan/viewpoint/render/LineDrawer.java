package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.card.Symbol;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeLook;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.text.TextMetrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the lines of a sheet with what stands at them. */
final class LineDrawer {
    /** From so many lines that cross at will, and so many for each node, on they are thinner. */
    private static final int DENSE = 60;

    private static final int DENSE_PER_NODE = 4;
    private static final double THIN = 0.65;

    private final Layout layout;
    private final Map<NodeId, Card> cards;
    private final TextMetrics metrics;
    private final Places taken;
    private final double thinning;
    private final Map<Point, Integer> ends = new HashMap<>();
    private final Trunks trunks = new Trunks();
    private Mutual mutual = Mutual.NONE;

    /**
     * @param taken where cards and headers are; labels that are drawn are added
     * @param thinning part of their usual width that lines have
     */
    LineDrawer(
            Layout layout,
            Map<NodeId, Card> cards,
            TextMetrics metrics,
            Places taken,
            double thinning) {
        this.layout = layout;
        this.cards = cards;
        this.metrics = metrics;
        this.taken = taken;
        this.thinning = thinning;
    }

    /** Part of their usual width that lines have, so that a dense web stays a web and no blot. */
    static double thinning(Layout layout) {
        int free = layout.routes().size() - layout.orthogonal().size();
        return free > DENSE && free > DENSE_PER_NODE * layout.bounds().size() ? THIN : 1;
    }

    /** The lines that have a route, from back to front. */
    List<DrawnLine> draw(List<SceneEdge> edges) {
        for (SceneEdge edge : edges) {
            List<Point> points = layout.routes().get(edge.id());
            if (points != null) {
                ends.merge(points.get(0), 1, Integer::sum);
                ends.merge(points.get(points.size() - 1), 1, Integer::sum);
            }
        }
        if (thinning < 1) {
            mutual =
                    new Mutual(
                            edges.stream()
                                    .filter(e -> layout.routes().containsKey(e.id()))
                                    .toList());
        }
        List<SceneEdge> paleFirst = new ArrayList<>(edges);
        paleFirst.sort(Comparator.comparing(edge -> !isPale(edge)));
        List<DrawnLine> drawn = new ArrayList<>();
        for (SceneEdge edge : paleFirst) {
            List<Point> points = layout.routes().get(edge.id());
            if (points != null && points.size() > 1) {
                drawn.add(draw(edge, points));
            }
        }
        return drawn;
    }

    /** A line that says less than the others, which it must not cut where they cross. */
    private static boolean isPale(SceneEdge edge) {
        return LineInk.isPale(LineInk.of(edge.look()).color());
    }

    private DrawnLine draw(SceneEdge edge, List<Point> points) {
        Route route = route(edge, points);
        if (mutual.drawnBy(edge) != null) {
            return unseen(edge, route);
        }
        LineInk usual = LineInk.of(edge.look(), thinning);
        LineInk ink = mutual.hasBothHeads(edge) ? usual.bothWays() : usual;
        boolean tree = layout.orthogonal().contains(edge.id());
        boolean fromTarget = ends.get(points.get(points.size() - 1)) > ends.get(points.get(0));
        Route drawn = fromTarget ? route.reversed() : route;
        LineInk brush = fromTarget ? ink.reversed() : ink;
        double shared = tree ? trunks.shared(drawn.points(), brush) : 0;
        boolean cased = !tree && thinning == 1 && !isPale(edge);
        return new DrawnLine(
                edge,
                route.points(),
                brush.draw(drawn, shared, cased),
                labels(edge.look(), route, ink));
    }

    /** A line that another one shows as well; what it joins can still be told from its group. */
    private static DrawnLine unseen(SceneEdge edge, Route route) {
        Path path = new Path(route.segments(), null, null);
        return new DrawnLine(edge, route.points(), List.of(path), List.of());
    }

    private Route route(SceneEdge edge, List<Point> points) {
        if (layout.curved().contains(edge.id()) && points.size() == 3) {
            Point handle = points.get(1);
            List<Point> start = docked(List.of(handle, points.get(0)), edge.source());
            List<Point> end = docked(List.of(handle, points.get(2)), edge.target());
            return Route.curve(start.get(start.size() - 1), handle, end.get(end.size() - 1));
        }
        List<Point> docked = docked(points, edge.target());
        Collections.reverse(docked);
        docked = docked(docked, edge.source());
        Collections.reverse(docked);
        return Route.along(docked, layout.orthogonal().contains(edge.id()));
    }

    private List<Point> docked(List<Point> points, NodeId node) {
        Card card = cards.get(node);
        Rect bounds = layout.bounds().get(node);
        return new ArrayList<>(
                card == null || bounds == null ? points : Docking.dock(points, card, bounds));
    }

    private List<Shape> labels(EdgeLook look, Route route, LineInk ink) {
        EdgeLabels labels = new EdgeLabels(metrics, taken);
        List<Shape> shapes = new ArrayList<>();
        Optional<Symbol> badge = LineInk.badge(look.center());
        if (badge.isPresent()) {
            shapes.addAll(labels.badge(badge.get(), route, ink.color()));
        } else if (LineInk.isWritten(look.center()) && !ink.doubled()) {
            shapes.addAll(labels.center(look.center(), route));
        }
        if (LineInk.isWritten(look.begin())) {
            shapes.addAll(labels.atStart(look.begin(), route, ink.sourceLength(route)));
        }
        if (LineInk.isWritten(look.end())) {
            shapes.addAll(labels.atStart(look.end(), route.reversed(), ink.targetLength(route)));
        }
        return shapes;
    }
}
