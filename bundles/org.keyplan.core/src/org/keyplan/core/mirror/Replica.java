package org.keyplan.core.mirror;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.core.mirror.Changes.Element;
import org.keyplan.core.mirror.Changes.Value;
import org.keyplan.model.AccountPlan;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The second plan, brought to noted states. One thread at a time. */
final class Replica {
    private AccountPlan plan;
    private PlanResource resource;

    /** A plan that will be made when there is a state to bring it to. */
    Replica() {}

    /** A plan that is there already. */
    Replica(AccountPlan plan) {
        this.plan = plan;
        this.resource = PlanFiles.attach(plan);
    }

    AccountPlan plan() {
        return plan;
    }

    /**
     * Brings elements to their noted states. Elements that left are taken out before any is put in,
     * so that two that changed places in the tree never contain each other on the way.
     */
    void apply(Changes changes) {
        if (plan == null) {
            plan = (AccountPlan) changes.root().mirrored();
            resource = PlanFiles.attach(plan);
        }
        for (Element element : changes.elements()) {
            if (element.id() != null) {
                identify(element.twin().mirrored(), element.id());
            }
            for (Value value : element.values()) {
                if (value.feature() instanceof EReference reference && reference.isContainment()) {
                    takeOut(element.twin().mirrored(), reference, value.value());
                }
            }
        }
        for (Element element : changes.elements()) {
            for (Value value : element.values()) {
                set(element.twin().mirrored(), value.feature(), value.value());
            }
        }
    }

    /** An element that has its id already when it comes into the plan is given no other. */
    private void identify(EObject element, String id) {
        if (!id.equals(resource.getID(element))) {
            resource.setID(element, id);
        }
    }

    private static void takeOut(EObject owner, EReference feature, Object value) {
        if (!feature.isMany()) {
            if (owner.eGet(feature, false) != mirrored(value)) {
                owner.eSet(feature, null);
            }
            return;
        }
        Set<EObject> staying = new HashSet<>();
        ((List<?>) value).forEach(each -> staying.add(mirrored(each)));
        EList<?> children = (EList<?>) owner.eGet(feature, false);
        for (int i = children.size() - 1; i >= 0; i--) {
            if (!staying.contains(children.get(i))) {
                children.remove(i);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject element, EStructuralFeature feature, Object value) {
        boolean reference = feature instanceof EReference;
        if (feature.isMany()) {
            List<?> wanted = (List<?>) value;
            ECollections.setEList(
                    (EList<Object>) element.eGet(feature, false),
                    reference ? wanted.stream().map(Replica::mirrored).toList() : wanted);
            return;
        }
        Object wanted = reference ? mirrored(value) : value;
        if (!Objects.equals(element.eGet(feature, false), wanted)) {
            element.eSet(feature, wanted);
        }
    }

    private static EObject mirrored(Object twin) {
        return twin == null ? null : ((Twin) twin).mirrored();
    }
}
