package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.core.edit.Deletion;
import org.keyplan.model.KeyplanPackage;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What makes no sense without an element, such as a person's ties: the same that {@link Deletion}
 * takes along. Time is linear in the plan.
 */
final class Dependents {

    private static final EReference LINE_END = KeyplanPackage.Literals.DIAGRAM_BEND__TARGET;

    private final Map<EObject, Collection<Setting>> uses;
    private final Set<EObject> going = new LinkedHashSet<>();
    private final Deque<EObject> unfollowed = new ArrayDeque<>();

    private Dependents(EObject element) {
        uses = EcoreUtil.CrossReferencer.find(Set.of(EcoreUtil.getRootContainer(element)));
        add(element);
        while (!unfollowed.isEmpty()) {
            for (Setting use : uses.getOrDefault(unfollowed.remove(), List.of())) {
                if (needsTarget(use) && Deletion.isDeletable(use.getEObject())) {
                    add(use.getEObject());
                }
            }
        }
        going.remove(element);
        going.removeIf(e -> EcoreUtil.isAncestor(element, e) || hasGoingContainer(e));
    }

    /** The outermost elements to delete beside the given one, none of them within another. */
    static List<EObject> of(EObject element) {
        return List.copyOf(new Dependents(element).going);
    }

    private void add(EObject element) {
        if (going.add(element)) {
            unfollowed.add(element);
            element.eContents().forEach(this::add);
        }
    }

    private boolean hasGoingContainer(EObject element) {
        for (EObject c = element.eContainer(); c != null; c = c.eContainer()) {
            if (going.contains(c)) {
                return true;
            }
        }
        return false;
    }

    /** If the model requires it, and for the bends of a line whose other end is gone. */
    private static boolean needsTarget(Setting use) {
        return use.getEStructuralFeature() instanceof EReference reference
                && (reference.isRequired() || reference == LINE_END)
                && !reference.isContainment()
                && !reference.isContainer();
    }
}
