package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.text.TextMetrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws what is laid out: containers behind, then lines, then the headers of containers and what
 * stands at lines, then cards. One drawer draws one sheet.
 */
final class Drawer {
    private final Layout layout;
    private final Map<NodeId, Card> cards;
    private final Captions captions;
    private final TextMetrics metrics;
    private final SheetIds ids = new SheetIds();
    private final Places taken = new Places();
    private final List<Shape> containers = new ArrayList<>();
    private final List<Shape> lines = new ArrayList<>();
    private final List<Shape> above = new ArrayList<>();
    private final List<Shape> figures = new ArrayList<>();
    private final List<Shape> inFront = new ArrayList<>();

    private Drawer(Layout layout, Map<NodeId, Card> cards, Captions captions, TextMetrics metrics) {
        this.layout = layout;
        this.cards = cards;
        this.captions = captions;
        this.metrics = metrics;
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
        shapes.addAll(drawer.inFront);
        return shapes;
    }

    private void addNodes(List<SceneNode> nodes) {
        for (SceneNode node : nodes) {
            Rect bounds = layout.bounds().get(node.id());
            Card card = cards.get(node.id());
            if (bounds == null || card == null) {
                continue;
            }
            if (NodeDrawer.isGround(card)) {
                addContainer(node, card, bounds);
                addNodes(node.children());
            } else {
                taken.take(bounds);
                (isInFront(node) ? inFront : figures).add(figure(node, card, bounds));
                addNodes(node.children().stream().filter(SceneNode::bordered).toList());
            }
        }
    }

    /** What sits on a border, and what a person stuck on everything. */
    private static boolean isInFront(SceneNode node) {
        return node.bordered() || Notes.isNote(node.id());
    }

    private void addContainer(SceneNode node, Card card, Rect bounds) {
        String id = ids.of(node);
        containers.add(
                new Group(
                        Kind.CONTAINER,
                        id,
                        captions.title(node),
                        captions.description(node),
                        NodeDrawer.ground(card, bounds)));
        List<Shape> header = NodeDrawer.header(card, bounds);
        if (!header.isEmpty()) {
            card.textRows(bounds).forEach(taken::take);
            above.add(new Group(Kind.NODE, id + ".header", null, null, header));
        }
    }

    private Group figure(SceneNode node, Card card, Rect bounds) {
        String id = ids.of(node);
        List<Shape> shapes = NodeDrawer.figure(card, bounds);
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
        LineDrawer drawer =
                new LineDrawer(layout, cards, metrics, taken, LineDrawer.thinning(layout));
        for (DrawnLine drawn : drawer.draw(edges)) {
            String id = ids.of(drawn.edge());
            String title = captions.title(drawn.edge());
            lines.add(new Group(Kind.EDGE, id, title, null, drawn.line()));
            if (!drawn.labels().isEmpty()) {
                above.add(new Group(Kind.NODE, id + ".label", title, null, drawn.labels()));
            }
        }
    }
}
