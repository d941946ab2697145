package org.keyplan.ui.diagram.part;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.PolylineDecoration;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.swt.SWT;

/** Shows the line that is being drawn. What it would do is the edit part's to say. */
final class ConnectionFeedback extends GraphicalNodeEditPolicy {

    @Override
    protected Connection createDummyConnection(Request request) {
        PolylineConnection line =
                new PolylineConnection() {
                    @Override
                    public void paintFigure(Graphics graphics) {
                        graphics.setAntialias(SWT.ON);
                        super.paintFigure(graphics);
                    }
                };
        line.setForegroundColor(Accents.ACCENT);
        line.setLineWidth(2);
        line.setTargetDecoration(new PolylineDecoration());
        return line;
    }

    @Override
    public Command getCommand(Request request) {
        return null;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        return null;
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        return null;
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return null;
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return null;
    }
}
