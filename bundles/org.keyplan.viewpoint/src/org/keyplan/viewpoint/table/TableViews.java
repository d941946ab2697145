package org.keyplan.viewpoint.table;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.keyplan.viewpoint.scene.SceneViews;

/**
 * What expressions know as {@code table}, {@code line}, {@code column} and {@code view}: elements
 * with {@code label} and {@code target}, a table with {@code name}. Classes are named as in Sirius'
 * own table model, so that services read both alike.
 */
public final class TableViews {
    private static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
    private static final EClass TABLE = type("DTable", "name");
    private static final EClass LINE = type("DLine", "label");
    private static final EClass COLUMN = type("DTargetColumn", "label");
    private static final EClass CELL = type("DCell", "label");

    static {
        PACKAGE.setName("table");
        PACKAGE.setNsPrefix("table");
        PACKAGE.setNsURI(SceneViews.NAMESPACE);
    }

    private TableViews() {}

    /** A table about an element. */
    public static EObject table(String title, EObject root) {
        return make(TABLE, "name", title, root);
    }

    /** A row, or a row to be. */
    public static EObject line(String label, EObject element) {
        return make(LINE, "label", label, element);
    }

    /** A column, or a column to be. */
    public static EObject column(String label, EObject element) {
        return make(COLUMN, "label", label, element);
    }

    /** A cell. */
    public static EObject cell(String text, EObject element) {
        return make(CELL, "label", text, element);
    }

    private static EObject make(EClass type, String text, String value, EObject target) {
        EObject made = PACKAGE.getEFactoryInstance().create(type);
        made.eSet(type.getEStructuralFeature(text), value);
        made.eSet(type.getEStructuralFeature("target"), target);
        return made;
    }

    private static EClass type(String name, String text) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        EAttribute label = EcoreFactory.eINSTANCE.createEAttribute();
        label.setName(text);
        label.setEType(EcorePackage.Literals.ESTRING);
        type.getEStructuralFeatures().add(label);
        EReference target = EcoreFactory.eINSTANCE.createEReference();
        target.setName("target");
        target.setEType(EcorePackage.Literals.EOBJECT);
        type.getEStructuralFeatures().add(target);
        PACKAGE.getEClassifiers().add(type);
        return type;
    }
}
