package org.keyplan.design.service;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.ArrayList;
import java.util.List;

/** Views with the features that services read, named as in Sirius. */
final class TestDiagram {

    private static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
    private static final EClass LAYER = type("Layer");
    private static final EClass DIAGRAM = type("DSemanticDiagram");
    private static final EClass NODE = type("DNode");
    private static final EClass EDGE = type("DEdge");

    static {
        EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
        name.setName("name");
        name.setEType(EcorePackage.Literals.ESTRING);
        LAYER.getEStructuralFeatures().add(name);
        reference(DIAGRAM, "activatedLayers", LAYER, true);
        reference(NODE, "target", EcorePackage.Literals.EOBJECT, false);
        reference(EDGE, "targetNode", NODE, false);
    }

    private TestDiagram() {}

    /** A diagram in which these layers are on. */
    static EObject with(String... layers) {
        List<EObject> on = new ArrayList<>();
        for (String layer : layers) {
            on.add(make(LAYER, "name", layer));
        }
        return make(DIAGRAM, "activatedLayers", on);
    }

    /** A line that ends at an element. */
    static EObject line(EObject end) {
        return make(EDGE, "targetNode", make(NODE, "target", end));
    }

    private static EObject make(EClass type, String feature, Object value) {
        EObject made = EcoreUtil.create(type);
        made.eSet(type.getEStructuralFeature(feature), value);
        return made;
    }

    private static EClass type(String name) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        PACKAGE.getEClassifiers().add(type);
        return type;
    }

    private static void reference(EClass owner, String name, EClass type, boolean many) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setUpperBound(many ? -1 : 1);
        owner.getEStructuralFeatures().add(reference);
    }
}
