package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

import java.util.List;

/** Lines, from back to front in the order in which pictures draw them. */
final class LinesLayer extends ConnectionLayer {
    private List<IFigure> order = List.of();

    LinesLayer() {
        setConnectionRouter(new SettledRouter());
    }

    /** The lines from back to front. */
    void setOrder(List<IFigure> lines) {
        order = List.copyOf(lines);
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        Rectangle clip = new Rectangle();
        graphics.getClip(clip);
        for (IFigure line : order) {
            if (line.getParent() == this && line.isVisible() && line.intersects(clip)) {
                line.paint(graphics);
            }
        }
    }
}
