package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is kept of a mapping's edges from one refresh to the next. */
final class EdgeGroup {
    private final EdgePlan plan;
    private final Map<View, List<EObject>> targets = new IdentityHashMap<>();
    private final Map<EObject, Ends> ends = new IdentityHashMap<>();
    private Map<EdgeId, EdgeView> edges = new HashMap<>();
    private List<EObject> candidates;
    private boolean linksStale = true;
    private boolean dirty = true;
    private List<SceneEdge> shown = List.of();

    /** Where the edges of an element begin and end. */
    record Ends(List<EObject> sources, List<EObject> targets) {}

    EdgeGroup(EdgePlan plan) {
        this.plan = plan;
    }

    EdgePlan plan() {
        return plan;
    }

    /** What was found from a source, for edges that stand for references; null if stale. */
    List<EObject> targets(View source) {
        return targets.get(source);
    }

    void targets(View source, List<EObject> found) {
        targets.put(source, found);
    }

    void targetsAreStale(View source) {
        if (targets.remove(source) != null) {
            linksAreStale();
        }
    }

    /** Drops what is remembered of views that are gone. */
    void retain(Iterable<View> sources) {
        Map<View, List<EObject>> kept = new IdentityHashMap<>();
        for (View source : sources) {
            List<EObject> found = targets.get(source);
            if (found != null) {
                kept.put(source, found);
            }
        }
        targets.keySet().retainAll(kept.keySet());
    }

    /** Null if stale. */
    List<EObject> candidates() {
        return candidates;
    }

    void candidates(List<EObject> found) {
        candidates = found;
        Map<EObject, Ends> kept = new IdentityHashMap<>();
        for (EObject each : found) {
            Ends known = ends.get(each);
            if (known != null) {
                kept.put(each, known);
            }
        }
        ends.clear();
        ends.putAll(kept);
    }

    void candidatesAreStale() {
        candidates = null;
        linksAreStale();
    }

    /** Null if stale. */
    Ends ends(EObject element) {
        return ends.get(element);
    }

    void ends(EObject element, Ends found) {
        ends.put(element, found);
    }

    void endsAreStale(EObject element) {
        if (ends.remove(element) != null) {
            linksAreStale();
        }
    }

    void allEndsAreStale() {
        targets.clear();
        ends.clear();
        linksAreStale();
    }

    /** Everything has to be worked out again. */
    void allIsStale() {
        allEndsAreStale();
        candidates = null;
        forEachEdge(EdgeView::lookIsStale);
        forEachEdge(EdgeView::preconditionIsStale);
    }

    /** Makes something of all edges stale. */
    void forEachEdge(Consumer<EdgeView> stale) {
        edges.values().forEach(stale);
        dirty = true;
    }

    /** Makes something of the edges stale whose expressions are about an element. */
    void forEachEdge(EObject self, Consumer<EdgeView> stale) {
        for (EdgeView edge : edges.values()) {
            if (edge.self() == self) {
                stale.accept(edge);
                dirty = true;
            }
        }
    }

    /** What was found is joined to views again. */
    void linksAreStale() {
        linksStale = true;
        dirty = true;
    }

    boolean isLinksStale() {
        return linksStale;
    }

    boolean isDirty() {
        return dirty;
    }

    /** Edges in order, also those whose precondition does not hold. */
    Iterable<EdgeView> edges() {
        return edges.values();
    }

    EdgeView edge(EdgeId id) {
        return edges.get(id);
    }

    void edges(LinkedHashMap<EdgeId, EdgeView> now) {
        edges = now;
        linksStale = false;
    }

    /** What the scene shows of it. */
    List<SceneEdge> shown() {
        return shown;
    }

    void shown(List<SceneEdge> now) {
        dirty = false;
        shown = now;
    }
}
