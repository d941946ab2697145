package org.keyplan.viewpoint.render;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.card.CardFactory;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.EdgeLook;
import org.keyplan.viewpoint.scene.LabelFormat;
import org.keyplan.viewpoint.scene.LabelLook;
import org.keyplan.viewpoint.scene.LineStyle;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.NodeLook;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.text.FontMetricsTable;
import org.keyplan.viewpoint.text.TextMetrics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A scene with places made by hand, so that drawing is tested without refresh and layout. */
final class SampleSheet {
    static final TextMetrics METRICS = FontMetricsTable.get();

    private final DiagramDescription description = SampleDiagram.description();
    private final Map<NodeId, Node> nodes = new LinkedHashMap<>();
    private final List<SceneEdge> edges = new ArrayList<>();
    private final Map<EdgeId, List<Point>> routes = new LinkedHashMap<>();
    private final Set<EdgeId> orthogonal = new HashSet<>();
    private final Set<EdgeId> curved = new HashSet<>();
    private final Set<String> filters = new HashSet<>();
    private LegendWording wording = LegendWording.NONE;

    /** A node as it grows. */
    private static final class Node {
        final NodeId id;
        final NodeLook look;
        final NodeKind kind;
        final double x;
        final double y;
        final List<Node> children = new ArrayList<>();
        double width;
        double height;

        Node(NodeId id, NodeKind kind, NodeLook look, double x, double y) {
            this.id = id;
            this.kind = kind;
            this.look = look;
            this.x = x;
            this.y = y;
        }

        SceneNode scene() {
            return new SceneNode(
                    id,
                    id.mapping().substring(2),
                    kind,
                    false,
                    look,
                    true,
                    false,
                    children.stream().map(Node::scene).toList());
        }
    }

    static EObject element() {
        return EcoreFactory.eINSTANCE.createEObject();
    }

    SampleSheet wording(LegendWording words) {
        wording = words;
        return this;
    }

    SampleSheet filter(String name) {
        filters.add(name);
        return this;
    }

    NodeId person(String attitude, int border, String label, double x, double y) {
        return add(null, NodeKind.NODE, "Person", personLook(attitude, border, label), x, y);
    }

    NodeId personIn(NodeId unit, String attitude, int border, String label, double x, double y) {
        return add(unit, NodeKind.NODE, "Person", personLook(attitude, border, label), x, y);
    }

    NodeId unit(String label, double x, double y, double width, double height) {
        NodeId id = add(null, NodeKind.CONTAINER, "Unit", unitLook(label), x, y);
        nodes.get(id).width = width;
        nodes.get(id).height = height;
        return id;
    }

    NodeId add(NodeId parent, NodeKind kind, String mapping, NodeLook look, double x, double y) {
        EObject element = element();
        NodeId id = new NodeId(parent, SampleDiagram.path(mapping), element);
        Node node = new Node(id, kind, look, x, y);
        nodes.put(id, node);
        if (parent != null) {
            nodes.get(parent).children.add(node);
        }
        return id;
    }

    /** A line between the middles of the sides given, by way of the bends. */
    SampleSheet line(String mapping, NodeId from, char fromSide, NodeId to, char toSide) {
        return line(mapping, from, fromSide, to, toSide, lineLook(mapping), "straight");
    }

    SampleSheet line(
            String mapping,
            NodeId from,
            char fromSide,
            NodeId to,
            char toSide,
            EdgeLook look,
            String form) {
        EdgeId id = new EdgeId(SampleDiagram.path(mapping), null, from, to);
        edges.add(new SceneEdge(id, mapping, look, true));
        Point a = side(bounds(from), fromSide);
        Point b = side(bounds(to), toSide);
        List<Point> points = new ArrayList<>(List.of(a, b));
        if (form.equals("tree")) {
            double middle = b.y() + (a.y() - b.y()) * 0.5;
            if (a.x() != b.x()) {
                points.add(1, new Point(b.x(), middle));
                points.add(1, new Point(a.x(), middle));
            }
            orthogonal.add(id);
        } else if (form.equals("curve")) {
            Point m = Route.between(a, b, 0.5);
            points.add(1, new Point(m.x() + (b.y() - a.y()) * 0.2, m.y() - (b.x() - a.x()) * 0.2));
            curved.add(id);
        }
        routes.put(id, points);
        return this;
    }

    Rect bounds(NodeId id) {
        Node node = nodes.get(id);
        Card card = cards().get(id);
        return new Rect(
                node.x,
                node.y,
                Math.max(node.width, card.size().width()),
                Math.max(node.height, card.size().height()));
    }

    Map<NodeId, Card> cards() {
        return new CardFactory(METRICS).cards(scene().nodes());
    }

    Scene scene() {
        return new Scene(
                description,
                element(),
                "Influence map of Hailong",
                Set.of("Default"),
                filters,
                nodes.values().stream()
                        .filter(node -> node.id.parent() == null)
                        .map(Node::scene)
                        .toList(),
                edges,
                Map.of());
    }

    Layout layout() {
        Map<NodeId, Rect> bounds = new LinkedHashMap<>();
        nodes.keySet().forEach(id -> bounds.put(id, bounds(id)));
        double width = bounds.values().stream().mapToDouble(Rect::right).max().orElse(0) + 32;
        double height = bounds.values().stream().mapToDouble(Rect::bottom).max().orElse(0) + 32;
        return new Layout(bounds, routes, orthogonal, curved, width, height);
    }

    Drawing draw(Locale locale, Heading heading) {
        Scene scene = scene();
        LegendTerms terms = new LegendTerms(scene.description(), wording);
        return new Sheet(scene, terms, METRICS, locale).draw(cards(), layout(), heading, true);
    }

    private static Point side(Rect r, char side) {
        return switch (side) {
            case 'N' -> new Point(r.centerX(), r.y());
            case 'S' -> new Point(r.centerX(), r.bottom());
            case 'W' -> new Point(r.x(), r.centerY());
            default -> new Point(r.right(), r.centerY());
        };
    }

    static NodeLook personLook(String attitude, int border, String label) {
        int index = new ArrayList<>(SampleDiagram.ATTITUDES.keySet()).indexOf(attitude);
        String[] colors = SampleDiagram.ATTITUDES.get(attitude);
        boolean unknown = colors == null;
        return look(
                "SquareDescription",
                index,
                label,
                unknown ? "#FFFFFF" : colors[1],
                unknown ? "#6B7280" : colors[0],
                border,
                attitude.equals("placeholder") ? LineStyle.DASH : LineStyle.SOLID);
    }

    static NodeLook unitLook(String label) {
        return look(
                "FlatContainerStyleDescription",
                -1,
                label,
                "#F8FAFC",
                "#CBD5E1",
                1,
                LineStyle.SOLID);
    }

    static NodeLook look(
            String style,
            int index,
            String label,
            String fill,
            String border,
            int width,
            LineStyle line) {
        return new NodeLook(
                style,
                index,
                new LabelLook(label, Rgb.BLACK, 8, Set.of()),
                "LEFT",
                true,
                null,
                Rgb.of(fill),
                null,
                null,
                Rgb.of(border),
                width,
                line,
                null,
                null,
                null,
                null,
                style.startsWith("Flat") ? "FreeForm" : null);
    }

    static EdgeLook lineLook(String mapping) {
        return switch (mapping) {
            case "ReportsTo" -> line("#7B8494", 1, LineStyle.SOLID, "NoDecoration", null);
            case "Dotted" -> line("#7B8494", 1, LineStyle.DOT, "NoDecoration", null);
            case "Influences" -> line("#274C9B", 3, LineStyle.SOLID, "InputFillClosedArrow", null);
            case "Trusts" -> line("#0B6E4F", 2, LineStyle.SOLID, "InputArrow", null);
            case "Allied" -> line("#0B6E4F", 1, LineStyle.SOLID, "NoDecoration", "=");
            case "Conflict" -> line("#B3261E", 2, LineStyle.DASH_DOT, "NoDecoration", "⚡");
            default -> line("#7C3AED", 1, LineStyle.SOLID, "Dot", null);
        };
    }

    static EdgeLook line(String color, int width, LineStyle style, String arrow, String center) {
        return new EdgeLook(
                -1,
                style,
                width,
                "NoDecoration",
                arrow,
                "straight",
                Rgb.of(color),
                "None",
                null,
                center == null ? null : label(center),
                null);
    }

    static LabelLook label(String text, LabelFormat... formats) {
        return new LabelLook(text, Rgb.BLACK, 8, Set.of(formats));
    }
}
