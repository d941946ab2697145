package org.keyplan.core.edit;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.keyplan.model.Diagram;

import java.util.List;
import java.util.Optional;

/**
 * What a person points at to put something there: an element, or one of the lists an element has,
 * such as the people of an account.
 *
 * @param element the element, or the one whose list it is
 * @param lists containments of the element, in order; empty if the element itself is meant
 * @param sheet the diagram in which she points, which takes notes; it may be in no plan yet, and is
 *     then put into the element's with them; null outside of diagrams
 */
public record Target(EObject element, List<EReference> lists, Diagram sheet) {

    public Target {
        lists = List.copyOf(lists);
    }

    /** Outside of diagrams. */
    public Target(EObject element, List<EReference> lists) {
        this(element, lists, null);
    }

    /** The element itself. */
    public static Target of(EObject element) {
        return new Target(element, List.of());
    }

    /** Lists that an element has and that are shown as one. */
    public static Target list(EObject owner, EReference... lists) {
        return new Target(owner, List.of(lists));
    }

    /** An element on the sheet of a diagram. */
    public static Target on(Diagram sheet, EObject element) {
        return new Target(element, List.of(), sheet);
    }

    /** Whether lists are meant and not the element itself. */
    public boolean isList() {
        return !lists.isEmpty();
    }

    /** The one of the lists that takes elements of a type. */
    Optional<EReference> listFor(EClass type) {
        return lists.stream().filter(list -> list.getEReferenceType() == type).findFirst();
    }
}
