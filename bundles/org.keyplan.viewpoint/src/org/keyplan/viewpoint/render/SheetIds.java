package org.keyplan.viewpoint.render;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Ids of what is drawn on one sheet: unique there, the same whenever the same things are drawn in
 * the same order, and legal as XML names. They are made of the mapping's name and the element's id
 * in its file; what would get the same id is numbered.
 */
final class SheetIds {
    private final Set<String> given = new HashSet<>();
    private final Map<NodeId, String> nodes = new HashMap<>();
    private final Map<EObject, String> elements = new HashMap<>();

    /** The id of a node; asking twice gives the same. */
    String of(SceneNode node) {
        return nodes.computeIfAbsent(
                node.id(), id -> unique(node.mappingName() + "-" + element(id.element())));
    }

    /** The id of an edge; to be asked once for each. */
    String of(SceneEdge edge) {
        EObject element = edge.id().element();
        String what =
                element != null
                        ? element(element)
                        : element(edge.source().element()) + "-" + element(edge.target().element());
        return unique(edge.mappingName() + "-" + what);
    }

    private String element(EObject element) {
        return elements.computeIfAbsent(
                element, e -> EcoreUtil.getURI(e).fragment().replaceFirst("^_(?=.)", ""));
    }

    private String unique(String wanted) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < wanted.length(); i++) {
            char c = wanted.charAt(i);
            boolean legal = c < 128 && (Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0);
            name.append(legal ? c : '_');
        }
        if (!Character.isLetter(name.charAt(0)) && name.charAt(0) != '_') {
            name.insert(0, '_');
        }
        String id = name.toString();
        for (int n = 2; !given.add(id); n++) {
            id = name + "." + n;
        }
        return id;
    }
}
