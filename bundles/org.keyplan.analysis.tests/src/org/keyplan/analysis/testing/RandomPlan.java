package org.keyplan.analysis.testing;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Money;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Plans in which every feature of the model is filled in at random, some left empty, references
 * leading anywhere a reference may: people report in circles, ties start where they end. What holds
 * for such plans holds for whatever people type. The same random source gives the same plan.
 */
public final class RandomPlan {

    private static final int DEPTH = 4;
    private static final int DAYS = 420;

    /** How many children where the usual two are too few for anything to happen. */
    private static final Map<String, Integer> CHILDREN =
            Map.of(
                    "interactions", 16,
                    "engagements", 6,
                    "stakeholders", 9,
                    "ties", 9,
                    "opportunities", 5,
                    "participants", 6,
                    "evidence", 5,
                    "value", 6,
                    "actions", 5,
                    "maps", 3);

    private static final List<EStructuralFeature> FEATURES =
            KeyplanPackage.eINSTANCE.getEClassifiers().stream()
                    .filter(EClass.class::isInstance)
                    .flatMap(c -> ((EClass) c).getEStructuralFeatures().stream())
                    .filter(f -> f.isChangeable() && !f.isTransient())
                    .sorted(Comparator.comparing(RandomPlan::contains))
                    .toList();

    private final Random random;
    private final AccountPlan plan = PlanBuilder.MODEL.createAccountPlan();

    private RandomPlan(Random random) {
        this.random = random;
        addChildren(plan, 0);
        List<EObject> all = everything(plan);
        all.forEach(element -> fill(element, all));
    }

    public static AccountPlan of(Random random) {
        return new RandomPlan(random).plan;
    }

    /**
     * Gives a feature a new random value in every element of a plan that has it: attributes and
     * references other values, containment fewer, more and reordered children.
     *
     * @return puts all the old values back
     */
    public static Runnable change(AccountPlan plan, EStructuralFeature feature, Random random) {
        List<Runnable> undo = new ArrayList<>();
        List<EObject> all = everything(plan);
        for (EObject element : all) {
            if (element.eClass().getEAllStructuralFeatures().contains(feature)) {
                undo.add(setting(element, feature));
                element.eSet(feature, other(element, feature, all, random));
            }
        }
        Collections.reverse(undo);
        return () -> undo.forEach(Runnable::run);
    }

    /**
     * Empties a feature, or gives it its default, in every element of a plan that has it.
     *
     * @return puts all the old values back
     */
    public static Runnable clear(AccountPlan plan, EStructuralFeature feature) {
        List<Runnable> undo = new ArrayList<>();
        for (EObject element : everything(plan)) {
            if (element.eClass().getEAllStructuralFeatures().contains(feature)) {
                undo.add(setting(element, feature));
                element.eUnset(feature);
            }
        }
        Collections.reverse(undo);
        return () -> undo.forEach(Runnable::run);
    }

    /** Every feature that a plan file stores, once, containment last. */
    public static List<EStructuralFeature> features() {
        return FEATURES;
    }

    /**
     * A plan and all its elements in model order, then what they refer to that is not part of the
     * plan, if there is such a thing.
     */
    public static List<EObject> everything(AccountPlan plan) {
        Set<EObject> all = new LinkedHashSet<>();
        Deque<EObject> referred = new ArrayDeque<>(List.of(plan));
        while (!referred.isEmpty()) {
            addWithContents(referred.remove(), all, referred);
        }
        return List.copyOf(all);
    }

    private static void addWithContents(
            EObject element, Set<EObject> all, Deque<EObject> referred) {
        if (all.add(element)) {
            element.eContents().forEach(child -> addWithContents(child, all, referred));
            referred.addAll(element.eCrossReferences());
        }
    }

    private void addChildren(EObject parent, int depth) {
        for (EReference containment : parent.eClass().getEAllContainments()) {
            int children = CHILDREN.getOrDefault(containment.getName(), 2);
            if (depth >= DEPTH) {
                children = 0;
            }
            for (int i = 0; i < (containment.isMany() ? children : 1); i++) {
                EObject child = EcoreUtil.create(containment.getEReferenceType());
                add(parent, containment, child);
                addChildren(child, depth + 1);
            }
        }
    }

    private void fill(EObject element, List<EObject> all) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (!feature.isTransient() && !contains(feature)) {
                element.eSet(feature, value(feature, all, random));
            }
        }
    }

    private static Object other(
            EObject element, EStructuralFeature feature, List<EObject> all, Random random) {
        if (contains(feature)) {
            return otherChildren(element, (EReference) feature, random);
        }
        Object now = element.eGet(feature);
        Object value = value(feature, all, random);
        for (int attempt = 0; attempt < 50 && now != null && now.equals(value); attempt++) {
            value = value(feature, all, random);
        }
        return value;
    }

    private static Object otherChildren(EObject element, EReference containment, Random random) {
        EObject created = EcoreUtil.create(containment.getEReferenceType());
        if (!containment.isMany()) {
            return random.nextBoolean() ? created : null;
        }
        List<Object> children = new ArrayList<>((List<?>) element.eGet(containment));
        children.removeIf(child -> random.nextInt(3) == 0);
        Collections.shuffle(children, random);
        children.add(random.nextInt(children.size() + 1), created);
        return children;
    }

    private static Object value(EStructuralFeature feature, List<EObject> all, Random random) {
        if (!feature.isMany()) {
            return one(feature, all, random);
        }
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Object value = one(feature, all, random);
            if (value != null && !values.contains(value)) {
                values.add(value);
            }
        }
        return values;
    }

    private static Object one(EStructuralFeature feature, List<EObject> all, Random random) {
        boolean mayBeEmpty = feature.getEType().getDefaultValue() == null;
        if (mayBeEmpty && random.nextInt(8) == 0) {
            return null;
        }
        if (feature instanceof EAttribute attribute) {
            return one(attribute, random);
        }
        List<EObject> targets = all.stream().filter(feature.getEType()::isInstance).toList();
        return targets.isEmpty() ? null : targets.get(random.nextInt(targets.size()));
    }

    private static Object one(EAttribute attribute, Random random) {
        if (attribute.getEAttributeType() instanceof EEnum type) {
            EList<EEnumLiteral> literals = type.getELiterals();
            return literals.get(random.nextInt(literals.size())).getInstance();
        }
        return switch (attribute.getEAttributeType().getName()) {
            case "Date" -> PlanBuilder.AS_OF.plusDays(random.nextInt(2 * DAYS) - DAYS);
            case "Money" ->
                    Money.of(
                            String.valueOf(1000 * random.nextInt(4)),
                            random.nextInt(4) == 0 ? "CNY" : "EUR");
            case "Percent" -> random.nextInt(101);
            case "Score" -> random.nextInt(6);
            case "EBoolean" -> random.nextInt(3) == 0;
            case "EBooleanObject" -> random.nextBoolean() ? random.nextBoolean() : null;
            case "EIntegerObject", "EInt" -> random.nextInt(200);
            case "EDouble", "EDoubleObject" -> (double) random.nextInt(1000);
            case "EString" -> "text " + random.nextInt(1000);
            default ->
                    throw new IllegalStateException(
                            "no random value for " + attribute.getEAttributeType().getName());
        };
    }

    private static Runnable setting(EObject element, EStructuralFeature feature) {
        Object now = element.eGet(feature);
        Object copy = feature.isMany() ? new ArrayList<>((List<?>) now) : now;
        boolean set = element.eIsSet(feature);
        return () -> {
            if (set) {
                element.eSet(feature, copy);
            } else {
                element.eUnset(feature);
            }
        };
    }

    private static boolean contains(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject parent, EReference containment, EObject child) {
        if (containment.isMany()) {
            ((List<Object>) parent.eGet(containment)).add(child);
        } else {
            parent.eSet(containment, child);
        }
    }
}
