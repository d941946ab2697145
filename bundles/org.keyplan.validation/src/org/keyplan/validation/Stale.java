package org.keyplan.validation;

import org.eclipse.emf.ecore.EObject;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Which rules must look again, and at what. */
final class Stale {

    private final Map<Rule, Boolean> whole = new IdentityHashMap<>();
    private final Map<Rule, Set<EObject>> parts = new IdentityHashMap<>();
    private boolean everything;

    /** Everything must be looked at again. */
    static Stale everything() {
        Stale stale = new Stale();
        stale.everything = true;
        return stale;
    }

    /** The rule must look again at all its targets. */
    void add(Rule rule) {
        whole.put(rule, true);
    }

    /** The rule must look again at one target. */
    void add(Rule rule, EObject target) {
        parts.computeIfAbsent(rule, r -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(target);
    }

    boolean isWholly(Rule rule) {
        return everything || whole.containsKey(rule);
    }

    Set<EObject> targets(Rule rule) {
        return parts.getOrDefault(rule, Set.of());
    }

    boolean isEmpty() {
        return !everything && whole.isEmpty() && parts.isEmpty();
    }
}
