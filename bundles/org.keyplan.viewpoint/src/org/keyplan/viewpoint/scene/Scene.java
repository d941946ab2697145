package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.DiagramDescription;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a diagram shows, without places: the result of playing a description on a model. Immutable;
 * it refers to the elements shown, so it belongs to the thread that may read them.
 *
 * @param description what was played
 * @param root the element the diagram is about
 * @param title what the diagram is called now; null where its expression gives nothing
 * @param layers names of the layers that are on, mandatory ones among them, in declared order
 * @param filters names of the filters that are on, in declared order
 * @param nodes the nodes on the sheet itself, in order of mappings and candidates
 * @param edges in order of mappings, then of sources
 * @param hierarchy for descriptions laid out as a tree, whom a node hangs below: child to parent.
 *     May contain cycles, as the model may
 */
public record Scene(
        DiagramDescription description,
        EObject root,
        String title,
        Set<String> layers,
        Set<String> filters,
        List<SceneNode> nodes,
        List<SceneEdge> edges,
        Map<NodeId, NodeId> hierarchy) {}
