package org.keyplan.viewpoint.table;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.ColumnMapping;

/**
 * A column of a cross table.
 *
 * @param element what it stands for
 * @param label its header; null where it cannot be computed
 * @param look of the header; conditional styles of columns are for cells only
 */
public record TableColumn(ColumnMapping mapping, EObject element, String label, TableLook look) {}
