package org.keyplan.ui.diagram.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.ui.diagram.sheet.LiveSheet;
import org.keyplan.ui.diagram.sheet.NodeItem;

/** Makes the edit parts of one open diagram. */
public final class SheetPartFactory implements EditPartFactory {
    private final SheetContext context;

    public SheetPartFactory(SheetContext context) {
        this.context = context;
    }

    @Override
    public EditPart createEditPart(EditPart parent, Object model) {
        if (model instanceof NodeItem node) {
            return new NodePart(context, node);
        }
        if (model instanceof LineItem line) {
            return new LinePart(context, line);
        }
        if (model instanceof LiveSheet) {
            return new SheetPart(context);
        }
        throw new IllegalArgumentException("Nothing of a sheet: " + model);
    }
}
