package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.List;

/**
 * What a diagram tells about itself. Read by name, since the services know neither Sirius nor
 * Keyplan's own engine; the names are those of Sirius.
 */
final class Views {

    private Views() {}

    /**
     * Whether a layer is on.
     *
     * @param diagram {@code null} or something else where it is not known
     * @param unknown the answer then
     */
    static boolean isOn(EObject diagram, String layer, boolean unknown) {
        Object active = get(diagram, "activatedLayers");
        if (!(active instanceof List<?> layers)) {
            return unknown;
        }
        for (Object each : layers) {
            if (each instanceof EObject known && layer.equals(get(known, "name"))) {
                return true;
            }
        }
        return false;
    }

    /** The element at the end of a line, {@code null} if the view is no line. */
    static EObject lineEnd(EObject line) {
        return get(line, "targetNode") instanceof EObject node
                        && get(node, "target") instanceof EObject element
                ? element
                : null;
    }

    /** The element a view shows, {@code null} if it shows none. */
    static EObject shown(EObject view) {
        return get(view, "target") instanceof EObject element ? element : null;
    }

    private static Object get(EObject view, String feature) {
        EStructuralFeature known =
                view == null ? null : view.eClass().getEStructuralFeature(feature);
        return known == null ? null : view.eGet(known);
    }
}
