package org.keyplan.viewpoint.scene;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

import java.util.List;

/**
 * The classes of what expressions know as {@code diagram}, {@code view}, {@code sourceView} and so
 * on. Classes and features are named as in Sirius' own diagram model, so that services read both
 * alike.
 */
final class ViewClasses {
    static final ViewClasses INSTANCE = new ViewClasses();

    private static final String NAME = "name";
    private static final String TARGET = "target";

    private final EPackage pack = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass layer = type("Layer", null);
    private final EClass filter = type("FilterDescription", null);
    private final EClass decorator = type("DSemanticDecorator", null);
    private final EClass element = type("DDiagramElement", decorator);
    private final EClass diagram = type("DSemanticDiagram", decorator);
    private final EClass edge = type("DEdge", element);
    private final EClass node = type("DNode", element);
    private final EClass container = type("DNodeContainer", element);
    private final EClass list = type("DNodeList", element);
    private final EClass listItem = type("DNodeListElement", element);

    private ViewClasses() {
        pack.setName("diagram");
        pack.setNsPrefix("diagram");
        pack.setNsURI("https://keyplan.org/viewpoint/views");
        attribute(layer, NAME, EcorePackage.Literals.ESTRING);
        attribute(filter, NAME, EcorePackage.Literals.ESTRING);
        attribute(decorator, NAME, EcorePackage.Literals.ESTRING);
        reference(decorator, TARGET, EcorePackage.Literals.EOBJECT, false);
        reference(diagram, "activatedLayers", layer, true);
        reference(diagram, "activatedFilters", filter, true);
        attribute(element, "tooltipText", EcorePackage.Literals.ESTRING);
        reference(edge, "sourceNode", element, false);
        reference(edge, "targetNode", element, false);
    }

    /** What the classes are in. */
    EPackage metamodel() {
        return pack;
    }

    /** A diagram about an element. */
    EObject diagram(String title, EObject root, Iterable<String> layers, Iterable<String> filters) {
        EObject made = make(diagram, title, root);
        addNamed(made, "activatedLayers", layer, layers);
        addNamed(made, "activatedFilters", filter, filters);
        return made;
    }

    /** A node, container, list or list item. */
    EObject node(NodeKind kind, EObject shown) {
        return make(
                switch (kind) {
                    case NODE -> node;
                    case CONTAINER -> container;
                    case LIST -> list;
                    case LIST_ITEM -> listItem;
                },
                "",
                shown);
    }

    EObject edge(EObject shown, EObject source, EObject target) {
        EObject made = make(edge, "", shown);
        set(made, "sourceNode", source);
        set(made, "targetNode", target);
        return made;
    }

    /** What can be read of a node or edge once its look is known. */
    void describe(EObject view, String label, String tooltip) {
        set(view, NAME, label);
        set(view, "tooltipText", tooltip);
    }

    /** Forgets what was read before, so that a label cannot depend on the one before it. */
    void forget(EObject view) {
        describe(view, "", null);
    }

    private static EObject make(EClass type, String name, EObject target) {
        EObject made = type.getEPackage().getEFactoryInstance().create(type);
        set(made, NAME, name);
        set(made, TARGET, target);
        return made;
    }

    private static void addNamed(
            EObject owner, String feature, EClass type, Iterable<String> names) {
        @SuppressWarnings("unchecked")
        List<EObject> values =
                (List<EObject>) owner.eGet(owner.eClass().getEStructuralFeature(feature));
        for (String name : names) {
            EObject value = type.getEPackage().getEFactoryInstance().create(type);
            set(value, NAME, name);
            values.add(value);
        }
    }

    private static void set(EObject owner, String feature, Object value) {
        owner.eSet(owner.eClass().getEStructuralFeature(feature), value);
    }

    private EClass type(String name, EClass above) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        if (above != null) {
            type.getESuperTypes().add(above);
        }
        pack.getEClassifiers().add(type);
        return type;
    }

    private static void attribute(EClass owner, String name, EClassifier type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        owner.getEStructuralFeatures().add(attribute);
    }

    private static void reference(EClass owner, String name, EClass type, boolean many) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setUpperBound(many ? -1 : 1);
        reference.setContainment(many);
        owner.getEStructuralFeatures().add(reference);
    }
}
