package org.keyplan.design.outline;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramBend;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.StickyNote;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what changes in a plan and says which nodes of its outline are concerned, so that no
 * more than those are drawn anew. Filled while a command runs, read after it. One thread.
 */
public final class OutlineChanges {
    /** Features that decide where below its parent an element stands, or below which. */
    private static final Set<EStructuralFeature> PLACING =
            Set.of(
                    Literals.STAKEHOLDER__UNIT,
                    Literals.ACTION__STRATEGY,
                    Literals.WHITESPACE_CELL__OFFERING,
                    Literals.INTERACTION__DATE,
                    Literals.PURCHASE_YEAR__YEAR,
                    Literals.DECISION_CRITERION__RANK);

    private final Set<Object> restructured = new LinkedHashSet<>();
    private final Set<EClass> types = new HashSet<>();
    private final Set<EObject> relabelled = new LinkedHashSet<>();

    /** Takes note of a change. Everything that is drawn, not told, is passed over. */
    public void add(Notification change) {
        if (change.isTouch()
                || !(change.getNotifier() instanceof EObject element)
                || !(change.getFeature() instanceof EStructuralFeature feature)
                || element instanceof Diagram
                || element instanceof DiagramNode
                || element instanceof DiagramBend
                || element instanceof StickyNote) {
            return;
        }
        if (feature instanceof EReference list && list.isContainment()) {
            for (EObject child : elements(change)) {
                types.add(child.eClass());
                restructured.add(child);
                restructured.add(place(child, element, list));
            }
            if (GroupKind.of(list).filter(GroupKind::isAlwaysShown).isEmpty()) {
                restructured.add(element);
            }
        } else if (PLACING.contains(feature)) {
            relabelled.add(element);
            restructured.add(element);
            restructured.addAll(elements(change));
            if (change.getOldValue() == null || change.getNewValue() == null) {
                restructured.add(list(element.eContainer(), element.eContainmentFeature()));
            }
        } else if (feature == Literals.ORGANIZATION_UNIT__HEAD) {
            restructured.add(element);
        } else {
            relabelled.add(element);
        }
    }

    /**
     * Where an element that came or went is or was shown: below what it refers to, or in its list.
     */
    private static Object place(EObject child, EObject owner, EReference list) {
        for (EReference reference : child.eClass().getEAllReferences()) {
            if (PLACING.contains(reference) && child.eIsSet(reference)) {
                return child.eGet(reference);
            }
        }
        return list(owner, list);
    }

    private static Object list(EObject owner, EReference list) {
        Optional<GroupKind> kind = list == null ? Optional.empty() : GroupKind.of(list);
        return kind.isPresent() ? new OutlineGroup(owner, kind.get()) : owner;
    }

    private static Set<EObject> elements(Notification change) {
        Set<EObject> elements = new HashSet<>();
        for (Object value : new Object[] {change.getOldValue(), change.getNewValue()}) {
            if (value instanceof EObject element) {
                elements.add(element);
            } else if (value instanceof Collection<?> many) {
                many.stream()
                        .filter(EObject.class::isInstance)
                        .map(EObject.class::cast)
                        .forEach(elements::add);
            }
        }
        return elements;
    }

    public boolean isEmpty() {
        return restructured.isEmpty() && relabelled.isEmpty();
    }

    /** Whether something stands elsewhere, or came, or went. */
    public boolean isStructural() {
        return !restructured.isEmpty();
    }

    /** Forgets all. */
    public void clear() {
        restructured.clear();
        types.clear();
        relabelled.clear();
    }

    /**
     * The nodes below which something changed; they are to be drawn anew with what is below them.
     * None of them is below another one.
     *
     * @param outline after it was told that its structure changed
     */
    public Set<Object> nodesToRefresh(PlanOutline outline) {
        Set<Object> nodes = new LinkedHashSet<>();
        for (Object changed : restructured) {
            Object node = node(changed, outline);
            Object parent = node == null ? null : outline.parent(node);
            while (parent instanceof OutlineRange range) {
                parent = range.of();
            }
            nodes.add(node);
            if (node == changed && changed instanceof EObject) {
                nodes.add(parent);
            }
        }
        if (types.contains(Literals.INFLUENCE_MAP)) {
            nodes.add(new OutlineGroup(outline.plan(), GroupKind.DIAGRAMS));
        }
        if (types.contains(Literals.OBJECTIVE) || types.contains(Literals.STRATEGY)) {
            nodes.add(new OutlineGroup(outline.plan(), GroupKind.ACTIONS));
        }
        if (types.contains(Literals.ORGANIZATION_UNIT) && outline.plan().getAccount() != null) {
            nodes.add(new OutlineGroup(outline.plan().getAccount(), GroupKind.PEOPLE));
        }
        nodes.remove(null);
        nodes.remove(outline.plan());
        return topmost(nodes, outline);
    }

    private static Object node(Object changed, PlanOutline outline) {
        if (changed instanceof EObject element) {
            return outline.node(element).orElse(null);
        }
        return changed instanceof OutlineGroup && outline.parent(changed) != null ? changed : null;
    }

    /** Whether the plan itself has other groups than before, such as the first accepted finding. */
    public boolean changesGroups() {
        return types.contains(Literals.ACCEPTANCE)
                || types.contains(Literals.INVESTMENT_BUDGET)
                || types.contains(Literals.ACCOUNT);
    }

    private static Set<Object> topmost(Set<Object> nodes, PlanOutline outline) {
        Set<Object> topmost = new LinkedHashSet<>();
        for (Object node : nodes) {
            Object up = outline.parent(node);
            while (up != null && !nodes.contains(up)) {
                up = outline.parent(up);
            }
            if (up == null) {
                topmost.add(node);
            }
        }
        return topmost;
    }

    /**
     * The nodes that may be called otherwise than before: what changed, what mentions it, and what
     * counts it.
     *
     * @param reworded the elements that have {@linkplain #reworded other words}
     */
    public Set<Object> nodesToRelabel(PlanOutline outline, Collection<EObject> reworded) {
        Set<Object> nodes = new LinkedHashSet<>();
        for (EObject element : reworded) {
            outline.node(element).ifPresent(nodes::add);
        }
        for (Object changed : restructured) {
            Object up = node(changed, outline);
            while (up != null) {
                nodes.add(up);
                up = outline.parent(up);
            }
        }
        if (reworded.stream().anyMatch(each -> each.eClass() == Literals.INFLUENCE_MAP)) {
            nodes.addAll(outline.all(new OutlineGroup(outline.plan(), GroupKind.DIAGRAMS)));
        }
        return nodes;
    }

    /**
     * The elements of a plan whose words may have changed: those that did, what names them, what is
     * called by the name of that, and so on.
     */
    public Set<EObject> reworded(Mentions mentions) {
        return mentions.closure(relabelled);
    }
}
