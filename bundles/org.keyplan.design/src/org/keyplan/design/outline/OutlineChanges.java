package org.keyplan.design.outline;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramBend;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.KeyplanPackage.Literals;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final Set<EObject> relabelled = new LinkedHashSet<>();

    /** Takes note of a change. Everything that is drawn, not told, is passed over. */
    public void add(Notification change) {
        if (change.isTouch()
                || !(change.getNotifier() instanceof EObject element)
                || !(change.getFeature() instanceof EStructuralFeature feature)
                || element instanceof Diagram
                || element instanceof DiagramNode
                || element instanceof DiagramBend) {
            return;
        }
        if (feature instanceof EReference list && list.isContainment()) {
            restructured.add(element);
            for (EObject child : elements(change)) {
                restructured.add(child);
                addPlaces(child);
            }
        } else if (PLACING.contains(feature)) {
            relabelled.add(element);
            restructured.add(element);
            elements(change).forEach(restructured::add);
        } else if (feature == Literals.ORGANIZATION_UNIT__HEAD) {
            restructured.add(element);
        } else {
            relabelled.add(element);
        }
    }

    /** An element that came or went is or was shown below what it refers to. */
    private void addPlaces(EObject child) {
        for (EReference reference : child.eClass().getEAllReferences()) {
            if (PLACING.contains(reference) && child.eIsSet(reference)) {
                restructured.add(child.eGet(reference));
            }
        }
    }

    private static Collection<EObject> elements(Notification change) {
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
            EObject element = (EObject) changed;
            if (element == outline.plan()) {
                continue;
            }
            outline.node(element).ifPresent(nodes::add);
            Object parent = outline.node(element).map(outline::parent).orElse(null);
            while (parent instanceof OutlineRange range) {
                parent = range.of();
            }
            if (parent != null) {
                nodes.add(parent);
            }
        }
        if (restructured.contains(outline.plan())) {
            addChangedGroups(outline, nodes);
        }
        nodes.remove(outline.plan());
        return topmost(nodes, outline);
    }

    /**
     * What was taken out of a list has no parent any more; the list's group is known by its type.
     */
    private void addChangedGroups(PlanOutline outline, Set<Object> nodes) {
        AccountPlan plan = outline.plan();
        for (Object changed : restructured) {
            EObject element = (EObject) changed;
            for (EReference list : plan.eClass().getEAllContainments()) {
                if (list.getEReferenceType() == element.eClass()) {
                    GroupKind.of(list).ifPresent(kind -> nodes.add(new OutlineGroup(plan, kind)));
                }
            }
            if (element.eClass() == Literals.INFLUENCE_MAP) {
                nodes.add(new OutlineGroup(plan, GroupKind.DIAGRAMS));
            }
        }
    }

    /** Whether the plan itself has other groups than before, such as the first accepted finding. */
    public boolean changesGroups() {
        return restructured.stream()
                .map(changed -> ((EObject) changed).eClass())
                .anyMatch(
                        type ->
                                type == Literals.ACCEPTANCE
                                        || type == Literals.INVESTMENT_BUDGET
                                        || type == Literals.ACCOUNT);
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
     * counts it. Linear in the size of the plan.
     */
    public Set<Object> nodesToRelabel(PlanOutline outline) {
        Set<Object> nodes = new LinkedHashSet<>();
        for (EObject element : relabelled) {
            outline.node(element).ifPresent(nodes::add);
        }
        mentioning(outline.plan()).forEach(each -> outline.node(each).ifPresent(nodes::add));
        for (Object changed : restructured) {
            Object up = outline.node((EObject) changed).orElse(null);
            while (up != null) {
                nodes.add(up);
                up = outline.parent(up);
            }
        }
        if (relabelled.stream().anyMatch(e -> e.eClass() == Literals.INFLUENCE_MAP)) {
            nodes.addAll(outline.all(new OutlineGroup(outline.plan(), GroupKind.DIAGRAMS)));
        }
        return nodes;
    }

    /** The elements of a plan whose words may have changed: those that did and what names them. */
    public Set<EObject> reworded(AccountPlan plan) {
        Set<EObject> reworded = new LinkedHashSet<>(relabelled);
        reworded.addAll(mentioning(plan));
        return reworded;
    }

    private Set<EObject> mentioning(AccountPlan plan) {
        Set<EObject> mentioning = new LinkedHashSet<>();
        if (relabelled.isEmpty()) {
            return mentioning;
        }
        Iterator<EObject> all = plan.eAllContents();
        while (all.hasNext()) {
            EObject element = all.next();
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment()
                        && !reference.isTransient()
                        && element.eIsSet(reference)
                        && mentions(element.eGet(reference, false))) {
                    mentioning.add(element);
                }
            }
        }
        return mentioning;
    }

    private boolean mentions(Object value) {
        return value instanceof List<?> many
                ? many.stream().anyMatch(relabelled::contains)
                : relabelled.contains(value);
    }
}
