package org.keyplan.design.picture;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.core.edit.Deletion;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.AccountPlan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Edits as people make them, one element at a time: another value, somebody else, a new element,
 * one moved or deleted, sometimes undone. Nothing in the plan refers to what is not in it any more.
 */
final class PlanEdits {
    private final AccountPlan plan;
    private final Random random;

    PlanEdits(AccountPlan plan, Random random) {
        this.plan = plan;
        this.random = random;
    }

    /** Makes one edit and says which. */
    String edit() {
        EObject element = any();
        if (random.nextInt(12) == 0 && element != plan && element != plan.getAccount()) {
            return delete(element);
        }
        List<EStructuralFeature> features =
                element.eClass().getEAllStructuralFeatures().stream()
                        .filter(f -> f.isChangeable() && !f.isTransient() && !f.isDerived())
                        .toList();
        EStructuralFeature feature = pick(features);
        if (feature instanceof EReference reference && reference.isContainment()) {
            add(element, reference);
        } else if (feature.isMany()) {
            change(list(element, feature), feature);
        } else {
            element.eSet(
                    feature, random.nextInt(6) == 0 ? feature.getDefaultValue() : value(feature));
        }
        return element.eClass().getName() + "." + feature.getName();
    }

    /** One of any kind, so that what there is only one of is edited as often as people are. */
    private EObject any() {
        Map<EClass, List<EObject>> kinds = new LinkedHashMap<>();
        for (EObject element : elements()) {
            kinds.computeIfAbsent(element.eClass(), kind -> new ArrayList<>()).add(element);
        }
        return pick(pick(List.copyOf(kinds.values())));
    }

    private String delete(EObject element) {
        EditingDomain domain = PlanEditing.domain(plan);
        domain.getCommandStack().execute(Deletion.of(domain, List.of(element)).command());
        boolean undone = random.nextBoolean();
        if (undone) {
            domain.getCommandStack().undo();
        }
        return (undone ? "undone deletion of " : "deletion of ") + element.eClass().getName();
    }

    /** A new element; into lists only, so that there always is an account. */
    private void add(EObject element, EReference reference) {
        if (!reference.isMany()) {
            if (element.eGet(reference) == null) {
                element.eSet(reference, EcoreUtil.create(reference.getEReferenceType()));
            }
            return;
        }
        EList<Object> list = list(element, reference);
        if (list.size() > 1 && random.nextBoolean()) {
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        } else {
            list.add(random.nextInt(list.size() + 1), create(reference));
        }
    }

    private EObject create(EReference reference) {
        EObject created = EcoreUtil.create(reference.getEReferenceType());
        for (EStructuralFeature feature : created.eClass().getEAllStructuralFeatures()) {
            boolean contained = feature instanceof EReference r && r.isContainment();
            if (feature.isChangeable() && !feature.isMany() && !contained && random.nextBoolean()) {
                created.eSet(feature, value(feature));
            }
        }
        return created;
    }

    private void change(EList<Object> list, EStructuralFeature feature) {
        Object value = value(feature);
        if (!list.isEmpty() && random.nextInt(3) == 0) {
            list.remove(random.nextInt(list.size()));
        } else if (list.size() > 1 && random.nextInt(3) == 0) {
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        } else if (value != null && !list.contains(value)) {
            list.add(value);
        }
    }

    /** One that the plan holds elsewhere, or one of an enumeration. */
    private Object value(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            List<EObject> all =
                    elements().stream().filter(reference.getEReferenceType()::isInstance).toList();
            return all.isEmpty() ? null : pick(all);
        }
        if (feature.getEType() instanceof EEnum type) {
            return pick(type.getELiterals()).getInstance();
        }
        if (feature.getDefaultValue() instanceof Boolean) {
            return random.nextBoolean();
        }
        List<Object> values = new ArrayList<>();
        for (EObject element : elements()) {
            if (feature.getEContainingClass().isInstance(element)) {
                Object value = element.eGet(feature);
                values.addAll(value instanceof List<?> many ? many : listOf(value));
            }
        }
        return values.isEmpty() ? feature.getDefaultValue() : pick(values);
    }

    private static List<Object> listOf(Object value) {
        List<Object> one = new ArrayList<>();
        one.add(value);
        return one;
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject element, EStructuralFeature feature) {
        return (EList<Object>) element.eGet(feature);
    }

    private List<EObject> elements() {
        List<EObject> all = new ArrayList<>();
        all.add(plan);
        plan.eAllContents().forEachRemaining(all::add);
        return all;
    }

    private <T> T pick(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
