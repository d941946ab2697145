package org.keyplan.viewpoint.expression;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import java.util.Locale;

/** Services for tests. */
public class SmallServices extends SmallServicesBase {
    private static String name(EObject element) {
        return element == null ? "null" : (String) element.eGet(SmallModel.NAME);
    }

    @Reads("Named.name")
    public String shout(EObject element) {
        return name(element).toUpperCase(Locale.ROOT) + "!";
    }

    @Reads({"Item.name", "Item.level"})
    public String joined(EObject element, EObject other, Object last) {
        return name(element) + "+" + name(other) + "+" + last;
    }

    @Reads({})
    public static String fixed(EObject element) {
        return "static";
    }

    @Reads(value = "Item.next", scope = Reads.Scope.ANYWHERE)
    public boolean isReached(EObject element) {
        return false;
    }

    public String kind(EObject element) {
        return "any";
    }

    public String kind(EClass element) {
        return "class";
    }

    public String of(EObject element, Object argument) {
        return "object";
    }

    public String of(EObject element, String argument) {
        return "text";
    }

    public String primitive(EObject element, int number) {
        return "primitive";
    }

    public String boom(EObject element) {
        throw new IllegalStateException("bang");
    }

    public String endless(EObject element) {
        return endless(element) + "x";
    }

    public String onObject(Object element) {
        return "";
    }

    String hidden(EObject element) {
        return "";
    }

    public String nothing() {
        return "";
    }
}
