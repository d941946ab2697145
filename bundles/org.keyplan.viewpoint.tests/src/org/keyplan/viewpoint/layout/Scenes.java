package org.keyplan.viewpoint.layout;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.LayoutHint;
import org.keyplan.viewpoint.description.Location;
import org.keyplan.viewpoint.description.RepresentationHead;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.EdgeLook;
import org.keyplan.viewpoint.scene.LabelLook;
import org.keyplan.viewpoint.scene.LineStyle;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.NodeLook;
import org.keyplan.viewpoint.scene.Notes;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds a scene by hand: cards on the sheet, lines, who hangs below whom. */
final class Scenes {
    static final Location HERE = new Location("layout.odesign", 1);
    static final LayoutHint TREE =
            new LayoutHint.OrderedTree(Expression.none(HERE), List.of(), HERE);

    final Map<NodeId, Measured> sizes = new HashMap<>();
    private final LayoutHint hint;
    private final List<SceneNode> nodes = new ArrayList<>();
    private final List<SceneEdge> edges = new ArrayList<>();
    private final Map<NodeId, NodeId> hierarchy = new LinkedHashMap<>();

    Scenes(LayoutHint hint) {
        this.hint = hint;
    }

    static EObject element() {
        return EcoreFactory.eINSTANCE.createEObject();
    }

    NodeId card(EObject element) {
        return card(element, "Person", true);
    }

    NodeId card(EObject element, String mapping, boolean visible) {
        NodeId id = new NodeId(null, mapping, element);
        nodes.add(node(id, NodeKind.NODE, visible, List.of()));
        sizes.put(id, new Measured(196, 74));
        return id;
    }

    /** A note on the sheet. */
    void note(EObject element) {
        nodes.add(node(Notes.id(element), NodeKind.NODE, true, List.of()));
        sizes.put(Notes.id(element), new Measured(60, 40));
    }

    /** A container with one card for every element. */
    NodeId unit(EObject element, NodeKind kind, EObject... people) {
        NodeId id = new NodeId(null, "Unit", element);
        List<SceneNode> children = new ArrayList<>();
        for (EObject person : people) {
            NodeId child = new NodeId(id, "Person", person);
            NodeKind part = kind == NodeKind.LIST ? NodeKind.LIST_ITEM : NodeKind.NODE;
            children.add(node(child, part, true, List.of()));
            sizes.put(child, new Measured(196, 74));
        }
        nodes.add(node(id, kind, true, children));
        sizes.put(id, new Measured(120, 32));
        return id;
    }

    EdgeId edge(NodeId source, NodeId target, EObject element, boolean visible) {
        EdgeId id = new EdgeId("Line", element, source, target);
        EdgeLook look =
                new EdgeLook(
                        -1,
                        LineStyle.SOLID,
                        1,
                        "NoDecoration",
                        "NoDecoration",
                        "straight",
                        Rgb.BLACK,
                        "None",
                        null,
                        null,
                        null);
        edges.add(new SceneEdge(id, "Line", look, visible));
        return id;
    }

    EdgeId reportsTo(NodeId child, NodeId boss) {
        hierarchy.put(child, boss);
        return edge(child, boss, null, true);
    }

    Scene scene() {
        RepresentationHead head =
                new RepresentationHead(
                        "path",
                        "Diagram",
                        "Diagram",
                        "EObject",
                        Expression.none(HERE),
                        Expression.none(HERE),
                        List.of(),
                        HERE);
        DiagramDescription description =
                new DiagramDescription(
                        head, Expression.none(HERE), List.of(), List.of(), hint, List.of());
        return new Scene(description, null, "", Set.of(), Set.of(), nodes, edges, hierarchy);
    }

    private static SceneNode node(
            NodeId id, NodeKind kind, boolean visible, List<SceneNode> children) {
        LabelLook label = new LabelLook("", Rgb.BLACK, 8, Set.of());
        NodeLook look =
                new NodeLook(
                        "SquareDescription",
                        -1,
                        label,
                        "LEFT",
                        true,
                        null,
                        Rgb.WHITE,
                        null,
                        null,
                        Rgb.BLACK,
                        1,
                        LineStyle.SOLID,
                        null,
                        null,
                        null,
                        null,
                        kind == NodeKind.CONTAINER ? "FreeForm" : null);
        return new SceneNode(id, id.mapping(), kind, false, look, visible, false, children);
    }
}
