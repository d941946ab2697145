package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.keyplan.ui.diagram.DiagramMarker;
import org.keyplan.ui.diagram.paint.ShapePainter;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.layout.Rect;

import java.util.List;

/** A node, or the ground of a container, with the mark of its gravest message at its corner. */
final class NodeFigure extends Figure implements HandleBounds {
    private final NodeItem node;
    private List<Shape> badge = List.of();
    private DiagramMarker.Severity gravest;

    NodeFigure(NodeItem node) {
        this.node = node;
        setOpaque(false);
    }

    /** Stands where the node stands. */
    void place() {
        Rectangle around = box().getExpanded(Badge.RADIUS + 4, Badge.RADIUS + 4);
        if (!around.equals(getBounds())) {
            setBounds(around);
        }
        badge = Badge.of(gravest, node.bounds());
        repaint();
    }

    /** Shows the mark of a message. */
    void mark(List<DiagramMarker> markers) {
        DiagramMarker.Severity now = markers.isEmpty() ? null : markers.get(0).severity();
        if (now != gravest) {
            gravest = now;
            badge = Badge.of(gravest, node.bounds());
            repaint();
        }
    }

    boolean isMarked() {
        return gravest != null;
    }

    /** Its place in whole pixels. */
    Rectangle box() {
        Rect bounds = node.bounds();
        int x = (int) Math.floor(bounds.x());
        int y = (int) Math.floor(bounds.y());
        return new Rectangle(
                x, y, (int) Math.ceil(bounds.right()) - x, (int) Math.ceil(bounds.bottom()) - y);
    }

    @Override
    public Rectangle getHandleBounds() {
        return box();
    }

    @Override
    public boolean containsPoint(int x, int y) {
        Rect bounds = node.bounds();
        return x >= bounds.x() && x <= bounds.right() && y >= bounds.y() && y <= bounds.bottom();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        double zoom = Layers.zoom(this);
        ShapePainter.paint(node.figure(), graphics, zoom);
        ShapePainter.paint(badge, graphics, zoom);
    }
}
