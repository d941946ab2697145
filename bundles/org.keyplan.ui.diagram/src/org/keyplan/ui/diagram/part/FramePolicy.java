package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.handles.RelativeHandleLocator;
import org.eclipse.gef.handles.SquareHandle;
import org.eclipse.swt.SWT;
import org.keyplan.ui.diagram.tool.NodeDragTracker;
import org.keyplan.ui.diagram.tool.NodeResizeTracker;
import org.keyplan.viewpoint.description.NodeStyle.Sizing;

import java.util.ArrayList;
import java.util.List;

/** The frame around a node that is selected, and the handles that resize it if it has a place. */
final class FramePolicy extends SelectionHandlesEditPolicy {
    private static final int[] CORNERS = {
        PositionConstants.NORTH_WEST,
        PositionConstants.NORTH,
        PositionConstants.NORTH_EAST,
        PositionConstants.EAST,
        PositionConstants.SOUTH_EAST,
        PositionConstants.SOUTH,
        PositionConstants.SOUTH_WEST,
        PositionConstants.WEST
    };

    private final SheetContext context;

    FramePolicy(SheetContext context) {
        this.context = context;
    }

    @Override
    protected List createSelectionHandles() {
        NodePart part = (NodePart) getHost();
        List<Object> made = new ArrayList<>();
        made.add(new Frame(part));
        if (context.places().isMovable(part.item()) && !context.sheet().host().isReadOnly()) {
            Sizing sizing = context.places().sizing(part.item());
            for (int corner : CORNERS) {
                if (allows(sizing, corner)) {
                    made.add(new Grip(part, corner));
                }
            }
        }
        return made;
    }

    private static boolean allows(Sizing sizing, int corner) {
        boolean wide = (corner & PositionConstants.EAST_WEST) != 0;
        boolean high = (corner & PositionConstants.NORTH_SOUTH) != 0;
        return (!wide || sizing.wide()) && (!high || sizing.high());
    }

    private NodeDragTracker dragged(GraphicalEditPart part) {
        return new NodeDragTracker(
                part, context.places(), context.sheet().previews(), context.hints());
    }

    private final class Frame extends MoveHandle {
        private static final int LINE = 2;

        Frame(GraphicalEditPart owner) {
            super(owner);
            setBorder(null);
        }

        @Override
        protected DragTracker createDragTracker() {
            return dragged(getOwner());
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle line = getBounds().getCopy();
            line.shrink(LINE / 2, LINE / 2);
            line.width--;
            line.height--;
            graphics.setAntialias(SWT.ON);
            graphics.setForegroundColor(Accents.ACCENT);
            graphics.setLineWidth(LINE);
            graphics.drawRoundRectangle(line, 6, 6);
        }
    }

    private final class Grip extends SquareHandle {
        private final int direction;

        Grip(NodePart owner, int direction) {
            super(
                    owner,
                    new RelativeHandleLocator(owner.getFigure(), direction),
                    Cursors.getDirectionalCursor(direction));
            this.direction = direction;
            setPreferredSize(Grips.SIDE, Grips.SIDE);
        }

        @Override
        protected DragTracker createDragTracker() {
            return new NodeResizeTracker(
                    getOwner(), direction, context.places(), context.sheet().previews());
        }

        @Override
        public void paintFigure(Graphics graphics) {
            Grips.paint(graphics, this, false, isPrimary());
        }
    }
}
