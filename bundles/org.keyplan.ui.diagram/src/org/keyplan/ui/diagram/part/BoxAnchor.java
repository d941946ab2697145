package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where a line that is being drawn meets a node: at its border, not at that of its mark. */
final class BoxAnchor extends ChopboxAnchor {

    BoxAnchor(NodeFigure figure) {
        super(figure);
    }

    @Override
    protected Rectangle getBox() {
        return ((NodeFigure) getOwner()).box();
    }
}
