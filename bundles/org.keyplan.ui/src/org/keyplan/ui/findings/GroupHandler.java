package org.keyplan.ui.findings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.keyplan.validation.review.FindingOutline.Grouping;

import java.util.Arrays;
import java.util.List;

/** Chooses how findings are put together. */
public final class GroupHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String chosen = event.getParameter(RadioState.PARAMETER_ID);
        Command command = event.getCommand();
        HandlerUtil.updateRadioState(command, chosen == null ? next(command) : chosen);
        return null;
    }

    /** Whoever does not say how to group takes the next way. */
    private static String next(Command command) {
        List<String> ways = Arrays.stream(Grouping.values()).map(Grouping::name).toList();
        Object now = command.getState(RadioState.STATE_ID).getValue();
        return ways.get((ways.indexOf(now) + 1) % ways.size());
    }
}
