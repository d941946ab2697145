package org.keyplan.validation;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.AccountPlan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The elements of a plan by class and by place, from one walk through it. */
final class PlanContents {

    private final Map<EClass, List<EObject>> byClass = new LinkedHashMap<>();
    private final Map<EClass, List<EObject>> instances = new HashMap<>();
    private final Map<EObject, Integer> positions = new IdentityHashMap<>();

    PlanContents(AccountPlan plan) {
        add(plan);
        for (TreeIterator<EObject> all = plan.eAllContents(); all.hasNext(); ) {
            add(all.next());
        }
    }

    private void add(EObject element) {
        positions.put(element, positions.size());
        byClass.computeIfAbsent(element.eClass(), c -> new ArrayList<>()).add(element);
    }

    boolean contains(EObject element) {
        return positions.containsKey(element);
    }

    /** The place of an element in the file; elements that are not in the plan come last. */
    int position(EObject element) {
        return positions.getOrDefault(element, Integer.MAX_VALUE);
    }

    /**
     * All instances of a class, subclasses included; by class, then by place. Found once for a
     * class, since dozens of rules look at the same one.
     */
    List<EObject> instances(EClass type) {
        return instances.computeIfAbsent(type, this::collect);
    }

    private List<EObject> collect(EClass type) {
        List<EObject> found = new ArrayList<>();
        byClass.forEach(
                (eClass, elements) -> {
                    if (type.isSuperTypeOf(eClass)) {
                        found.addAll(elements);
                    }
                });
        return Collections.unmodifiableList(found);
    }
}
