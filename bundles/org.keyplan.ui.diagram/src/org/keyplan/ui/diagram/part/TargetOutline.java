package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.keyplan.ui.diagram.tool.ToolRequests;

import java.util.Set;

/** Outlines the node that a gesture is about to be used on: in red where it would be refused. */
final class TargetOutline {
    private static final Set<Object> SHOWN =
            Set.of(
                    RequestConstants.REQ_CREATE,
                    RequestConstants.REQ_ADD,
                    RequestConstants.REQ_CONNECTION_START,
                    RequestConstants.REQ_CONNECTION_END,
                    RequestConstants.REQ_RECONNECT_SOURCE,
                    RequestConstants.REQ_RECONNECT_TARGET,
                    ToolRequests.DROP_ELEMENTS);
    private static final int GAP = 3;
    private static final int ROOM = 6;
    private static final int CORNER = 20;

    private final NodePart part;
    private IFigure outline;

    TargetOutline(NodePart part) {
        this.part = part;
    }

    void show(Request request) {
        erase();
        if (!SHOWN.contains(request.getType())) {
            return;
        }
        Command command = part.getCommand(request);
        boolean dropped = RequestConstants.REQ_ADD.equals(request.getType());
        boolean possible = dropped || command != null && command.canExecute();
        outline = new Frame(possible ? Accents.ACCENT : Accents.REFUSED);
        outline.setBounds(part.nodeFigure().box().getExpanded(GAP + ROOM, GAP + ROOM));
        layer().add(outline);
    }

    /** A rounded frame well within its bounds, so that all of it is erased at any zoom. */
    private static final class Frame extends Figure {
        private final Color color;

        Frame(Color color) {
            this.color = color;
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setAntialias(SWT.ON);
            graphics.setForegroundColor(color);
            graphics.setLineWidth(2);
            Rectangle frame = getBounds().getCopy();
            frame.shrink(ROOM, ROOM);
            graphics.drawRoundRectangle(frame, CORNER, CORNER);
        }
    }

    void erase() {
        if (outline != null && outline.getParent() != null) {
            outline.getParent().remove(outline);
        }
        outline = null;
    }

    private IFigure layer() {
        LayerManager layers =
                (LayerManager) part.getViewer().getEditPartRegistry().get(LayerManager.ID);
        return layers.getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }
}
