package org.keyplan.analysis;

import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Composes the sets of model features that a result depends on. */
public final class Reads {

    private Reads() {}

    /** The given features, in the given order; unmodifiable. */
    public static Set<EStructuralFeature> of(EStructuralFeature... features) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(features)));
    }

    /** All features of the given sets, in the given order, each once; unmodifiable. */
    @SafeVarargs
    public static Set<EStructuralFeature> union(Set<EStructuralFeature>... sets) {
        Set<EStructuralFeature> all = new LinkedHashSet<>();
        for (Set<EStructuralFeature> set : sets) {
            all.addAll(set);
        }
        return Collections.unmodifiableSet(all);
    }
}
