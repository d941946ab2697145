package org.keyplan.viewpoint.check;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.keyplan.viewpoint.expression.DomainClasses;

import java.lang.invoke.MethodType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The classes of some metamodels. */
final class Types {
    private final Set<EPackage> packages = new LinkedHashSet<>();
    private final Set<EClass> classes = new LinkedHashSet<>();

    Types(Collection<EPackage> metamodels) {
        Deque<EPackage> waiting = new ArrayDeque<>(metamodels);
        while (!waiting.isEmpty()) {
            EPackage next = waiting.poll();
            if (packages.add(next)) {
                waiting.addAll(next.getESubpackages());
                for (EClassifier classifier : next.getEClassifiers()) {
                    if (classifier instanceof EClass type) {
                        classes.add(type);
                    }
                }
            }
        }
    }

    boolean hasMetamodel(String uri) {
        return packages.stream().anyMatch(p -> uri.equals(p.getNsURI()));
    }

    /** The classes of a name; none if there is no such class. */
    Set<EClass> named(String name) {
        if (name.equals("EObject")) {
            return Set.of(EcorePackage.Literals.EOBJECT);
        }
        Set<EClass> found = new LinkedHashSet<>();
        for (EClass type : classes) {
            if (DomainClasses.isNamed(type, name)) {
                found.add(type);
            }
        }
        return found;
    }

    /** Names of all classes, qualified and sorted. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        classes.forEach(c -> names.add(c.getEPackage().getName() + "::" + c.getName()));
        return names;
    }

    /** Classes that elements can be of, given the classes they or those above them are of. */
    Set<EClass> concrete(Set<EClass> types) {
        Set<EClass> found = new LinkedHashSet<>();
        for (EClass each : classes) {
            if (!each.isAbstract()
                    && !each.isInterface()
                    && types.stream().anyMatch(t -> isOrAbove(t, each))) {
                found.add(each);
            }
        }
        return found;
    }

    /** Whether a class is another or above it; EObject is above all. */
    static boolean isOrAbove(EClass upper, EClass lower) {
        return upper == EcorePackage.Literals.EOBJECT || upper.isSuperTypeOf(lower);
    }

    /** What a feature gives. */
    static Value of(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            EClass type = reference.getEReferenceType();
            return new Value(EObject.class, Set.of(type), reference.isMany(), false, false);
        }
        Class<?> java = feature.getEType().getInstanceClass();
        Class<?> known = java == null ? Object.class : boxed(java);
        return new Value(known, Set.of(), feature.isMany(), false, true);
    }

    /** What a method gives. */
    Value of(Type type) {
        Class<?> raw = raw(type);
        if (raw.isArray()) {
            return many(raw(raw.getComponentType()));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            Type item =
                    type instanceof ParameterizedType generic
                                    && generic.getActualTypeArguments().length == 1
                            ? generic.getActualTypeArguments()[0]
                            : Object.class;
            return many(raw(item));
        }
        return single(boxed(raw));
    }

    private Value many(Class<?> item) {
        Value one = single(item);
        return new Value(one.java(), one.types(), true, false, true);
    }

    private Value single(Class<?> java) {
        Set<EClass> types = new LinkedHashSet<>();
        if (EObject.class.isAssignableFrom(java) && java != EObject.class) {
            for (EClass each : classes) {
                if (each.getInstanceClass() == java) {
                    types.add(each);
                }
            }
        }
        return new Value(java, types, false, false, true);
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> java) {
            return java;
        }
        if (type instanceof ParameterizedType generic) {
            return raw(generic.getRawType());
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof TypeVariable<?> variable) {
            return raw(variable.getBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            return raw(array.getGenericComponentType()).arrayType();
        }
        return Object.class;
    }

    private static Class<?> boxed(Class<?> java) {
        return java.isPrimitive() ? MethodType.methodType(java).wrap().returnType() : java;
    }

    /** The classes that do not have a feature. */
    static List<EClass> without(Set<EClass> types, String feature) {
        return types.stream().filter(t -> t.getEStructuralFeature(feature) == null).toList();
    }
}
