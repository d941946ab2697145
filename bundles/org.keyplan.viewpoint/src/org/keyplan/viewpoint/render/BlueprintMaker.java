package org.keyplan.viewpoint.render;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.viewpoint.blueprint.Blueprint;
import org.keyplan.viewpoint.blueprint.Blueprint.Course;
import org.keyplan.viewpoint.blueprint.Blueprint.Edge;
import org.keyplan.viewpoint.blueprint.Blueprint.End;
import org.keyplan.viewpoint.blueprint.Blueprint.Label;
import org.keyplan.viewpoint.blueprint.Blueprint.Node;
import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.card.Figure;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.EdgeLook;
import org.keyplan.viewpoint.scene.LabelLook;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells a diagram as things and what joins them. One maker tells one diagram. */
final class BlueprintMaker {
    private final Scene scene;
    private final Layout layout;
    private final Map<NodeId, Card> cards;
    private final SheetParts parts;
    private final double thinning;
    private final SheetIds ids = new SheetIds();
    private final Map<NodeId, String> nodeIds = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> inFront = new ArrayList<>();

    BlueprintMaker(Scene scene, Layout layout, Map<NodeId, Card> cards, SheetParts parts) {
        this.scene = scene;
        this.layout = layout;
        this.cards = cards;
        this.parts = parts;
        this.thinning = LineDrawer.thinning(layout);
    }

    /**
     * Tells it.
     *
     * @param legendWidth that the legend may take, in pixels
     */
    Blueprint make(double legendWidth, PictureRequest request) {
        if (!Sheet.isBlank(scene, cards)) {
            addNodes(scene.nodes(), "");
        }
        nodes.addAll(inFront);
        return new Blueprint(
                layout.width(),
                layout.height(),
                HeadingBlock.title(request.heading(), scene.title(), scene.description().label()),
                request.locale(),
                nodes,
                edges(),
                parts.legend(scene, layout, legendWidth));
    }

    private void addNodes(List<SceneNode> shown, String container) {
        for (SceneNode node : shown) {
            Rect bounds = layout.bounds().get(node.id());
            Card card = cards.get(node.id());
            if (bounds != null && card != null) {
                String id = ids.of(node);
                nodeIds.put(node.id(), id);
                boolean front = node.bordered() || Notes.isNote(node.id());
                (front ? inFront : nodes).add(node(node, card, bounds, id, container));
                addNodes(node.children(), id);
            }
        }
    }

    private Node node(SceneNode node, Card card, Rect bounds, String id, String container) {
        Figure form = card.figure();
        boolean ground = NodeDrawer.isGround(card);
        return new Node(
                id,
                node.mappingName(),
                fragment(node.element()),
                container,
                ground,
                form,
                card.figureIn(bounds),
                card.textArea(bounds),
                ground || form == Figure.BOX || Notes.isNote(node.id()),
                card.anchorIn(bounds),
                card.lines(bounds),
                card.paint().fill(),
                card.paint().border(),
                card.isStarred(),
                parts.title(node),
                parts.description(node));
    }

    private List<Edge> edges() {
        List<DrawnLine> lines = parts.lines(scene, layout, cards);
        Mutual mutual =
                thinning < 1
                        ? new Mutual(
                                scene.edges().stream()
                                        .filter(e -> layout.routes().containsKey(e.id()))
                                        .toList())
                        : Mutual.NONE;
        Map<EdgeId, String> edgeIds = new HashMap<>();
        lines.forEach(line -> edgeIds.put(line.edge().id(), ids.of(line.edge())));
        List<Edge> edges = new ArrayList<>();
        for (DrawnLine line : lines) {
            EdgeId partner = mutual.drawnBy(line.edge());
            edges.add(
                    edge(
                            line,
                            edgeIds.get(line.edge().id()),
                            mutual.hasBothHeads(line.edge()),
                            partner == null ? "" : edgeIds.get(partner)));
        }
        return edges;
    }

    private Edge edge(DrawnLine line, String id, boolean bothHeads, String shownBy) {
        SceneEdge edge = line.edge();
        EdgeLook look = edge.look();
        LineInk usual = LineInk.of(look, thinning);
        LineInk ink = bothHeads ? usual.bothWays() : usual;
        Course course =
                layout.curved().contains(edge.id()) && line.points().size() == 3
                        ? Course.CURVED
                        : layout.orthogonal().contains(edge.id())
                                ? Course.RIGHT_ANGLED
                                : Course.STRAIGHT;
        return new Edge(
                id,
                edge.mappingName(),
                edge.id().element() == null ? "" : fragment(edge.id().element()),
                nodeIds.get(edge.source()),
                nodeIds.get(edge.target()),
                line.points(),
                course,
                ink.stroke(),
                ink.width(),
                ink.style(),
                ink.doubled(),
                end(ink.source()),
                end(ink.target()),
                labels(look, ink, line.labels()),
                parts.title(edge, cards),
                shownBy);
    }

    /** Each label is drawn on a ground of its own, in the order in which texts are asked for. */
    private static List<Label> labels(EdgeLook look, LineInk ink, List<Shape> drawn) {
        List<LabelLook> written = new ArrayList<>();
        boolean mark = LineInk.badge(look.center()).isPresent();
        if (mark || LineInk.isWritten(look.center()) && !ink.doubled()) {
            written.add(look.center());
        }
        if (LineInk.isWritten(look.begin())) {
            written.add(look.begin());
        }
        if (LineInk.isWritten(look.end())) {
            written.add(look.end());
        }
        List<Label> labels = new ArrayList<>();
        for (Shape shape : drawn) {
            if (labels.size() < written.size() && ground(shape) != null) {
                LabelLook label = written.get(labels.size());
                boolean circled = shape instanceof Circle;
                Rgb color = circled ? ink.color() : label.color();
                labels.add(new Label(label.text().strip(), ground(shape), color, circled));
            }
        }
        return labels;
    }

    private static Rect ground(Shape shape) {
        if (shape instanceof Circle circle && circle.stroke() != null) {
            double side = 2 * circle.radius();
            return new Rect(circle.x() - circle.radius(), circle.y() - circle.radius(), side, side);
        }
        return shape instanceof Box box
                ? new Rect(box.x(), box.y(), box.width(), box.height())
                : null;
    }

    private static End end(Arrow arrow) {
        if (arrow.isEmpty()) {
            return End.PLAIN;
        }
        return switch (arrow.pieces().get(0)) {
            case INPUT_OPEN, OUTPUT_OPEN -> End.OPEN_ARROW;
            case INPUT_CLOSED, INPUT_FILLED, OUTPUT_CLOSED, OUTPUT_FILLED -> End.FILLED_ARROW;
            case DIAMOND, FILLED_DIAMOND -> End.DIAMOND;
            case PLUS, DOT -> End.DOT;
        };
    }

    private static String fragment(EObject element) {
        return EcoreUtil.getURI(element).fragment();
    }
}
