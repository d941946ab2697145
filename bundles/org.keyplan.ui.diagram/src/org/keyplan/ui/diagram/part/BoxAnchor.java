package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where a line that is being drawn meets a node: at its border, not at that of its mark. */
final class BoxAnchor extends ChopboxAnchor {
    private final NodeFigure figure;

    BoxAnchor(NodeFigure figure) {
        super(figure);
        this.figure = figure;
    }

    @Override
    protected Rectangle getBox() {
        return figure.box();
    }
}
