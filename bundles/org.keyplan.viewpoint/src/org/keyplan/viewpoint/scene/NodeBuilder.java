package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.description.NodeMapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings the tree of views up to date, going only where something is stale. */
final class NodeBuilder {
    /** Far more than anybody can read; a description that makes more shows copies of copies. */
    static final int MOST_NODES = 200_000;

    /** A container in a container in a container ... */
    static final int DEEPEST = 200;

    private final Plan plan;
    private final Contexts contexts;
    private final Visibility visibility;
    private final ViewIndex index;
    private final StyleResolver styles = new StyleResolver();
    private boolean structureChanged;
    private boolean visibilityChanged;

    NodeBuilder(Plan plan, Contexts contexts, Visibility visibility, ViewIndex index) {
        this.plan = plan;
        this.contexts = contexts;
        this.visibility = visibility;
        this.index = index;
    }

    /** Whether the last update added, removed or moved views. */
    boolean isStructureChanged() {
        return structureChanged;
    }

    /** Whether the last update showed or hid views. */
    boolean isVisibilityChanged() {
        return visibilityChanged;
    }

    /**
     * Brings all views up to date.
     *
     * @param before the nodes on the sheet as they were
     * @return the nodes on the sheet: the same list if nothing changed
     * @throws SceneTooLargeException if there are too many
     */
    List<SceneNode> update(View sheet, List<SceneNode> before) {
        structureChanged = false;
        visibilityChanged = false;
        if (!sheet.isDirty()) {
            return before;
        }
        sheet.visible(true);
        List<SceneNode> nodes = children(sheet);
        sheet.node(nodes);
        return nodes == null ? before : List.copyOf(nodes);
    }

    private SceneNode update(View view, boolean parentVisible) {
        boolean shown = isShown(view, parentVisible);
        if (!view.isDirty() && view.isVisible() == shown) {
            return view.node();
        }
        if (view.isLookStale()) {
            view.conceal();
            view.look(look(view));
            view.describe();
        }
        if (view.isFilterStale()) {
            List<FilterPart> parts = view.plan().filters();
            view.filter(
                    visibility.isFiltered(parts, true, contexts, view.element(), view::object),
                    visibility.isFiltered(parts, false, contexts, view.element(), view::object));
            shown = isShown(view, parentVisible);
        }
        visibilityChanged |= view.visible(shown);
        return view.node(children(view));
    }

    private boolean isShown(View view, boolean parentVisible) {
        return parentVisible
                && !view.isFiltered()
                && visibility.isOn(view.plan().layer())
                && !visibility.isHiddenByHand(view.element());
    }

    /** What is inside; null if it is the same as before. */
    private List<SceneNode> children(View view) {
        boolean changed = view.plan() != null && view.node() == null;
        for (Slot slot : view.slots()) {
            changed |= slot.isStale() && sync(slot);
            for (View child : slot.views()) {
                SceneNode before = child.node();
                changed |= update(child, view.isVisible()) != before;
            }
        }
        if (!changed) {
            return null;
        }
        List<SceneNode> children = new ArrayList<>();
        for (Slot slot : view.slots()) {
            for (View child : slot.views()) {
                children.add(child.node());
            }
        }
        return children;
    }

    /** Looks for a slot's candidates again; whether other views than before are in it. */
    private boolean sync(Slot slot) {
        List<View> before = slot.views();
        if (!visibility.isPresent(slot.plan().layer())) {
            slot.views(List.of());
        } else {
            slot.views(views(slot, candidates(slot)));
        }
        List<View> now = slot.views();
        if (now.equals(before)) {
            return false;
        }
        Set<View> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(now);
        before.stream().filter(v -> !kept.contains(v)).forEach(this::remove);
        structureChanged = true;
        return true;
    }

    private List<EObject> candidates(Slot slot) {
        Mapping mapping = slot.plan().mapping();
        Expression expression = mapping.semanticCandidates();
        String domainClass = mapping.domainClass();
        if (expression.isNone()) {
            return contexts.interpreter()
                    .domainClasses()
                    .allInstances(slot.owner().element(), domainClass);
        }
        List<EObject> found = contexts.candidates(slot.owner()).ask(expression).elements();
        List<EObject> fitting = new ArrayList<>(found.size());
        for (EObject each : found) {
            if (contexts.interpreter().domainClasses().isInstance(each, domainClass)) {
                fitting.add(each);
            }
        }
        return fitting;
    }

    private List<View> views(Slot slot, List<EObject> candidates) {
        Map<EObject, View> before = new IdentityHashMap<>();
        slot.views().forEach(v -> before.put(v.element(), v));
        Expression precondition = slot.plan().mapping().precondition();
        List<View> views = new ArrayList<>(candidates.size());
        for (EObject candidate : candidates) {
            if (slot.owner().isWithin(slot.plan(), candidate)) {
                continue;
            }
            if (precondition.isNone()
                    || contexts.precondition(slot.owner(), candidate)
                            .ask(precondition)
                            .isTrueOr(true)) {
                View view = before.get(candidate);
                views.add(view == null ? create(slot, candidate) : view);
            }
        }
        return views;
    }

    private View create(Slot slot, EObject element) {
        View view = new View(slot.plan(), element, slot.owner(), slot.isBordered());
        index.add(view);
        String diagram = plan.description().label();
        if (index.size() > MOST_NODES) {
            throw SceneTooLargeException.tooMany(diagram, MOST_NODES);
        }
        if (view.depth() > DEEPEST) {
            throw SceneTooLargeException.tooDeep(diagram, DEEPEST);
        }
        return view;
    }

    private void remove(View view) {
        index.remove(view);
        view.slots().forEach(slot -> slot.views().forEach(this::remove));
    }

    private NodeLook look(View view) {
        if (view.plan().mapping() instanceof ContainerMapping container) {
            return styles.container(
                    container.style(),
                    container.conditionals(),
                    container.childrenPresentation().literal(),
                    contexts.look(view));
        }
        NodeMapping node = (NodeMapping) view.plan().mapping();
        return styles.node(node.style(), node.conditionals(), view.kind(), contexts.look(view));
    }
}
