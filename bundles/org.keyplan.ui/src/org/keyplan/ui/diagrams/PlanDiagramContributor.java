package org.keyplan.ui.diagrams;

import org.eclipse.ui.part.EditorActionBarContributor;

/**
 * Adds nothing to the workbench's own bars: a diagram has its toolbar above the sheet, and its
 * actions are handlers of the standard commands.
 */
public final class PlanDiagramContributor extends EditorActionBarContributor {}
