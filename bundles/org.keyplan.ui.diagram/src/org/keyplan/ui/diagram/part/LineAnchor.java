package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;

/** An end of a line that is laid out; it does not move by itself. */
final class LineAnchor implements ConnectionAnchor {
    private final LineFigure line;
    private final boolean first;

    LineAnchor(LineFigure line, boolean first) {
        this.line = line;
        this.first = first;
    }

    @Override
    public Point getLocation(Point reference) {
        var tip = line.tip(first);
        Point point = new Point((int) Math.round(tip.x()), (int) Math.round(tip.y()));
        line.translateToAbsolute(point);
        return point;
    }

    @Override
    public Point getReferencePoint() {
        return getLocation(null);
    }

    @Override
    public IFigure getOwner() {
        return line;
    }

    @Override
    public void addAnchorListener(AnchorListener listener) {
        // The line tells itself when it runs elsewhere.
    }

    @Override
    public void removeAnchorListener(AnchorListener listener) {
        // None was added.
    }
}
