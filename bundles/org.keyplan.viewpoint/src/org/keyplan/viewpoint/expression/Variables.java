package org.keyplan.viewpoint.expression;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The variables that are defined at a place. Immutable: a scope is made from another by adding to
 * it, so what a tool defines ends with it. A variable may be defined and null.
 */
public final class Variables {
    /** No variables; {@code self} is always there and needs none. */
    public static final Variables NONE = new Variables(null, null, null);

    private final Variables outer;
    private final String name;
    private final Object value;

    private Variables(Variables outer, String name, Object value) {
        this.outer = outer;
        this.name = name;
        this.value = value;
    }

    /** These variables and one more, which hides one of the same name. */
    public Variables with(String name, Object value) {
        return new Variables(this, name, value);
    }

    /** These variables and more, which hide those of the same name. */
    public Variables with(Map<String, ?> more) {
        Variables scope = this;
        for (Map.Entry<String, ?> entry : more.entrySet()) {
            scope = scope.with(entry.getKey(), entry.getValue());
        }
        return scope;
    }

    /** Whether a variable is defined, be it as null. */
    public boolean has(String name) {
        return find(name) != null;
    }

    /** A variable's value; null if it is not defined. */
    public Object get(String name) {
        Variables found = find(name);
        return found == null ? null : found.value;
    }

    /** Names of all that are defined, sorted. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Variables scope = this; scope.outer != null; scope = scope.outer) {
            names.add(scope.name);
        }
        return names;
    }

    private Variables find(String wanted) {
        for (Variables scope = this; scope.outer != null; scope = scope.outer) {
            if (scope.name.equals(wanted)) {
                return scope;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return names().toString();
    }
}
