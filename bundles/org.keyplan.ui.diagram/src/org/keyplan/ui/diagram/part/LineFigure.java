package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.keyplan.ui.diagram.paint.PaperColors;
import org.keyplan.ui.diagram.paint.ShapePainter;
import org.keyplan.ui.diagram.sheet.LineItem;
import org.keyplan.viewpoint.scene.Arrangement.Point;

/** A line as pictures show it; while one of its ends is dragged, a plain straight line. */
final class LineFigure extends PolylineConnection {
    /** What decorations and doubled lines take beside the line, in pixels. */
    private static final int BESIDE = 14;

    /** How far from a line a click still hits it, in pixels. */
    private static final int TOLERANCE = 4;

    private static final int GLOW = 9;
    private static final int GLOW_ALPHA = 70;
    private static final int OPAQUE = 255;

    private final LineItem line;
    private final ConnectionAnchor start;
    private final ConnectionAnchor end;
    private boolean glowing;

    LineFigure(LineItem line) {
        this.line = line;
        start = new LineAnchor(this, true);
        end = new LineAnchor(this, false);
        setTolerance(TOLERANCE);
        setForegroundColor(Accents.ACCENT);
    }

    ConnectionAnchor start() {
        return start;
    }

    ConnectionAnchor end() {
        return end;
    }

    /** Whether both ends are where they belong. */
    boolean isSettled() {
        return getSourceAnchor() == start && getTargetAnchor() == end;
    }

    /** Runs where the line runs now. */
    void place() {
        if (isSettled()) {
            setPoints(route());
        }
        repaint();
    }

    /** Where the line runs, in whole pixels. */
    PointList route() {
        PointList points = new PointList();
        for (Point point : line.drawn().points()) {
            points.addPoint((int) Math.round(point.x()), (int) Math.round(point.y()));
        }
        return points;
    }

    /** The line's first or last point. */
    Point tip(boolean first) {
        var points = line.drawn().points();
        return points.get(first ? 0 : points.size() - 1);
    }

    /** Stands out, as what is selected does. */
    void glow(boolean on) {
        if (on != glowing) {
            glowing = on;
            repaint();
        }
    }

    @Override
    public Rectangle getBounds() {
        if (bounds == null) {
            super.getBounds();
            bounds.expand(BESIDE, BESIDE);
        }
        return bounds;
    }

    @Override
    public void paintFigure(Graphics graphics) {
        if (!isSettled() || glowing) {
            graphics.pushState();
            graphics.setAntialias(SWT.ON);
            graphics.setForegroundColor(Accents.ACCENT);
            graphics.setLineWidth(isSettled() ? GLOW : 2);
            graphics.setAlpha(isSettled() ? GLOW_ALPHA : OPAQUE);
            graphics.setLineJoin(SWT.JOIN_ROUND);
            graphics.drawPolyline(getPoints());
            graphics.popState();
        }
        if (isSettled()) {
            ShapePainter.paint(line.drawn().line(), graphics, Layers.zoom(this));
        }
    }

    /** The colour of the line itself, to draw what belongs to it. */
    org.eclipse.swt.graphics.Color color() {
        var color = line.edge().look().color();
        return color == null ? Accents.ACCENT : PaperColors.of(color);
    }
}
