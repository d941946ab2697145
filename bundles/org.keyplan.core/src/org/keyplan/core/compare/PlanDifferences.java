package org.keyplan.core.compare;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.core.compare.Difference.Added;
import org.keyplan.core.compare.Difference.Changed;
import org.keyplan.core.compare.Difference.Moved;
import org.keyplan.core.compare.Difference.Rearranged;
import org.keyplan.core.compare.Difference.Removed;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells in what two states of a plan differ. Elements are the same if they have the same id and
 * type; the plans themselves and their accounts always are. Time is linear in the size of the
 * plans, but for the length of reordered lists. One thread, with both plans standing still.
 */
public final class PlanDifferences {
    private final AccountPlan before;
    private final AccountPlan after;
    private final PlanResource oldFile;
    private final PlanResource newFile;
    private final Map<EObject, EObject> oldOfNew = new IdentityHashMap<>();
    private final Map<EObject, EObject> newOfOld = new IdentityHashMap<>();
    private final List<Difference> found = new ArrayList<>();
    private final Map<Diagram, Set<EObject>> rearranged = new LinkedHashMap<>();

    private PlanDifferences(AccountPlan before, AccountPlan after) {
        this.before = before;
        this.after = after;
        oldFile = PlanFiles.attach(before);
        newFile = PlanFiles.attach(after);
    }

    /**
     * All differences: what was removed in the order of the earlier plan, then the rest in the
     * order of the later one, rearranged diagrams last. Of what was added or removed as a whole,
     * only the outermost element is named.
     */
    public static List<Difference> between(AccountPlan before, AccountPlan after) {
        return new PlanDifferences(before, after).compare();
    }

    private List<Difference> compare() {
        match(before, after);
        if (before.getAccount() != null && after.getAccount() != null) {
            match(before.getAccount(), after.getAccount());
        }
        for (TreeIterator<EObject> all = after.eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            EObject old = oldFile.getEObject(newFile.getID(element));
            if (!oldOfNew.containsKey(element) && old != null && old.eClass() == element.eClass()) {
                match(old, element);
            }
        }
        for (TreeIterator<EObject> all = before.eAllContents(); all.hasNext(); ) {
            EObject old = all.next();
            if (!newOfOld.containsKey(old) && newOfOld.containsKey(old.eContainer())) {
                add(old, new Removed(old));
            }
        }
        look(after);
        after.eAllContents().forEachRemaining(this::look);
        rearranged.forEach((diagram, places) -> found.add(new Rearranged(diagram, places.size())));
        return List.copyOf(found);
    }

    private void match(EObject old, EObject element) {
        oldOfNew.put(element, old);
        newOfOld.put(old, element);
    }

    private void look(EObject element) {
        EObject old = oldOfNew.get(element);
        if (old == null) {
            if (oldOfNew.containsKey(element.eContainer())) {
                add(element, new Added(element));
            }
            return;
        }
        if (element != after && isElsewhere(old, element)) {
            add(element, new Moved(old, element, false));
        }
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean compared =
                    !feature.isDerived() && !feature.isTransient() && feature.isChangeable();
            if (compared && feature instanceof EReference reference && reference.isContainment()) {
                lookForReordered(old, element, reference);
            } else if (compared) {
                lookForChange(old, element, feature);
            }
        }
    }

    private boolean isElsewhere(EObject old, EObject element) {
        return old.eContainingFeature() != element.eContainingFeature()
                || newOfOld.get(old.eContainer()) != element.eContainer();
    }

    private void lookForChange(EObject old, EObject element, EStructuralFeature feature) {
        Object oldValue = old.eGet(feature, false);
        Object newValue = element.eGet(feature, false);
        if (!same(oldValue, newValue)) {
            add(element, new Changed(old, element, feature, copy(oldValue), copy(newValue)));
        }
    }

    private static Object copy(Object value) {
        return value instanceof Collection<?> many ? List.copyOf(many) : value;
    }

    private boolean same(Object oldValue, Object newValue) {
        if (oldValue instanceof List<?> olds && newValue instanceof List<?> news) {
            boolean same = olds.size() == news.size();
            for (int i = 0; same && i < olds.size(); i++) {
                same = same(olds.get(i), news.get(i));
            }
            return same;
        }
        if (oldValue instanceof EObject old && newValue instanceof EObject target) {
            return newOfOld.get(old) == target;
        }
        return Objects.equals(oldValue, newValue);
    }

    /** Names as few elements as explain the new order: all but a longest row still in order. */
    private void lookForReordered(EObject old, EObject element, EReference feature) {
        if (!feature.isMany()) {
            return;
        }
        List<?> olds = (List<?>) old.eGet(feature, false);
        Map<EObject, Integer> places = new HashMap<>();
        olds.forEach(child -> places.put((EObject) child, places.size()));
        List<EObject> staying = new ArrayList<>();
        List<Integer> oldPlaces = new ArrayList<>();
        for (Object child : (List<?>) element.eGet(feature, false)) {
            Integer place = places.get(oldOfNew.get(child));
            if (place != null) {
                staying.add((EObject) child);
                oldPlaces.add(place);
            }
        }
        boolean[] inOrder = Rising.longest(oldPlaces);
        for (int i = 0; i < inOrder.length; i++) {
            if (!inOrder[i]) {
                EObject child = staying.get(i);
                add(child, new Moved(oldOfNew.get(child), child, true));
            }
        }
    }

    private void add(EObject element, Difference difference) {
        Diagram diagram = diagramOf(element);
        if (diagram == null) {
            found.add(difference);
        } else {
            rearranged.computeIfAbsent(diagram, d -> new HashSet<>()).add(element);
        }
    }

    /** The later diagram that an element arranges; null if it arranges none. */
    private Diagram diagramOf(EObject element) {
        if (element.eContainer() instanceof Diagram diagram) {
            return newOfOld.getOrDefault(diagram, diagram) instanceof Diagram later ? later : null;
        }
        return null;
    }
}
