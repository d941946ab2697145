package org.keyplan.ui.navigation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a part of the workbench is adapted to if it can lead a person to an element of its plan.
 * Belongs to the UI thread.
 */
public interface ShowsElements {

    /**
     * Shows and selects an element, even if a filter or a closed branch hid it.
     *
     * @param element of the plan that the part shows
     * @param feature the property in question, whose field gets the focus; null for none
     * @return whether the element has a place here
     */
    boolean show(EObject element, EStructuralFeature feature);
}
