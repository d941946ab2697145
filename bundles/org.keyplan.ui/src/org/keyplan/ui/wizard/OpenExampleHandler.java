package org.keyplan.ui.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a copy of an example. */
public final class OpenExampleHandler extends AbstractHandler {
    /** Names the command. */
    public static final String COMMAND = "org.keyplan.ui.command.openExample";

    /** The command's parameter: the name of the example. */
    public static final String EXAMPLE = "org.keyplan.ui.command.openExample.example";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ExamplePlans.open(
                HandlerUtil.getActiveWorkbenchWindowChecked(event), event.getParameter(EXAMPLE));
        return null;
    }
}
