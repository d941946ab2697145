package org.keyplan.cli.picture;

import org.keyplan.design.DiagramChoice;
import org.keyplan.design.PlanDiagram;

/** A diagram that shall be drawn, and what of it is shown. */
public record DiagramPick(PlanDiagram diagram, DiagramChoice choice) {}
