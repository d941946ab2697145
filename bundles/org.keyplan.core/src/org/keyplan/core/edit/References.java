package org.keyplan.core.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Reads the references that a plan file stores. */
final class References {

    private References() {}

    /** Whether it is stored and not a containment. */
    static boolean isStored(EReference reference) {
        return !reference.isContainment()
                && !reference.isContainer()
                && !reference.isTransient()
                && !reference.isDerived()
                && reference.isChangeable();
    }

    /** What an element refers to; only for references that are set. */
    @SuppressWarnings("unchecked")
    static Collection<EObject> targets(EObject element, EReference reference) {
        Object value = element.eGet(reference, false);
        return reference.isMany()
                ? (List<EObject>) value
                : Collections.singletonList((EObject) value);
    }
}
