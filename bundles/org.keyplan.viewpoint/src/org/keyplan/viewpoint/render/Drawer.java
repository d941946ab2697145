package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.card.Figure;
import org.keyplan.viewpoint.card.Symbol;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeLook;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.text.TextMetrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws what is laid out: containers behind, then lines, then the headers of containers and what
 * stands at lines, then cards. One drawer draws one sheet.
 */
final class Drawer {
    /** Between a header's text and the edge of the ground that keeps lines off it. */
    private static final double PATCH = 4;

    /** From so many lines that cross at will, and so many for each node, on they are thinner. */
    private static final int DENSE = 60;

    private static final int DENSE_PER_NODE = 4;
    private static final double THIN = 0.65;

    private final Layout layout;
    private final Map<NodeId, Card> cards;
    private final Captions captions;
    private final TextMetrics metrics;
    private final SheetIds ids = new SheetIds();
    private final Places taken = new Places();
    private final Map<Point, Integer> ends = new HashMap<>();
    private final Trunks trunks = new Trunks();
    private final double thinning;
    private Mutual mutual = Mutual.NONE;
    private final List<Shape> containers = new ArrayList<>();
    private final List<Shape> lines = new ArrayList<>();
    private final List<Shape> above = new ArrayList<>();
    private final List<Shape> figures = new ArrayList<>();
    private final List<Shape> onBorders = new ArrayList<>();

    private Drawer(Layout layout, Map<NodeId, Card> cards, Captions captions, TextMetrics metrics) {
        this.layout = layout;
        this.cards = cards;
        this.captions = captions;
        this.metrics = metrics;
        this.thinning = thinning(layout);
    }

    /** Part of their usual width that lines have, so that a dense web stays a web and no blot. */
    static double thinning(Layout layout) {
        int free = layout.routes().size() - layout.orthogonal().size();
        return free > DENSE && free > DENSE_PER_NODE * layout.bounds().size() ? THIN : 1;
    }

    /**
     * The shapes of a sheet from back to front.
     *
     * @param cards of all visible nodes
     * @param layout of the same scene and cards
     */
    static List<Shape> draw(
            Scene scene,
            Layout layout,
            Map<NodeId, Card> cards,
            Captions captions,
            TextMetrics metrics) {
        Drawer drawer = new Drawer(layout, cards, captions, metrics);
        drawer.addNodes(scene.nodes());
        drawer.addEdges(scene.edges());
        List<Shape> shapes = new ArrayList<>(drawer.containers);
        shapes.addAll(drawer.lines);
        shapes.addAll(drawer.above);
        shapes.addAll(drawer.figures);
        shapes.addAll(drawer.onBorders);
        return shapes;
    }

    private void addNodes(List<SceneNode> nodes) {
        for (SceneNode node : nodes) {
            Rect bounds = layout.bounds().get(node.id());
            Card card = cards.get(node.id());
            if (bounds == null || card == null) {
                continue;
            }
            if (card.figure() == Figure.CONTAINER && node.kind() == NodeKind.CONTAINER) {
                addContainer(node, card, bounds);
                addNodes(node.children());
            } else {
                taken.take(bounds);
                (node.bordered() ? onBorders : figures).add(figure(node, card, bounds));
                addNodes(node.children().stream().filter(SceneNode::bordered).toList());
            }
        }
    }

    private void addContainer(SceneNode node, Card card, Rect bounds) {
        String id = ids.of(node);
        containers.add(
                new Group(
                        Kind.CONTAINER,
                        id,
                        captions.title(node),
                        captions.description(node),
                        card.drawFigure(bounds)));
        List<Shape> text = card.drawText(bounds);
        if (!text.isEmpty()) {
            List<Shape> header = new ArrayList<>();
            for (Rect row : card.textRows(bounds)) {
                header.add(
                        new Box(
                                row.x() - PATCH,
                                row.y(),
                                row.width() + 2 * PATCH,
                                row.height(),
                                0,
                                card.paint().band(),
                                null));
                taken.take(row);
            }
            header.addAll(text);
            above.add(new Group(Kind.NODE, id + ".header", null, null, header));
        }
    }

    private Group figure(SceneNode node, Card card, Rect bounds) {
        String id = ids.of(node);
        List<Shape> shapes = new ArrayList<>(card.drawFigure(bounds));
        shapes.addAll(card.drawText(bounds));
        for (SceneNode child : node.children()) {
            Rect inside = layout.bounds().get(child.id());
            Card item = cards.get(child.id());
            if (!child.bordered() && inside != null && item != null) {
                shapes.add(figure(child, item, inside));
            }
        }
        return new Group(Kind.NODE, id, captions.title(node), captions.description(node), shapes);
    }

    private void addEdges(List<SceneEdge> edges) {
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
        for (SceneEdge edge : paleFirst) {
            List<Point> points = layout.routes().get(edge.id());
            if (points != null && points.size() > 1) {
                addEdge(edge, points);
            }
        }
    }

    /** A line that says less than the others, which it must not cut where they cross. */
    private static boolean isPale(SceneEdge edge) {
        return LineInk.isPale(LineInk.of(edge.look()).color());
    }

    private void addEdge(SceneEdge edge, List<Point> points) {
        Route route = route(edge, points);
        if (mutual.drawnBy(edge) != null) {
            addUnseen(edge, route);
            return;
        }
        LineInk usual = LineInk.of(edge.look(), thinning);
        LineInk ink = mutual.hasBothHeads(edge) ? usual.bothWays() : usual;
        boolean tree = layout.orthogonal().contains(edge.id());
        boolean fromTarget = ends.get(points.get(points.size() - 1)) > ends.get(points.get(0));
        Route drawn = fromTarget ? route.reversed() : route;
        LineInk brush = fromTarget ? ink.reversed() : ink;
        double shared = tree ? trunks.shared(drawn.points(), brush) : 0;
        String id = ids.of(edge);
        String title = captions.title(edge);
        lines.add(
                new Group(
                        Kind.EDGE,
                        id,
                        title,
                        null,
                        brush.draw(drawn, shared, !tree && thinning == 1 && !isPale(edge))));
        List<Shape> labels = labels(edge.look(), route, ink);
        if (!labels.isEmpty()) {
            above.add(new Group(Kind.NODE, id + ".label", title, null, labels));
        }
    }

    /** A line that another one shows as well; what it joins can still be told from its group. */
    private void addUnseen(SceneEdge edge, Route route) {
        Path path = new Path(route.segments(), null, null);
        lines.add(new Group(Kind.EDGE, ids.of(edge), captions.title(edge), null, List.of(path)));
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
