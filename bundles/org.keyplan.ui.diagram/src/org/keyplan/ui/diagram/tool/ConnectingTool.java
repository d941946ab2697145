package org.keyplan.ui.diagram.tool;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.keyplan.viewpoint.description.Tool;

/** Makes a line by a click on each end, or by dragging from one to the other. */
public final class ConnectingTool extends ConnectionCreationTool {
    /** A press that moves no farther than this is a click, in pixels. */
    private static final int CLICK = 6;

    private final Hints hints;
    private Point pressed;

    public ConnectingTool(Tool.EdgeCreation tool, Hints hints) {
        super(ToolRequests.factory(tool));
        this.hints = hints;
        setUnloadWhenFinished(true);
    }

    @Override
    protected void setCurrentCommand(Command command) {
        super.setCurrentCommand(command);
        hints.hover(command);
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button == 1) {
            pressed = getLocation().getCopy();
            updateTargetRequest();
            updateTargetUnderMouse();
            Command command = getCommand();
            if (command == null || !command.canExecute()) {
                hints.say(command);
                if (isInState(STATE_CONNECTION_STARTED)) {
                    eraseSourceFeedback();
                    setState(STATE_TERMINAL);
                }
                return true; // another click may begin a line
            }
        }
        return super.handleButtonDown(button);
    }

    @Override
    protected boolean handleButtonUp(int button) {
        boolean dragged = pressed != null && getLocation().getDistance2(pressed) > CLICK * CLICK;
        if (button == 1 && dragged && isInState(STATE_CONNECTION_STARTED)) {
            Command command = getCurrentCommand();
            boolean possible = command != null && command.canExecute();
            if (!possible) {
                hints.say(command);
            }
            if (possible && stateTransition(STATE_CONNECTION_STARTED, STATE_TERMINAL)) {
                handleCreateConnection();
            } else {
                setState(STATE_TERMINAL);
                eraseSourceFeedback();
            }
        }
        return super.handleButtonUp(button);
    }

    @Override
    public void deactivate() {
        hints.hover((String) null);
        super.deactivate();
    }
}
