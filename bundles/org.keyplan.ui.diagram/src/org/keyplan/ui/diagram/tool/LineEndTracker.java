package org.keyplan.ui.diagram.tool;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.ConnectionEndpointTracker;

/** Moves an end of a line to another node. */
public final class LineEndTracker extends ConnectionEndpointTracker {
    private final Hints hints;

    public LineEndTracker(ConnectionEditPart line, boolean source, Hints hints) {
        super(line);
        this.hints = hints;
        setCommandName(
                source
                        ? RequestConstants.REQ_RECONNECT_SOURCE
                        : RequestConstants.REQ_RECONNECT_TARGET);
    }

    @Override
    protected void setCurrentCommand(Command command) {
        super.setCurrentCommand(command);
        hints.hover(command);
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            hints.say(getCurrentCommand());
        }
        return super.handleButtonUp(button);
    }

    @Override
    public void deactivate() {
        hints.hover((String) null);
        super.deactivate();
    }
}
