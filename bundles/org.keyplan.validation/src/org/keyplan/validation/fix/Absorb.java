package org.keyplan.validation.fix;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Confidentiality;
import org.keyplan.model.KeyplanPackage.Literals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes over from one element into another what the other does not have. */
final class Absorb {

    /** How the model's choices call what nobody has found out or decided yet. */
    private static final Set<String> NOTHING_KNOWN =
            Set.of("UNKNOWN", "UNCLASSIFIED", "UNSPECIFIED");

    /** Longer texts that people write; two of them are joined rather than one dropped. */
    private static final Set<EStructuralFeature> JOINED =
            Set.of(Literals.PLAN_ELEMENT__NOTES, Literals.NAMED_ELEMENT__DESCRIPTION);

    /** Flags that say something about the element that stays even where they are not set. */
    private static final Set<EStructuralFeature> KEPT =
            Set.of(Literals.STAKEHOLDER__PLACEHOLDER, Literals.STAKEHOLDER__DEPARTED);

    private final EObject from;
    private final EObject to;
    private final Map<EObject, EObject> into;

    /**
     * @param into what becomes what in the whole merge
     */
    Absorb(EObject from, EObject to, Map<EObject, EObject> into) {
        this.from = from;
        this.to = to;
        this.into = into;
    }

    void run() {
        for (EStructuralFeature feature : to.eClass().getEAllStructuralFeatures()) {
            boolean own =
                    feature.isChangeable()
                            && !feature.isDerived()
                            && !feature.isTransient()
                            && !KEPT.contains(feature);
            if (own && feature instanceof EReference reference) {
                takeReference(reference);
            } else if (own) {
                takeAttribute(feature);
            }
        }
    }

    private void takeReference(EReference feature) {
        if (feature.isMany()) {
            List<EObject> targets = new ArrayList<>();
            for (EObject target : many(from, feature)) {
                // What is merged on its own does not move as well.
                if (!feature.isContainment()) {
                    targets.add(into.getOrDefault(target, target));
                } else if (!into.containsKey(target)) {
                    targets.add(target);
                }
            }
            for (EObject target : targets) {
                if (target != to && !many(to, feature).contains(target)) {
                    many(to, feature).add(target);
                }
            }
        } else if (isFree(feature) && from.eGet(feature) instanceof EObject target) {
            EObject merged = into.getOrDefault(target, target);
            if (feature.isContainment() || !leadsBack(merged, feature)) {
                to.eSet(feature, merged);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void takeAttribute(EStructuralFeature feature) {
        Object mine = to.eGet(feature);
        Object theirs = from.eGet(feature);
        if (feature == Literals.PLAN_ELEMENT__CONFIDENTIALITY) {
            if (((Confidentiality) theirs).compareTo((Confidentiality) mine) > 0) {
                to.eSet(feature, theirs);
            }
        } else if (feature.isMany()) {
            for (Object value : (List<Object>) theirs) {
                if (!((List<Object>) mine).contains(value)) {
                    ((List<Object>) mine).add(value);
                }
            }
        } else if (isEmpty(mine)) {
            if (!isEmpty(theirs)) {
                to.eSet(feature, theirs);
            }
        } else if (JOINED.contains(feature)
                && !isEmpty(theirs)
                && !((String) mine).contains((String) theirs)) {
            to.eSet(feature, mine + "\n\n" + theirs);
        }
    }

    /** Whether nothing is referred to but what becomes the referring element itself. */
    private boolean isFree(EReference feature) {
        Object target = to.eGet(feature);
        return target == null || !feature.isContainment() && into.get(target) == to;
    }

    /** Whether following a reference upwards comes back: nobody becomes their own superior. */
    private boolean leadsBack(EObject start, EReference feature) {
        Set<EObject> seen = new HashSet<>();
        EObject at = start;
        while (at != null && seen.add(at)) {
            if (into.getOrDefault(at, at) == to) {
                return true;
            }
            at =
                    at.eClass().getEAllReferences().contains(feature)
                            ? (EObject) at.eGet(feature)
                            : null;
        }
        return false;
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || Boolean.FALSE.equals(value)
                || value instanceof String text && text.isBlank()
                || value instanceof Enumerator literal && NOTHING_KNOWN.contains(literal.getName());
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> many(EObject owner, EReference feature) {
        return (List<EObject>) owner.eGet(feature);
    }
}
