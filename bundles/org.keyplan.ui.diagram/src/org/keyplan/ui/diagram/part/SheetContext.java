package org.keyplan.ui.diagram.part;

import org.eclipse.ui.services.IServiceLocator;
import org.keyplan.ui.diagram.sheet.LiveSheet;
import org.keyplan.ui.diagram.step.CreationGestures;
import org.keyplan.ui.diagram.step.LineGestures;
import org.keyplan.ui.diagram.step.NoteGestures;
import org.keyplan.ui.diagram.step.PlaceGestures;
import org.keyplan.ui.diagram.step.Steps;
import org.keyplan.ui.diagram.tool.Hints;

/**
 * What the edit parts of one open diagram share.
 *
 * @param sheet the model of the contents' edit part
 * @param services of the part of the workbench that the diagram is in
 */
public record SheetContext(
        LiveSheet sheet,
        Steps steps,
        CreationGestures creations,
        LineGestures lines,
        PlaceGestures places,
        NoteGestures notes,
        Hints hints,
        IServiceLocator services) {}
