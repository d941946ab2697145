package org.keyplan.viewpoint.parity;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.scene.SceneViews;
import org.keyplan.viewpoint.tool.View;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what steps call {@code element/mapping}, {@code element/mapping@container/mapping} or, for
 * edges, {@code element/mapping/source>target}.
 */
final class ViewNames {
    private final CaseModel model;
    private final Scene scene;

    ViewNames(CaseModel model, Scene scene) {
        this.model = model;
        this.scene = scene;
    }

    View view(String name) {
        if (name.equals("DIAGRAM")) {
            return View.SHEET;
        }
        return name.contains(">") ? edge(name) : View.of(node(name, scene.nodes()));
    }

    private View edge(String name) {
        for (SceneEdge edge : scene.edges()) {
            EObject element = SceneViews.element(edge.id());
            String called =
                    String.join(
                            "/",
                            model.name(element),
                            edge.mappingName(),
                            name(edge.source()) + ">" + name(edge.target()));
            if (called.equals(name)) {
                return View.of(edge.id());
            }
        }
        throw new IllegalArgumentException("No edge " + name);
    }

    private NodeId node(String name, List<SceneNode> roots) {
        List<SceneNode> nodes = new ArrayList<>(roots);
        for (int i = 0; i < nodes.size(); i++) {
            NodeId id = nodes.get(i).id();
            String called =
                    id.parent() == null || !name.contains("@")
                            ? name(id)
                            : name(id) + "@" + name(id.parent());
            if (called.equals(name)) {
                return id;
            }
            nodes.addAll(nodes.get(i).children());
        }
        throw new IllegalArgumentException("No node " + name);
    }

    private String name(NodeId id) {
        return model.name(id.element()) + "/" + scene.description().mapping(id.mapping()).name();
    }
}
