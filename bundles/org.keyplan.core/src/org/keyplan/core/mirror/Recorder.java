package org.keyplan.core.mirror;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.model.AccountPlan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Notes which features of the original were touched and copies their values when asked. It takes no
 * step for what was changed back and forth meanwhile, and needs no order of steps. Belongs to the
 * thread of the original, except {@link #twin}.
 */
final class Recorder extends EContentAdapter {
    private final AccountPlan plan;
    private final PlanMirror mirror;
    private final PlanResource resource;
    private final Map<EObject, Twin> twins = new WeakHashMap<>();
    private final Map<EClass, List<EStructuralFeature>> features = new HashMap<>();
    private final Map<EObject, Set<EStructuralFeature>> touched = new LinkedHashMap<>();

    /** What came into the plan, maybe not for the first time. */
    private final Set<EObject> arrived = new LinkedHashSet<>();

    /** Made during the present {@link #take} because something refers to them. */
    private final List<EObject> referredTo = new ArrayList<>();

    /**
     * @param mirror which {@link #of} finds by it; null for none
     */
    Recorder(AccountPlan plan, PlanMirror mirror) {
        this.plan = plan;
        this.mirror = mirror;
        this.resource = PlanFiles.attach(plan);
        arrived.add(plan);
        plan.eAdapters().add(this);
    }

    /** The one that follows a plan for the mirror that all share; null if none does. */
    static Recorder of(AccountPlan plan) {
        for (Adapter adapter : plan.eAdapters()) {
            if (adapter instanceof Recorder recorder && recorder.mirror != null) {
                return recorder;
            }
        }
        return null;
    }

    PlanMirror mirror() {
        return mirror;
    }

    void stop() {
        plan.eAdapters().remove(this);
    }

    boolean hasChanges() {
        return !touched.isEmpty() || !arrived.isEmpty();
    }

    /** The twin of an element of the original; {@code null} if it has none yet. Any thread. */
    Twin twin(EObject original) {
        synchronized (twins) {
            return twins.get(original);
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch()
                || !(notification.getNotifier() instanceof EObject element)
                || !(notification.getFeature() instanceof EStructuralFeature feature)
                || !isKept(feature)) {
            return;
        }
        touched.computeIfAbsent(element, e -> new LinkedHashSet<>()).add(feature);
        if (feature instanceof EReference reference && reference.isContainment()) {
            Object added = notification.getNewValue();
            if (added instanceof EObject child) {
                arrived.add(child);
            } else if (added instanceof Collection<?> children) {
                children.forEach(child -> arrived.add((EObject) child));
            }
        }
    }

    /** The present state of all that changed since the last call. */
    Changes take() {
        synchronized (twins) {
            List<Changes.Element> elements = new ArrayList<>();
            for (EObject element : arrived) {
                if (element.eResource() == resource && !arrivedWithin(element)) {
                    addWithContents(element, elements);
                }
            }
            touched.forEach((element, some) -> elements.add(state(element, some, true)));
            for (EObject element : referredTo) {
                if (!twin(element).noted()) {
                    elements.add(state(element, element.eClass().getEAllAttributes(), false));
                    twin(element).nowNoted();
                }
            }
            arrived.clear();
            touched.clear();
            referredTo.clear();
            return new Changes(twinOf(plan), elements);
        }
    }

    /** The present state of everything, with what is not set. Only instead of {@link #take}. */
    Changes takeAll() {
        synchronized (twins) {
            plan.eAllContents().forEachRemaining(element -> twinOf(element).nowNoted());
            twinOf(plan).nowNoted();
        }
        return take();
    }

    private boolean arrivedWithin(EObject element) {
        EObject owner = element.eContainer();
        while (owner != null && !arrived.contains(owner)) {
            owner = owner.eContainer();
        }
        return owner != null;
    }

    private void addWithContents(EObject element, List<Changes.Element> elements) {
        addWhole(element, elements);
        for (TreeIterator<EObject> all = element.eAllContents(); all.hasNext(); ) {
            addWhole(all.next(), elements);
        }
    }

    /** A new twin has defaults everywhere, so that what is not set need not be noted. */
    private void addWhole(EObject element, List<Changes.Element> elements) {
        Twin twin = twinOf(element);
        elements.add(state(element, featuresOf(element.eClass()), twin.noted()));
        twin.nowNoted();
        touched.remove(element);
    }

    private Changes.Element state(
            EObject element, Collection<? extends EStructuralFeature> some, boolean unsetToo) {
        List<Changes.Value> values = new ArrayList<>();
        for (EStructuralFeature feature : some) {
            if (unsetToo || element.eIsSet(feature)) {
                values.add(new Changes.Value(feature, copy(feature, element.eGet(feature, false))));
            }
        }
        return new Changes.Element(twinOf(element), resource.getID(element), values);
    }

    private Object copy(EStructuralFeature feature, Object value) {
        if (feature instanceof EAttribute) {
            return feature.isMany() ? new ArrayList<>((Collection<?>) value) : value;
        } else if (!feature.isMany()) {
            return value == null ? null : twinOf((EObject) value);
        }
        Collection<?> targets = (Collection<?>) value;
        List<Twin> copies = new ArrayList<>(targets.size());
        targets.forEach(target -> copies.add(twinOf((EObject) target)));
        return copies;
    }

    private Twin twinOf(EObject element) {
        return twins.computeIfAbsent(
                element,
                e -> {
                    referredTo.add(e);
                    return new Twin(e);
                });
    }

    private List<EStructuralFeature> featuresOf(EClass type) {
        return features.computeIfAbsent(
                type,
                t -> t.getEAllStructuralFeatures().stream().filter(Recorder::isKept).toList());
    }

    private static boolean isKept(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived() && !feature.isVolatile();
    }
}
