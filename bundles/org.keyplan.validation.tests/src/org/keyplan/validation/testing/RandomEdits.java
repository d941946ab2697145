package org.keyplan.validation.testing;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.core.edit.Deletion;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Money;
import org.keyplan.validation.RuleCatalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Changes a plan at random in all the ways in which the metamodel allows it, sensible or not. The
 * same seed makes the same changes.
 */
public final class RandomEdits {

    private static final List<String> STRINGS =
            List.of("Li Wei", "li  wei", "Grid", "", "EUR", "USD", "because", "2026");
    private static final List<String> CURRENCIES = List.of("EUR", "EUR", "EUR", "USD");

    private final AccountPlan plan;
    private final LocalDate today;
    private final Random random;
    private final List<String> ruleIds =
            RuleCatalogue.standard().rules().stream().map(r -> r.info().id()).toList();

    public RandomEdits(AccountPlan plan, LocalDate today, long seed) {
        this.plan = plan;
        this.today = today;
        this.random = new Random(seed);
    }

    /** Makes one change and says which. */
    public String edit() {
        EObject element = pick(elements());
        return switch (random.nextInt(12)) {
            case 0 -> remove(element);
            case 1 -> delete(element);
            default -> change(element);
        };
    }

    private String change(EObject element) {
        List<EStructuralFeature> features =
                element.eClass().getEAllStructuralFeatures().stream()
                        .filter(EStructuralFeature::isChangeable)
                        .toList();
        EStructuralFeature feature = pick(features);
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            EList<Object> list = (EList<Object>) element.eGet(feature);
            many(list, feature, element);
        } else if (random.nextInt(5) == 0) {
            element.eUnset(feature);
        } else {
            Object value = value(feature, element);
            if (value != null || !feature.getEType().getInstanceClass().isPrimitive()) {
                element.eSet(feature, value);
            }
        }
        return element.eClass().getName() + "." + feature.getName();
    }

    private void many(EList<Object> list, EStructuralFeature feature, EObject element) {
        int kind = random.nextInt(4);
        if (kind == 0 && !list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
        } else if (kind == 1 && list.size() > 1) {
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        } else {
            Object value = value(feature, element);
            if (value != null && !list.contains(value)) {
                list.add(random.nextInt(list.size() + 1), value);
            }
        }
    }

    private Object value(EStructuralFeature feature, EObject owner) {
        if (feature instanceof EReference reference) {
            return reference.isContainment()
                    ? fresh(reference.getEReferenceType())
                    : known(reference, owner);
        }
        if (feature == KeyplanPackage.Literals.ACCEPTANCE__RULE) {
            return pick(ruleIds);
        }
        return value(((EAttribute) feature).getEAttributeType());
    }

    private Object value(EClassifier type) {
        if (type instanceof EEnum literals) {
            return pick(literals.getELiterals()).getInstance();
        }
        Class<?> java = type.getInstanceClass();
        if (type == KeyplanPackage.Literals.SCORE) {
            return random.nextInt(6);
        } else if (type == KeyplanPackage.Literals.PERCENT) {
            return random.nextInt(101);
        } else if (java == LocalDate.class) {
            return today.plusDays(random.nextInt(801) - 400);
        } else if (java == Money.class) {
            return new Money(BigDecimal.valueOf(random.nextInt(30) * 100_000L), pick(CURRENCIES));
        } else if (java == String.class) {
            return pick(STRINGS);
        } else if (java == Boolean.class || java == boolean.class) {
            return random.nextBoolean();
        } else if (java == Integer.class) {
            return random.nextInt(120);
        }
        return random.nextDouble();
    }

    /** A new element with some of its features set. */
    private EObject fresh(EClass type) {
        EObject element = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean contained =
                    feature instanceof EReference reference && reference.isContainment();
            if (!contained && !feature.isMany() && random.nextInt(3) > 0) {
                Object value = value(feature, element);
                if (value != null) {
                    element.eSet(feature, value);
                }
            }
        }
        return element;
    }

    private Object known(EReference reference, EObject owner) {
        List<EObject> candidates =
                elements().stream()
                        .filter(e -> reference.getEReferenceType().isInstance(e))
                        .filter(e -> random.nextInt(10) == 0 || e != owner)
                        .toList();
        return candidates.isEmpty() ? null : pick(candidates);
    }

    /** Takes an element out and leaves what refers to it as it is. */
    private String remove(EObject element) {
        if (element != plan && !(element == plan.getAccount() && random.nextInt(20) > 0)) {
            EcoreUtil.remove(element);
        }
        return "remove " + element.eClass().getName();
    }

    /** Deletes an element as a person would, and sometimes undoes it. */
    private String delete(EObject element) {
        if (element == plan || element == plan.getAccount()) {
            return "nothing";
        }
        var domain = PlanEditing.domain(plan);
        domain.getCommandStack().execute(Deletion.of(domain, List.of(element)).command());
        if (random.nextBoolean()) {
            domain.getCommandStack().undo();
        }
        return "delete " + element.eClass().getName();
    }

    private List<EObject> elements() {
        List<EObject> all = new ArrayList<>();
        all.add(plan);
        plan.eAllContents().forEachRemaining(all::add);
        return all;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
