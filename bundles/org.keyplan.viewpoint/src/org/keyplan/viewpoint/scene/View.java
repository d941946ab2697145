package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of a node from one refresh to the next: the scene's node as it was, and which of the
 * things it was made from are stale. The sheet itself is the view without a plan.
 */
final class View {
    private final NodePlan plan;
    private final NodeId id;
    private final EObject element;
    private final View parent;
    private final NodeKind kind;
    private final boolean bordered;
    private final int depth;
    private final List<Slot> slots = new ArrayList<>();

    private boolean dirty = true;
    private boolean lookStale = true;
    private boolean filterStale = true;
    private boolean placed;
    private NodeLook look;
    private boolean filtered;
    private boolean collapsed;
    private boolean visible;
    private SceneNode node;
    private EObject object;

    /** The sheet. */
    View(EObject element, List<NodePlan> plans) {
        this.plan = null;
        this.id = null;
        this.element = element;
        this.parent = null;
        this.kind = NodeKind.CONTAINER;
        this.bordered = false;
        this.depth = 0;
        plans.forEach(p -> slots.add(new Slot(this, p, false)));
    }

    View(NodePlan plan, EObject element, View parent, boolean bordered) {
        this.plan = plan;
        this.element = element;
        this.parent = parent;
        this.bordered = bordered;
        this.kind = plan.kindIn(parent, bordered);
        this.id = new NodeId(parent.id, plan.mapping().path(), element);
        this.depth = parent.depth + 1;
        plan.inside().forEach(p -> slots.add(new Slot(this, p, false)));
        if (kind != NodeKind.LIST_ITEM) {
            plan.border().forEach(p -> slots.add(new Slot(this, p, true)));
        }
    }

    /** Null for the sheet. */
    NodePlan plan() {
        return plan;
    }

    /** Null for the sheet. */
    NodeId id() {
        return id;
    }

    EObject element() {
        return element;
    }

    /** Null for the sheet. */
    View parent() {
        return parent;
    }

    NodeKind kind() {
        return kind;
    }

    boolean isBordered() {
        return bordered;
    }

    /** How many views are around it. */
    int depth() {
        return depth;
    }

    /** Places for what is inside and on the border, in order. */
    List<Slot> slots() {
        return slots;
    }

    /** Whether the view, or one around it, shows the element by the plan. */
    boolean isWithin(NodePlan other, EObject shown) {
        for (View view = this; view != null; view = view.parent) {
            if (view.plan == other && view.element == shown) {
                return true;
            }
        }
        return false;
    }

    /** Makes the next refresh come by. */
    void touch() {
        for (View view = this; view != null && !view.dirty; view = view.parent) {
            view.dirty = true;
        }
    }

    void lookIsStale() {
        lookStale = true;
        filterStale = true;
        touch();
    }

    void filterIsStale() {
        filterStale = true;
        touch();
    }

    boolean isDirty() {
        return dirty;
    }

    boolean isLookStale() {
        return lookStale;
    }

    boolean isFilterStale() {
        return filterStale;
    }

    NodeLook look() {
        return look;
    }

    void look(NodeLook now) {
        lookStale = false;
        if (!now.equals(look)) {
            look = now;
        }
    }

    boolean isFiltered() {
        return filtered;
    }

    void filter(boolean hides, boolean collapses) {
        filterStale = false;
        filtered = hides;
        collapsed = collapses;
    }

    boolean isVisible() {
        return visible;
    }

    /** Whether anything changed. */
    boolean visible(boolean now) {
        boolean changed = visible != now || !placed;
        visible = now;
        placed = true;
        return changed;
    }

    /** What the scene shows; null before the first refresh and for the sheet. */
    SceneNode node() {
        return node;
    }

    /**
     * What the scene shows from now on: the same as before, if that is equal.
     *
     * @param children null if they are the same as before
     */
    SceneNode node(List<SceneNode> children) {
        dirty = false;
        if (plan == null) {
            return null;
        }
        boolean same =
                node != null
                        && children == null
                        && node.look() == look
                        && node.visible() == visible
                        && node.hiddenByFilter() == filtered
                        && node.collapsed() == collapsed;
        if (!same) {
            node =
                    new SceneNode(
                            id,
                            plan.mapping().name(),
                            kind,
                            bordered,
                            look,
                            visible,
                            filtered,
                            collapsed,
                            children == null && node != null ? node.children() : children);
        }
        return node;
    }

    /** What expressions know as the view, made when it is first asked for. */
    EObject object() {
        if (object == null) {
            object = ViewClasses.INSTANCE.node(kind, element);
            describe();
        }
        return object;
    }

    /** Lets expressions read its look, if any may. */
    void describe() {
        if (object != null && look != null) {
            ViewClasses.INSTANCE.describe(object, look.label().text(), look.tooltip());
        }
    }

    /** Lets expressions read no look while it is worked out. */
    void conceal() {
        if (object != null) {
            ViewClasses.INSTANCE.forget(object);
        }
    }
}
