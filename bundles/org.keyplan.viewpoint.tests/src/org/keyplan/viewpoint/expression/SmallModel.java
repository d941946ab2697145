package org.keyplan.viewpoint.expression;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.List;

/**
 * A metamodel for tests, package {@code t}: Root and Item are Named; roots and items hold items;
 * links lie in roots and lead from items to items.
 */
public final class SmallModel {
    public static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
    public static final EClass NAMED = type("Named");
    public static final EClass ROOT = type("Root", NAMED);
    public static final EClass ITEM = type("Item", NAMED);
    public static final EClass SPECIAL = type("Special", ITEM);
    public static final EClass LINK = type("Link");
    public static final EAttribute NAME = attribute(NAMED, "name", EcorePackage.Literals.ESTRING);
    public static final EAttribute LEVEL = attribute(ITEM, "level", EcorePackage.Literals.EINT);
    public static final EAttribute BIG = attribute(ITEM, "big", EcorePackage.Literals.EBOOLEAN);
    public static final EReference ITEMS = reference(NAMED, "items", ITEM, true, true);
    public static final EReference LINKS = reference(ROOT, "links", LINK, true, true);
    public static final EReference NEXT = reference(ITEM, "next", ITEM, true, false);
    public static final EReference ONE = reference(ITEM, "one", ITEM, false, false);
    public static final EReference FROM = reference(LINK, "from", ITEM, false, false);
    public static final EReference TO = reference(LINK, "to", ITEM, false, false);

    static {
        PACKAGE.setName("t");
        PACKAGE.setNsPrefix("t");
        PACKAGE.setNsURI("http://t/1");
        NAMED.setAbstract(true);
    }

    private SmallModel() {}

    private static EClass type(String name, EClass... above) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.getESuperTypes().addAll(List.of(above));
        PACKAGE.getEClassifiers().add(type);
        return type;
    }

    private static EAttribute attribute(EClass owner, String name, EDataType type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        owner.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private static EReference reference(
            EClass owner, String name, EClassifier type, boolean many, boolean contains) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setUpperBound(many ? -1 : 1);
        reference.setContainment(contains);
        owner.getEStructuralFeatures().add(reference);
        return reference;
    }

    /** A new element with a name and nothing else. */
    public static EObject named(EClass type, String name) {
        EObject element = EcoreUtil.create(type);
        element.eSet(NAME, name);
        return element;
    }

    /** A new item in another element. */
    public static EObject itemIn(EObject owner, String name) {
        EObject item = named(ITEM, name);
        all(owner, ITEMS).add(item);
        return item;
    }

    /** The values of a many-valued reference. */
    @SuppressWarnings("unchecked")
    public static EList<EObject> all(EObject owner, EReference reference) {
        return (EList<EObject>) owner.eGet(reference);
    }
}
