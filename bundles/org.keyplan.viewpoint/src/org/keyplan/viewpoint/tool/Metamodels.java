package org.keyplan.viewpoint.tool;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.keyplan.viewpoint.expression.DomainClasses;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the classes of new elements come from. */
final class Metamodels {
    private final Set<EPackage> packages = new LinkedHashSet<>();

    private Metamodels() {}

    /**
     * The metamodel that an element is of, and those a description names, as far as they are
     * registered with the element's resources or everywhere.
     */
    static Metamodels of(EObject element, List<String> namespaces) {
        Metamodels metamodels = new Metamodels();
        EPackage own = element.eClass().getEPackage();
        while (own.getESuperPackage() != null) {
            own = own.getESuperPackage();
        }
        metamodels.add(own);
        EPackage.Registry registry = registry(element.eResource());
        for (String namespace : namespaces) {
            EPackage named = registry.getEPackage(namespace);
            if (named != null) {
                metamodels.add(named);
            }
        }
        return metamodels;
    }

    private static EPackage.Registry registry(Resource resource) {
        return resource == null || resource.getResourceSet() == null
                ? EPackage.Registry.INSTANCE
                : resource.getResourceSet().getPackageRegistry();
    }

    private void add(EPackage metamodel) {
        if (packages.add(metamodel)) {
            metamodel.getESubpackages().forEach(this::add);
        }
    }

    /** The first class of that name, with or without its package, that can have instances. */
    Optional<EClass> concreteClass(String name) {
        for (EPackage metamodel : packages) {
            for (EClassifier classifier : metamodel.getEClassifiers()) {
                if (classifier instanceof EClass type
                        && !type.isAbstract()
                        && !type.isInterface()
                        && DomainClasses.isNamed(type, name)) {
                    return Optional.of(type);
                }
            }
        }
        return Optional.empty();
    }
}
