package org.keyplan.viewpoint.check;

import org.eclipse.emf.ecore.EClass;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an expression finds at its place.
 *
 * @param self the element it is evaluated on
 * @param variables what is defined besides
 */
record Scope(Value self, Map<String, Value> variables) {
    Scope {
        variables = Map.copyOf(variables);
    }

    /** An element of some classes and no variables. */
    static Scope of(Set<EClass> types) {
        return new Scope(Value.element(types), Map.of());
    }

    /** The same variables on something else. */
    Scope on(Value other) {
        return new Scope(other, variables);
    }

    /** One more variable; none if the name is null. */
    Scope with(String name, Value value) {
        if (name == null) {
            return this;
        }
        Map<String, Value> more = new TreeMap<>(variables);
        more.put(name, value);
        return new Scope(self, more);
    }

    /** More variables that stand for something shown. */
    Scope withViews(String... names) {
        Scope scope = this;
        for (String name : names) {
            scope = scope.with(name, Value.VIEW);
        }
        return scope;
    }
}
