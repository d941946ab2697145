package org.keyplan.validation.review;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.FeatureChange;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.DiagramBend;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.StickyNote;
import org.keyplan.model.label.PlanLabels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Records what happens to a plan from its creation until {@link #done}, and says it in words once
 * the plan is again as it was before.
 */
final class ChangeRecording {
    private final Locale locale;
    private final ChangeRecorder recorder;
    private final List<PlanChange> added = new ArrayList<>();
    private final Map<EObject, Map<EStructuralFeature, String>> changed = new LinkedHashMap<>();
    private final Set<EObject> removed = new LinkedHashSet<>();

    ChangeRecording(AccountPlan plan, Locale locale) {
        this.locale = locale;
        this.recorder = new ChangeRecorder(plan);
    }

    /** Ends recording, while the changes are still in the plan. */
    void done() {
        ChangeDescription description = recorder.endRecording();
        Set<EObject> come = withContents(description.getObjectsToDetach());
        removed.addAll(withContents(description.getObjectsToAttach()));
        for (EObject element : come) {
            if (isOfInterest(element)) {
                added.add(
                        new PlanChange(
                                PlanChange.Kind.ADDED, type(element), name(element), all(element)));
            }
        }
        description
                .getObjectChanges()
                .forEach(
                        entry -> {
                            if (!come.contains(entry.getKey())
                                    && !removed.contains(entry.getKey())
                                    && isOfInterest(entry.getKey())) {
                                changed.put(
                                        entry.getKey(), after(entry.getKey(), entry.getValue()));
                            }
                        });
        recorder.dispose();
    }

    /** What was added, then what changed, then what went; called when all is undone. */
    List<PlanChange> changes() {
        List<PlanChange> changes = new ArrayList<>(added);
        changed.forEach(
                (element, after) -> {
                    List<PlanChange.Value> values = values(element, after);
                    if (!values.isEmpty()) {
                        changes.add(change(PlanChange.Kind.CHANGED, element, values));
                    }
                });
        removed.stream()
                .filter(ChangeRecording::isOfInterest)
                .forEach(e -> changes.add(change(PlanChange.Kind.REMOVED, e, List.of())));
        return changes;
    }

    private List<PlanChange.Value> values(EObject element, Map<EStructuralFeature, String> after) {
        List<PlanChange.Value> values = new ArrayList<>();
        after.forEach(
                (feature, text) -> {
                    String before = PlanLabels.value(element.eGet(feature), locale);
                    if (!Objects.equals(before, text)) {
                        values.add(new PlanChange.Value(label(feature), before, text));
                    }
                });
        return values;
    }

    private Map<EStructuralFeature, String> after(EObject element, List<FeatureChange> changes) {
        Map<EStructuralFeature, String> after = new LinkedHashMap<>();
        for (FeatureChange change : changes) {
            EStructuralFeature feature = change.getFeature();
            if (isTold(feature)) {
                after.put(feature, PlanLabels.value(element.eGet(feature), locale));
            }
        }
        return after;
    }

    /** What is filled in of a new element, beside its name. */
    private List<PlanChange.Value> all(EObject element) {
        return element.eClass().getEAllStructuralFeatures().stream()
                .filter(ChangeRecording::isTold)
                .filter(feature -> feature != KeyplanPackage.Literals.NAMED_ELEMENT__NAME)
                .filter(element::eIsSet)
                .map(
                        feature ->
                                new PlanChange.Value(
                                        label(feature),
                                        "",
                                        PlanLabels.value(element.eGet(feature), locale)))
                .toList();
    }

    private PlanChange change(
            PlanChange.Kind kind, EObject element, List<PlanChange.Value> values) {
        return new PlanChange(kind, type(element), name(element), values);
    }

    private String type(EObject element) {
        return PlanLabels.type(element.eClass(), locale);
    }

    private String name(EObject element) {
        return PlanLabels.label(element, locale);
    }

    private String label(EStructuralFeature feature) {
        return PlanLabels.feature(feature, locale);
    }

    /** Contained elements are told of themselves; of two opposite ends the single one tells. */
    private static boolean isTold(EStructuralFeature feature) {
        if (feature.isDerived() || feature.isTransient()) {
            return false;
        }
        return !(feature instanceof EReference reference)
                || !reference.isContainment()
                        && !reference.isContainer()
                        && (reference.getEOpposite() == null || !reference.isMany());
    }

    /** Where things stand in diagrams follows by itself. */
    private static boolean isOfInterest(EObject element) {
        return element.eClass().getEPackage() == KeyplanPackage.eINSTANCE
                && !(element instanceof DiagramNode)
                && !(element instanceof DiagramBend)
                && !(element instanceof StickyNote)
                && !(element.eContainer() instanceof DiagramBend);
    }

    private static Set<EObject> withContents(Collection<EObject> tops) {
        Set<EObject> all = new LinkedHashSet<>();
        for (EObject top : tops) {
            all.add(top);
            EcoreUtil.<EObject>getAllContents(top, false).forEachRemaining(all::add);
        }
        return all;
    }
}
