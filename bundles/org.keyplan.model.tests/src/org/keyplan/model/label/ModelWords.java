package org.keyplan.model.label;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** Everything in the model that needs words, for tests that go through all of it. */
public final class ModelWords {

    private ModelWords() {}

    public static Stream<EClass> classes() {
        return of(KeyplanPackage.eINSTANCE, EClass.class);
    }

    public static Stream<EClass> concreteClasses() {
        return classes().filter(type -> !type.isAbstract());
    }

    public static Stream<EStructuralFeature> features() {
        return classes().flatMap(type -> type.getEStructuralFeatures().stream());
    }

    public static Stream<EEnum> choices() {
        return of(KeyplanPackage.eINSTANCE, EEnum.class);
    }

    public static Stream<EEnumLiteral> literals() {
        return choices().flatMap(choice -> choice.getELiterals().stream());
    }

    /** An empty element of each class. */
    public static List<EObject> emptyElements() {
        return concreteClasses().map(KeyplanFactory.eINSTANCE::create).toList();
    }

    /** The metamodel as it is in the bundle, with its documentation. */
    public static EPackage documentedModel() throws IOException {
        Resource ecore =
                new EcoreResourceFactoryImpl().createResource(URI.createURI("keyplan.ecore"));
        try (InputStream in = KeyplanPackage.class.getResourceAsStream("/model/keyplan.ecore")) {
            ecore.load(in, null);
        }
        return (EPackage) ecore.getContents().get(0);
    }

    private static <T> Stream<T> of(EPackage model, Class<T> kind) {
        return model.getEClassifiers().stream().filter(kind::isInstance).map(kind::cast);
    }
}
