package org.keyplan.viewpoint.check;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import java.util.Iterator;
import java.util.List;

/** Services for tests; what they give does not matter, only what they say they give. */
public class CheckServices {
    public EObject one(EObject element) {
        return null;
    }

    public List<EObject> several(EObject element) {
        return List.of();
    }

    public EList<EObject> several(EObject element, EObject other) {
        return null;
    }

    public Iterator<EObject> iterator(EObject element) {
        return null;
    }

    public String text(EObject element) {
        return "";
    }

    public boolean yes(EObject element) {
        return true;
    }

    public int number(EObject element) {
        return 1;
    }

    public double fraction(EObject element) {
        return 1;
    }

    public Object anything(EObject element) {
        return null;
    }

    public String ofText(EObject element, String text) {
        return text;
    }

    public String ofNumber(EObject element, int number) {
        return "";
    }

    public String ofAll(EObject element, List<EObject> views) {
        return "";
    }

    public String onClass(EClass element) {
        return "";
    }
}
