package org.keyplan.viewpoint.check;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.Set;

/**
 * What is known of a value before anything is evaluated.
 *
 * @param java class of each single value; Object where nothing is known
 * @param types classes an element may be of, those below them included; none where nothing is known
 * @param many whether it is a list
 * @param view whether it is something shown and not an element of the model
 * @param opaque whether Sirius' own validator takes it for just any element
 */
record Value(Class<?> java, Set<EClass> types, boolean many, boolean view, boolean opaque) {
    /** Nothing is known. */
    static final Value UNKNOWN = new Value(Object.class, Set.of(), false, false, true);

    /** Something shown. */
    static final Value VIEW = new Value(EObject.class, Set.of(), false, true, true);

    /** Several things shown. */
    static final Value VIEWS = new Value(EObject.class, Set.of(), true, true, true);

    /** What a person has typed. */
    static final Value TEXT = new Value(String.class, Set.of(), false, false, true);

    Value {
        types = Set.copyOf(types);
    }

    /** An element of one of some classes; of any where there are none. */
    static Value element(Set<EClass> types) {
        return new Value(EObject.class, types, false, false, false);
    }

    /** Whether it may be an element, or elements. */
    boolean mayBeElement() {
        return java.isAssignableFrom(EObject.class)
                || EObject.class.isAssignableFrom(java)
                || java.isInterface();
    }

    /** One of its values. */
    Value single() {
        return new Value(java, types, false, view, opaque);
    }

    /** Whether a parameter takes it; null always fits. */
    boolean fits(Class<?> parameter) {
        if (parameter.isPrimitive()) {
            return false;
        }
        if (many) {
            return parameter.isAssignableFrom(List.class)
                    || Iterable.class.isAssignableFrom(parameter);
        }
        if (types.isEmpty()) {
            return parameter.isAssignableFrom(java) || java.isAssignableFrom(parameter);
        }
        return types.stream()
                .map(Value::javaClass)
                .anyMatch(c -> parameter.isAssignableFrom(c) || c.isAssignableFrom(parameter));
    }

    /** The Java class of a class's elements; EObject where it has none of its own. */
    static Class<?> javaClass(EClass type) {
        Class<?> own = type.getInstanceClass();
        return own == null ? EObject.class : own;
    }
}
