package org.keyplan.ui.edit;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.core.edit.Target;
import org.keyplan.ui.session.PlanSession;

import java.util.List;

/**
 * What a part of the workbench is adapted to whose elements a person can cut, copy, paste,
 * duplicate, delete, rename, move and create with the usual commands. Belongs to the UI thread.
 */
public interface EditsElements {

    /** The plan in which something is selected; null if there is none. */
    PlanSession session();

    /** The elements selected, in order; empty if only something else is, such as a group. */
    List<EObject> selected();

    /** What a person points at to put something there; null if nothing is selected. */
    Target target();

    /** Shows and selects elements that a command has just made or moved. */
    void showResult(List<EObject> elements);

    /** Lets a person type another name where the element is shown. */
    void rename(EObject element);

    /** Tells a person something without stopping her. */
    void tell(String sentence);
}
