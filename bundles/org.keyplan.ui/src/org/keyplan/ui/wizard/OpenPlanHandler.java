package org.keyplan.ui.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import java.nio.file.Path;
import java.util.List;

/** Opens plan files: one that the command names, or those that a person chooses. */
public final class OpenPlanHandler extends AbstractHandler {
    /** Names the command. */
    public static final String COMMAND = "org.keyplan.ui.command.openPlan";

    /** The command's parameter: the path of a file. */
    public static final String FILE = "org.keyplan.ui.command.openPlan.file";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String file = event.getParameter(FILE);
        if (file == null) {
            PlanDialogs.openPlans(window);
        } else {
            PlanDialogs.open(window.getActivePage(), List.of(Path.of(file)));
        }
        return null;
    }
}
