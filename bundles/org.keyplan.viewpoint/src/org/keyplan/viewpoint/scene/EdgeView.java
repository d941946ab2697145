package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;

/** What is kept of an edge from one refresh to the next. */
final class EdgeView {
    private final EdgePlan plan;
    private final EdgeId id;
    private final View source;
    private final View target;

    private boolean lookStale = true;
    private boolean filterStale = true;
    private boolean preconditionStale = true;
    private boolean holds;
    private boolean filtered;
    private EdgeLook look;
    private SceneEdge edge;
    private EObject object;

    EdgeView(EdgePlan plan, EdgeId id, View source, View target) {
        this.plan = plan;
        this.id = id;
        this.source = source;
        this.target = target;
    }

    EdgePlan plan() {
        return plan;
    }

    EdgeId id() {
        return id;
    }

    View source() {
        return source;
    }

    View target() {
        return target;
    }

    /** What its expressions are about: the element it stands for, else its source's. */
    EObject self() {
        return id.element() == null ? source.element() : id.element();
    }

    void lookIsStale() {
        lookStale = true;
        filterStale = true;
    }

    void filterIsStale() {
        filterStale = true;
    }

    void preconditionIsStale() {
        preconditionStale = true;
    }

    boolean isLookStale() {
        return lookStale;
    }

    boolean isFilterStale() {
        return filterStale;
    }

    boolean isPreconditionStale() {
        return preconditionStale;
    }

    /** Whether its precondition holds. */
    boolean holds() {
        return holds;
    }

    void holds(boolean now) {
        preconditionStale = false;
        holds = now;
    }

    void look(EdgeLook now) {
        lookStale = false;
        if (!now.equals(look)) {
            look = now;
        }
        if (object != null) {
            describe();
        }
    }

    void filter(boolean hides) {
        filterStale = false;
        filtered = hides;
    }

    boolean isFiltered() {
        return filtered;
    }

    /** What the scene shows from now on: the same as before, if that is equal. */
    SceneEdge edge(boolean visible) {
        if (edge == null
                || edge.look() != look
                || edge.visible() != visible
                || edge.hiddenByFilter() != filtered) {
            edge = new SceneEdge(id, plan.mapping().name(), look, visible, filtered);
        }
        return edge;
    }

    /** What expressions know as the view, made when it is first asked for. */
    EObject object() {
        if (object == null) {
            object = ViewClasses.INSTANCE.edge(self(), source.object(), target.object());
            describe();
        }
        return object;
    }

    /** Lets expressions read no look while it is worked out. */
    void conceal() {
        if (object != null) {
            ViewClasses.INSTANCE.forget(object);
        }
    }

    private void describe() {
        if (look != null) {
            String label = look.center() == null ? "" : look.center().text();
            ViewClasses.INSTANCE.describe(object, label, null);
        }
    }
}
