package org.keyplan.ui.diagram.tool;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;
import org.keyplan.viewpoint.description.Tool;

/** Makes a node, or does something else, where the sheet is clicked. */
public final class PlacingTool extends CreationTool {
    private final Hints hints;

    public PlacingTool(Tool tool, Hints hints) {
        this(ToolRequests.factory(tool), hints);
    }

    public PlacingTool(CreationFactory made, Hints hints) {
        super(made);
        this.hints = hints;
    }

    @Override
    protected void setCurrentCommand(Command command) {
        super.setCurrentCommand(command);
        hints.hover(command);
    }

    /** What was made selects itself. */
    @Override
    protected void performCreation(int button) {
        Command command = getCurrentCommand();
        if (command != null && !command.canExecute()) {
            hints.say(command);
        }
        executeCurrentCommand();
    }

    @Override
    public void deactivate() {
        hints.hover((String) null);
        super.deactivate();
    }
}
