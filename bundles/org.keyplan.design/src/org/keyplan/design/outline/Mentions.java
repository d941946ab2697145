package org.keyplan.design.outline;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.NamedElement;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which elements of a plan name which others, kept up to date while the plan changes, so that what
 * is concerned by a change is found without a walk through the plan. Follows the plan until it is
 * {@linkplain #close closed}. One thread, that of the plan.
 */
public final class Mentions implements AutoCloseable {
    private final AccountPlan plan;
    private final Index index = new Index();

    /** Follows a plan. */
    public Mentions(AccountPlan plan) {
        this.plan = plan;
        plan.eAdapters().add(index);
    }

    /** Follows the plan no more. */
    @Override
    public void close() {
        plan.eAdapters().remove(index);
    }

    /**
     * Some elements and those whose words may hold their names: those that name them and, since
     * what has no name of its own is called by the names of others, those that name such ones.
     */
    Set<EObject> closure(Collection<EObject> elements) {
        Set<EObject> closure = new LinkedHashSet<>(elements);
        Deque<EObject> ahead = new ArrayDeque<>(closure);
        while (!ahead.isEmpty()) {
            for (Setting place : index.getInverseReferences(ahead.remove(), false)) {
                boolean mentions = !((EReference) place.getEStructuralFeature()).isContainment();
                EObject naming = place.getEObject();
                if (mentions && closure.add(naming) && !hasOwnName(naming)) {
                    ahead.add(naming);
                }
            }
        }
        return closure;
    }

    private static boolean hasOwnName(EObject element) {
        return element instanceof NamedElement named
                && named.getName() != null
                && !named.getName().isBlank();
    }

    private static final class Index extends ECrossReferenceAdapter {
        @Override
        protected boolean isIncluded(EReference reference) {
            return super.isIncluded(reference) && !reference.isTransient();
        }

        @Override
        protected boolean resolve() {
            return false;
        }
    }
}
