package org.keyplan.design;

import org.keyplan.model.Diagram;
import org.keyplan.model.PlanElement;

/**
 * One diagram or table that a plan has.
 *
 * @param root the element it is about
 * @param name of what it is about, such as the influence map's; may be empty
 * @param stored what a person arranged in it; null if nobody has
 */
public record PlanDiagram(DiagramKind kind, PlanElement root, String name, Diagram stored) {}
