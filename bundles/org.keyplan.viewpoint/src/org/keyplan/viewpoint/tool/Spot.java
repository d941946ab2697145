package org.keyplan.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;

/**
 * Where a tool is used.
 *
 * @param place as the caller names it
 * @param view as expressions know it
 * @param element what is shown there; for an edge that stands for a reference its source's
 */
record Spot(View place, EObject view, EObject element) {}
