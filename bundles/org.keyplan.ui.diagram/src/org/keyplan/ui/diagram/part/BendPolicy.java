package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.eclipse.gef.handles.BendpointCreationHandle;
import org.eclipse.gef.handles.BendpointMoveHandle;
import org.eclipse.gef.requests.BendpointRequest;
import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.ArrayList;
import java.util.List;

/**
 * Bends a selected line: a bend is moved by its handle, made by the handle between two, and removed
 * by moving it onto the straight line between its neighbours.
 */
final class BendPolicy extends SelectionHandlesEditPolicy {
    /** A bend that is nearer to the straight line than this is none, in pixels. */
    private static final double STRAIGHT = 6;

    private final SheetContext context;

    BendPolicy(SheetContext context) {
        this.context = context;
    }

    private LinePart part() {
        return (LinePart) getHost();
    }

    @Override
    protected List createSelectionHandles() {
        List<Object> made = new ArrayList<>();
        if (context.sheet().host().isReadOnly() || isLoop()) {
            return made;
        }
        List<Point> bends = context.lines().bends(part().item());
        List<Point> points = points(bends);
        for (int i = 0; i < bends.size(); i++) {
            made.add(new Bend(part(), i, at(bends.get(i))));
        }
        for (int i = 0; i < points.size() - 1; i++) {
            if (hasRoom(points.get(i), points.get(i + 1))) {
                made.add(new NewBend(part(), i, at(middle(points, i))));
            }
        }
        return made;
    }

    /** Handles must not lie over each other. */
    private boolean hasRoom(Point a, Point b) {
        double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
        return length * Layers.zoom(part().getFigure()) > 4 * Grips.SIDE;
    }

    private boolean isLoop() {
        return part().item().source() == part().item().target();
    }

    /** The bends with the ends of the line around them. */
    private List<Point> points(List<Point> bends) {
        List<Point> route = part().item().drawn().points();
        List<Point> points = new ArrayList<>(bends);
        points.add(0, route.get(0));
        points.add(route.get(route.size() - 1));
        return points;
    }

    /** The middle of a piece; that of a curve lies on the curve. */
    private Point middle(List<Point> points, int piece) {
        List<Point> route = part().item().drawn().points();
        if (points.size() == 2 && route.size() > 2) {
            return route.get(route.size() / 2);
        }
        Point a = points.get(piece);
        Point b = points.get(piece + 1);
        return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }

    private Locator at(Point point) {
        return handle -> {
            Rectangle spot =
                    new Rectangle((int) Math.round(point.x()), (int) Math.round(point.y()), 1, 1);
            part().getFigure().translateToAbsolute(spot);
            handle.translateToRelative(spot);
            Dimension size = handle.getPreferredSize();
            handle.setBounds(
                    new Rectangle(
                            spot.x - size.width / 2,
                            spot.y - size.height / 2,
                            size.width,
                            size.height));
        };
    }

    /** Shows the handles of the line as it is now. */
    void refresh() {
        if (handles != null) {
            removeSelectionHandles();
            addSelectionHandles();
        }
    }

    @Override
    public Command getCommand(Request request) {
        if (!(request instanceof BendpointRequest bend)) {
            return null;
        }
        List<Point> bends = bent(bend);
        bends.removeIf(point -> isStraight(bends, point));
        return context.lines().bend(part().item(), bends);
    }

    @Override
    public void showSourceFeedback(Request request) {
        if (request instanceof BendpointRequest bend) {
            context.sheet().previews().bend(part().item(), bent(bend));
        }
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (request instanceof BendpointRequest) {
            context.sheet().previews().end();
        }
    }

    private List<Point> bent(BendpointRequest request) {
        List<Point> bends = new ArrayList<>(context.lines().bends(part().item()));
        org.eclipse.draw2d.geometry.Point mouse = request.getLocation().getCopy();
        part().getFigure().translateToRelative(mouse);
        Point point = new Point(mouse.x, mouse.y);
        if (RequestConstants.REQ_CREATE_BENDPOINT.equals(request.getType())) {
            bends.add(Math.min(request.getIndex(), bends.size()), point);
        } else if (request.getIndex() < bends.size()) {
            bends.set(request.getIndex(), point);
        }
        return bends;
    }

    private boolean isStraight(List<Point> bends, Point point) {
        List<Point> points = points(bends);
        int at = points.indexOf(point);
        Point a = points.get(at - 1);
        Point b = points.get(at + 1);
        double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
        if (length < 1) {
            return true;
        }
        double along =
                ((point.x() - a.x()) * (b.x() - a.x()) + (point.y() - a.y()) * (b.y() - a.y()))
                        / length;
        double off =
                Math.abs(
                                (point.x() - a.x()) * (b.y() - a.y())
                                        - (point.y() - a.y()) * (b.x() - a.x()))
                        / length;
        return off < STRAIGHT && along > 0 && along < length;
    }

    private static final class Bend extends BendpointMoveHandle {
        Bend(ConnectionEditPart owner, int index, Locator locator) {
            super(owner, index, locator);
            setPreferredSize(Grips.SIDE, Grips.SIDE);
        }

        @Override
        public void paintFigure(Graphics graphics) {
            Grips.paint(graphics, this, true, true);
        }
    }

    private static final class NewBend extends BendpointCreationHandle {
        NewBend(ConnectionEditPart owner, int index, Locator locator) {
            super(owner, index, locator);
            setPreferredSize(Grips.SIDE - 1, Grips.SIDE - 1);
        }

        @Override
        public void paintFigure(Graphics graphics) {
            Grips.paint(graphics, this, true, false);
        }
    }
}
