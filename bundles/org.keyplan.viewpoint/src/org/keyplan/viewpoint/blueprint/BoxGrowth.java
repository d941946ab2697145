package org.keyplan.viewpoint.blueprint;

import org.keyplan.viewpoint.blueprint.Blueprint.Course;
import org.keyplan.viewpoint.blueprint.Blueprint.Edge;
import org.keyplan.viewpoint.blueprint.Blueprint.Node;
import org.keyplan.viewpoint.card.CardLine;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the boxes of a loose web larger where they stand, with their letters, so that it can be
 * read on a small sheet; the room between them becomes less. Diagrams with frames or right angles
 * stay as they are.
 */
public final class BoxGrowth {

    private static final double STEP = 0.05;

    /** Room that stays between two boxes, in pixels: enough for a line and its label. */
    private static final double APART = 26;

    private BoxGrowth() {}

    /**
     * The diagram with larger boxes.
     *
     * @param most how many times as large they may become, at least 1
     */
    public static Blueprint grow(Blueprint blueprint, double most) {
        boolean web =
                blueprint.nodes().stream().noneMatch(Node::ground)
                        && blueprint.edges().stream()
                                .noneMatch(edge -> edge.course() == Course.RIGHT_ANGLED);
        double factor = 1;
        while (web && factor + STEP <= most && isFree(blueprint, factor + STEP)) {
            factor += STEP;
        }
        return factor == 1 ? blueprint : grown(blueprint, factor);
    }

    private static boolean isFree(Blueprint blueprint, double factor) {
        List<Rect> boxes =
                blueprint.nodes().stream().map(node -> grown(node.bounds(), factor)).toList();
        for (int i = 0; i < boxes.size(); i++) {
            Rect one = boxes.get(i);
            Rect around =
                    new Rect(
                            one.x() - APART,
                            one.y() - APART,
                            one.width() + 2 * APART,
                            one.height() + 2 * APART);
            for (int j = i + 1; j < boxes.size(); j++) {
                if (around.overlaps(boxes.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Blueprint grown(Blueprint blueprint, double factor) {
        Map<String, Rect> before = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        double left = 0;
        double top = 0;
        double right = blueprint.width();
        double bottom = blueprint.height();
        for (Node node : blueprint.nodes()) {
            before.put(node.id(), node.bounds());
            Rect bounds = grown(node.bounds(), factor);
            nodes.add(node(node, bounds, factor));
            left = Math.min(left, bounds.x());
            top = Math.min(top, bounds.y());
            right = Math.max(right, bounds.right());
            bottom = Math.max(bottom, bounds.bottom());
        }
        double dx = -left;
        double dy = -top;
        return new Blueprint(
                right - left,
                bottom - top,
                blueprint.title(),
                blueprint.locale(),
                nodes.stream().map(node -> moved(node, dx, dy)).toList(),
                blueprint.edges().stream()
                        .map(edge -> moved(edge(edge, before, factor), dx, dy))
                        .toList(),
                blueprint.legend());
    }

    private static Rect grown(Rect r, double factor) {
        double width = r.width() * factor;
        double height = r.height() * factor;
        return new Rect(r.centerX() - width / 2, r.centerY() - height / 2, width, height);
    }

    private static Node node(Node node, Rect bounds, double factor) {
        Rect old = node.bounds();
        Rect text =
                new Rect(
                        bounds.x() + (node.text().x() - old.x()) * factor,
                        bounds.y() + (node.text().y() - old.y()) * factor,
                        node.text().width() * factor,
                        node.text().height() * factor);
        List<CardLine> lines =
                node.lines().stream()
                        .map(
                                line ->
                                        new CardLine(
                                                line.left(),
                                                line.right(),
                                                larger(line.style(), factor),
                                                line.color()))
                        .toList();
        return with(node, bounds, text, lines);
    }

    private static TextStyle larger(TextStyle style, double factor) {
        return new TextStyle(
                style.size() * factor,
                style.semiBold(),
                style.italic(),
                style.underlined(),
                style.struck());
    }

    private static Node moved(Node node, double dx, double dy) {
        return with(node, node.bounds().moved(dx, dy), node.text().moved(dx, dy), node.lines());
    }

    private static Node with(Node node, Rect bounds, Rect text, List<CardLine> lines) {
        return new Node(
                node.id(),
                node.mapping(),
                node.element(),
                node.container(),
                node.ground(),
                node.form(),
                bounds,
                text,
                node.top(),
                node.anchor(),
                lines,
                node.fill(),
                node.border(),
                node.starred(),
                node.title(),
                node.description());
    }

    /** Ends stay where they are on their boxes; what stands at the line stays at its middle. */
    private static Edge edge(Edge edge, Map<String, Rect> before, double factor) {
        List<Point> points = new ArrayList<>(edge.points());
        int last = points.size() - 1;
        Point first = points.get(0);
        Point end = points.get(last);
        points.set(0, pushed(first, before.get(edge.source()), factor));
        points.set(last, pushed(end, before.get(edge.target()), factor));
        double dx = (points.get(0).x() + points.get(last).x() - first.x() - end.x()) / 2;
        double dy = (points.get(0).y() + points.get(last).y() - first.y() - end.y()) / 2;
        return with(edge, points, dx, dy);
    }

    private static Point pushed(Point point, Rect box, double factor) {
        return new Point(
                box.centerX() + (point.x() - box.centerX()) * factor,
                box.centerY() + (point.y() - box.centerY()) * factor);
    }

    private static Edge moved(Edge edge, double dx, double dy) {
        return with(
                edge,
                edge.points().stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList(),
                dx,
                dy);
    }

    private static Edge with(Edge edge, List<Point> points, double dx, double dy) {
        return new Edge(
                edge.id(),
                edge.mapping(),
                edge.element(),
                edge.source(),
                edge.target(),
                points,
                edge.course(),
                edge.color(),
                edge.width(),
                edge.style(),
                edge.doubled(),
                edge.start(),
                edge.end(),
                edge.labels().stream()
                        .map(
                                label ->
                                        new Blueprint.Label(
                                                label.text(),
                                                label.bounds().moved(dx, dy),
                                                label.color(),
                                                label.mark()))
                        .toList(),
                edge.title(),
                edge.shownBy());
    }
}
