package org.keyplan.core.file;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Compares two plans element by element, ids and order included; what is not stored is left out.
 */
final class PlanComparison {

    private final PlanResource left;
    private final PlanResource right;

    private PlanComparison(PlanResource left, PlanResource right) {
        this.left = left;
        this.right = right;
    }

    /** Where two plans differ: an element of the first one and, if known, the feature. */
    record Difference(EObject element, EStructuralFeature feature) {}

    /** The first difference in the order of the first plan; empty if there is none. */
    static Optional<Difference> first(PlanResource left, PlanResource right) {
        return new PlanComparison(left, right).first();
    }

    private Optional<Difference> first() {
        Iterator<EObject> ours = EcoreUtil.getAllContents(left, false);
        Iterator<EObject> theirs = EcoreUtil.getAllContents(right, false);
        EObject last = left.getContents().get(0);
        while (ours.hasNext() && theirs.hasNext()) {
            EObject one = ours.next();
            EObject other = theirs.next();
            last = one;
            if (!samePlace(one, other)) {
                return Optional.of(new Difference(one, null));
            }
            for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
                if (!feature.isTransient()
                        && !feature.isDerived()
                        && !sameValue(one, other, feature)) {
                    return Optional.of(new Difference(one, feature));
                }
            }
        }
        return ours.hasNext() || theirs.hasNext()
                ? Optional.of(new Difference(last, null))
                : Optional.empty();
    }

    private boolean samePlace(EObject one, EObject other) {
        return one.eClass() == other.eClass()
                && Objects.equals(left.getID(one), right.getID(other))
                && one.eContainingFeature() == other.eContainingFeature()
                && Objects.equals(left.getID(one.eContainer()), right.getID(other.eContainer()));
    }

    private boolean sameValue(EObject one, EObject other, EStructuralFeature feature) {
        Object ours = one.eGet(feature, false);
        Object theirs = other.eGet(feature, false);
        if (!(feature instanceof EReference)) {
            return Objects.equals(ours, theirs);
        }
        if (!feature.isMany()) {
            return sameElement((EObject) ours, (EObject) theirs);
        }
        List<?> ourList = (List<?>) ours;
        List<?> theirList = (List<?>) theirs;
        if (ourList.size() != theirList.size()) {
            return false;
        }
        Iterator<?> their = theirList.iterator();
        for (Object our : ourList) {
            if (!sameElement((EObject) our, (EObject) their.next())) {
                return false;
            }
        }
        return true;
    }

    private boolean sameElement(EObject one, EObject other) {
        return one == null || other == null
                ? one == other
                : Objects.equals(left.getID(one), right.getID(other));
    }
}
