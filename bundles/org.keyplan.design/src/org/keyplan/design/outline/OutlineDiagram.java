package org.keyplan.design.outline;

import org.keyplan.design.DiagramKind;
import org.keyplan.model.PlanElement;

/**
 * A diagram or table of the plan, to be opened. Two of the same are equal.
 *
 * @param root the element it is about
 */
public record OutlineDiagram(DiagramKind kind, PlanElement root) {}
