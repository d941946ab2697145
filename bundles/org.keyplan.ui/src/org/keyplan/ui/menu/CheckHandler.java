package org.keyplan.ui.menu;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyplan.ui.PlanPerspective;

/** Shows what a review would find in the plan that is worked on. */
public final class CheckHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event)
                    .getActivePage()
                    .showView(PlanPerspective.FINDINGS);
        } catch (PartInitException e) {
            throw new ExecutionException("The findings could not be shown", e);
        }
        return null;
    }
}
