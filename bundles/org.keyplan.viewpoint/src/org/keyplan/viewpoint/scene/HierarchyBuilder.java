package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.LayoutHint;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds whom a node hangs below in diagrams that are laid out as a tree. */
final class HierarchyBuilder {
    private final LayoutHint.OrderedTree hint;
    private final List<NodePlan> plans;
    private final Contexts contexts;
    private final ViewIndex index;
    private final Map<EObject, List<EObject>> children = new IdentityHashMap<>();
    private Map<NodeId, NodeId> hierarchy = Map.of();
    private boolean stale = true;

    HierarchyBuilder(Plan plan, Contexts contexts, ViewIndex index) {
        this.contexts = contexts;
        this.index = index;
        if (plan.description().layout() instanceof LayoutHint.OrderedTree tree) {
            hint = tree;
            plans = plan.nodes(tree.nodeMappings());
        } else {
            hint = null;
            plans = List.of();
        }
    }

    /** What is laid out as a tree; null if nothing is. */
    LayoutHint.OrderedTree hint() {
        return hint;
    }

    /** The nodes are others than before. */
    void isStale() {
        stale = true;
    }

    void isStale(EObject element) {
        stale |= children.remove(element) != null;
    }

    void allIsStale() {
        children.clear();
        stale = true;
    }

    /** Child to parent; the same map as before if nothing changed. */
    Map<NodeId, NodeId> update() {
        if (hint == null || !stale) {
            return hierarchy;
        }
        stale = false;
        Map<NodeId, NodeId> now = find();
        if (!now.equals(hierarchy) || !sameOrder(now, hierarchy)) {
            hierarchy = Collections.unmodifiableMap(now);
        }
        return hierarchy;
    }

    private Map<NodeId, NodeId> find() {
        Map<EObject, View> views = new IdentityHashMap<>();
        plans.forEach(p -> index.of(p).forEach(v -> views.putIfAbsent(v.element(), v)));
        children.keySet().retainAll(views.keySet());
        Map<NodeId, NodeId> parents = new LinkedHashMap<>();
        for (NodePlan plan : plans) {
            for (View parent : index.of(plan)) {
                for (EObject child : childrenOf(parent.element())) {
                    View view = views.get(child);
                    if (view != null) {
                        parents.putIfAbsent(view.id(), parent.id());
                    }
                }
            }
        }
        return parents;
    }

    private List<EObject> childrenOf(EObject element) {
        return children.computeIfAbsent(
                element, e -> contexts.inDiagram(e).ask(hint.children()).elements());
    }

    private static boolean sameOrder(Map<NodeId, NodeId> one, Map<NodeId, NodeId> other) {
        return List.copyOf(one.keySet()).equals(List.copyOf(other.keySet()));
    }
}
