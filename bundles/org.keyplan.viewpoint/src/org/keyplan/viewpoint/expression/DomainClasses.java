package org.keyplan.viewpoint.expression;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether elements are of a class that is given by name: {@code package::Class}, {@code
 * package.Class}, {@code Class}, or {@code EObject} for any. Subclasses count. An unknown name is
 * the name of no element's class. Safe for several threads.
 */
public final class DomainClasses {
    private static final String ANY = "EObject";

    private final Map<EClass, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    /** Whether an element is of the class or one below it. */
    public boolean isInstance(EObject element, String className) {
        return known.computeIfAbsent(element.eClass(), c -> new ConcurrentHashMap<>())
                .computeIfAbsent(className, name -> isKindOf(element.eClass(), name));
    }

    /** Whether a class is the named one or below it. */
    public static boolean isKindOf(EClass type, String className) {
        if (className.equals(ANY) || isNamed(type, className)) {
            return true;
        }
        for (EClass above : type.getEAllSuperTypes()) {
            if (isNamed(above, className)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class has that name, with or without its package. */
    public static boolean isNamed(EClass type, String className) {
        String simple = type.getName();
        if (simple == null || !className.endsWith(simple)) {
            return false;
        }
        if (className.length() == simple.length()) {
            return true;
        }
        String scope = className.substring(0, className.length() - simple.length());
        String pack = type.getEPackage() == null ? null : type.getEPackage().getName();
        return scope.equals(pack + "::") || scope.equals(pack + ".");
    }

    /**
     * All elements of the class in the model that an element is in: the candidates where a
     * description names none. Roots are not among them. In order of the model, outer ones first.
     */
    public List<EObject> allInstances(EObject anywhere, String className) {
        EObject root = EcoreUtil.getRootContainer(anywhere);
        Resource resource = root.eResource();
        List<EObject> roots = resource == null ? List.of(root) : resource.getContents();
        List<EObject> found = new ArrayList<>();
        for (EObject each : roots) {
            for (TreeIterator<EObject> inside = each.eAllContents(); inside.hasNext(); ) {
                EObject element = inside.next();
                if (isInstance(element, className)) {
                    found.add(element);
                }
            }
        }
        return found;
    }
}
