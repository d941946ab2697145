package org.keyplan.ui.findings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;

/** Chooses how findings are put together. */
public final class GroupHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String chosen = event.getParameter(RadioState.PARAMETER_ID);
        if (chosen != null && !HandlerUtil.matchesRadioState(event)) {
            HandlerUtil.updateRadioState(event.getCommand(), chosen);
        }
        return null;
    }
}
