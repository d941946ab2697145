package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scene's nodes and edges by what they are, and as the expressions of tools know them: as
 * elements with {@code name} and {@code target}, edges with {@code sourceNode} and {@code
 * targetNode} too. Made once for a scene; belongs to the thread that may read the model.
 */
public final class SceneViews {
    /** Namespace URI of the classes of views. */
    public static final String NAMESPACE = ViewClasses.INSTANCE.metamodel().getNsURI();

    private final Scene scene;
    private final Map<NodeId, SceneNode> nodes = new HashMap<>();
    private final Map<EdgeId, SceneEdge> edges = new HashMap<>();
    private final Map<Object, EObject> views = new HashMap<>();
    private EObject sheet;

    public SceneViews(Scene scene) {
        this.scene = scene;
        register(scene.nodes());
        scene.edges().forEach(edge -> edges.put(edge.id(), edge));
    }

    private void register(List<SceneNode> siblings) {
        for (SceneNode node : siblings) {
            nodes.put(node.id(), node);
            register(node.children());
        }
    }

    /** Whether an element is such a view, of a diagram or a table, and no part of a model. */
    public static boolean isView(EObject element) {
        return NAMESPACE.equals(element.eClass().getEPackage().getNsURI());
    }

    /** What is shown under that identity; nothing if it is shown no longer. */
    public Optional<SceneNode> find(NodeId id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** What is shown under that identity; nothing if it is shown no longer. */
    public Optional<SceneEdge> find(EdgeId id) {
        return Optional.ofNullable(edges.get(id));
    }

    /** The diagram; always the same. */
    public EObject sheet() {
        if (sheet == null) {
            sheet =
                    ViewClasses.INSTANCE.diagram(
                            scene.title(), scene.root(), scene.layers(), scene.filters());
        }
        return sheet;
    }

    /** A node that is shown; always the same for the same node. */
    public EObject view(SceneNode node) {
        EObject known = views.get(node.id());
        if (known != null) {
            return known;
        }
        EObject view = ViewClasses.INSTANCE.node(node.kind(), node.element());
        ViewClasses.INSTANCE.describe(view, node.look().label().text(), node.look().tooltip());
        views.put(node.id(), view);
        return view;
    }

    /** An edge that is shown; always the same for the same edge. */
    public EObject view(SceneEdge edge) {
        EObject known = views.get(edge.id());
        if (known != null) {
            return known;
        }
        EObject view =
                ViewClasses.INSTANCE.edge(
                        element(edge.id()),
                        view(nodes.get(edge.source())),
                        view(nodes.get(edge.target())));
        LabelLook label = edge.look().center();
        ViewClasses.INSTANCE.describe(view, label == null ? "" : label.text(), null);
        views.put(edge.id(), view);
        return view;
    }

    /** The element that tools run on: the edge's own, or its source's where it has none. */
    public static EObject element(EdgeId id) {
        return id.element() == null ? id.source().element() : id.element();
    }
}
