package org.keyplan.core.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.util.List;

/**
 * Where an element is contained, and what it must refer to in order to be seen there: people and
 * actions are kept in one list each, and only a reference says which unit or strategy they are in.
 *
 * @param owner the element that contains it
 * @param list the containment
 * @param index the position in the list before anything is moved; -1 for the end
 * @param facts the references that are set or cleared with it
 */
public record Place(EObject owner, EReference list, int index, List<Fact> facts) {
    /** Position at the end of a list. */
    static final int END = -1;

    public Place {
        facts = List.copyOf(facts);
    }

    /** A reference of the element that is placed; a value of null clears it. */
    public record Fact(EReference feature, EObject value) {}

    static Place at(EObject owner, EReference list, Fact... facts) {
        return new Place(owner, list, END, List.of(facts));
    }

    Place with(Fact... others) {
        return new Place(owner, list, index, List.of(others));
    }
}
