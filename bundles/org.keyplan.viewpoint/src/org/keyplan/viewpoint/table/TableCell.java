package org.keyplan.viewpoint.table;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.IntersectionMapping;

/**
 * What stands where a row and a column meet.
 *
 * @param mapping of those that have something to say about the place, the one that is shown
 * @param element what it stands for; the row's element where it stands for a reference
 * @param text null where none is declared or it cannot be computed
 */
public record TableCell(
        IntersectionMapping mapping, EObject element, String text, TableLook look) {}
