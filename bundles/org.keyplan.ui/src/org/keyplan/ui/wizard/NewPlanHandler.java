package org.keyplan.ui.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a new plan. */
public final class NewPlanHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        PlanDialogs.newPlan(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }
}
