package org.keyplan.viewpoint.tool;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.viewpoint.scene.SceneViews;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Puts values into features as the language of viewpoints has it: single values are replaced, many
 * are added to, texts are turned into what the feature takes.
 *
 * <p>Where a value cannot be put, a {@link ToolFault} says why.
 */
final class FeatureValues {
    private FeatureValues() {}

    /** The feature of that name, which must exist and be changeable. */
    static EStructuralFeature feature(EObject owner, String name) {
        if (SceneViews.isView(owner)) {
            throw new ToolFault("fault.view");
        }
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new ToolFault("fault.feature", owner.eClass().getName(), name);
        }
        if (!feature.isChangeable()) {
            throw new ToolFault("fault.fixed", owner.eClass().getName(), name);
        }
        return feature;
    }

    /**
     * Sets a single value, or adds one or several to many. Null unsets a single value and adds
     * nothing to many. A text that names no literal of an enumeration changes nothing.
     */
    static void put(EObject owner, String name, Object value) {
        EStructuralFeature feature = feature(owner, name);
        if (feature.isMany()) {
            add(owner, feature, value);
        } else if (value == null) {
            owner.eUnset(feature);
        } else {
            Object fitting = fitting(feature, value);
            if (fitting != null) {
                refuseIntoItself(owner, feature, fitting);
                owner.eSet(feature, fitting);
            }
        }
    }

    /** Puts an element where there must be room: a single value that is there is not replaced. */
    static void putNew(EObject owner, String name, EObject value) {
        EStructuralFeature feature = feature(owner, name);
        if (!feature.isMany() && owner.eGet(feature, false) != null) {
            throw new ToolFault("fault.occupied", owner.eClass().getName(), name);
        }
        put(owner, name, value);
    }

    /** Takes a value out of many, or unsets a single one. */
    static void take(EObject owner, String name, Object value) {
        EcoreUtil.remove(owner, feature(owner, name), value);
    }

    private static void add(EObject owner, EStructuralFeature feature, Object value) {
        List<Object> added = new ArrayList<>();
        for (Object one : value instanceof Collection<?> several ? several : listOf(value)) {
            Object fitting = fitting(feature, one);
            if (fitting != null) {
                refuseIntoItself(owner, feature, fitting);
                added.add(fitting);
            }
        }
        @SuppressWarnings("unchecked")
        List<Object> values = (List<Object>) owner.eGet(feature);
        values.addAll(added);
    }

    private static List<?> listOf(Object value) {
        return value == null ? List.of() : List.of(value);
    }

    /** The value as the feature takes it; null if it names no literal. */
    private static Object fitting(EStructuralFeature feature, Object value) {
        if (feature.getEType() instanceof EEnum literals
                && (value instanceof String || value instanceof Integer)) {
            EEnumLiteral literal = literal(literals, value);
            return literal == null ? null : literal.getInstance();
        }
        if (value instanceof EEnumLiteral literal && literal.getEEnum() == feature.getEType()) {
            return literal.getInstance();
        }
        Object converted = value;
        if (feature instanceof EAttribute attribute && value instanceof String text) {
            converted = converted(attribute.getEAttributeType(), text);
        }
        if (!feature.getEType().isInstance(converted)) {
            throw new ToolFault("fault.type", feature.getName(), feature.getEType().getName());
        }
        return converted;
    }

    private static EEnumLiteral literal(EEnum literals, Object value) {
        if (value instanceof Integer number) {
            return literals.getEEnumLiteral(number);
        }
        EEnumLiteral byName = literals.getEEnumLiteral((String) value);
        return byName == null ? literals.getEEnumLiteralByLiteral((String) value) : byName;
    }

    private static Object converted(EDataType type, String text) {
        try {
            return EcoreUtil.createFromString(type, text);
        } catch (RuntimeException unreadable) {
            throw new ToolFault(
                    isNumber(type) ? "refused.number" : "refused.text", unreadable, text);
        }
    }

    private static boolean isNumber(EDataType type) {
        Class<?> instances = type.getInstanceClass();
        return instances != null
                && (Number.class.isAssignableFrom(instances)
                        || instances.isPrimitive()
                                && instances != boolean.class
                                && instances != char.class);
    }

    private static void refuseIntoItself(EObject owner, EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference
                && reference.isContainment()
                && EcoreUtil.isAncestor((EObject) value, owner)) {
            throw new ToolFault("refused.itself");
        }
    }
}
