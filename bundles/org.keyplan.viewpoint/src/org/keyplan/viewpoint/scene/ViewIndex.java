package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds views by the element they show and by the mapping they show it by. */
final class ViewIndex {
    private final Map<EObject, List<View>> byElement = new IdentityHashMap<>();
    private final Map<NodePlan, List<View>> byPlan = new IdentityHashMap<>();
    private int size;

    void add(View view) {
        byElement.computeIfAbsent(view.element(), e -> new ArrayList<>(1)).add(view);
        size++;
    }

    void remove(View view) {
        List<View> views = byElement.get(view.element());
        views.remove(view);
        if (views.isEmpty()) {
            byElement.remove(view.element());
        }
        size--;
    }

    void clear() {
        byElement.clear();
        byPlan.clear();
        size = 0;
    }

    /** How many views there are, the sheet included. */
    int size() {
        return size;
    }

    List<View> of(EObject element) {
        return byElement.getOrDefault(element, List.of());
    }

    /** In order of the scene; as of the last {@link #sort(View)}. */
    List<View> of(NodePlan plan) {
        return byPlan.getOrDefault(plan, List.of());
    }

    /** Takes note of the order of all views. */
    void sort(View sheet) {
        byPlan.clear();
        collect(sheet);
    }

    private void collect(View view) {
        if (view.plan() != null) {
            byPlan.computeIfAbsent(view.plan(), p -> new ArrayList<>()).add(view);
        }
        for (Slot slot : view.slots()) {
            slot.views().forEach(this::collect);
        }
    }
}
