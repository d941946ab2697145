package org.keyplan.ui.findings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

import java.util.List;

/** A command on the findings that are selected in the active part's list. */
abstract class FindingsHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActivePart(event) instanceof FindingsView view
                && isPossible(view.selected())) {
            run(view, HandlerUtil.getActiveShellChecked(event));
        }
        return null;
    }

    @Override
    public final void setEnabled(Object context) {
        Object part =
                context instanceof IEvaluationContext variables
                        ? variables.getVariable(ISources.ACTIVE_PART_NAME)
                        : null;
        setBaseEnabled(part instanceof IWorkbenchPart active && isPossible(items(active)));
    }

    private static List<FindingItem> items(IWorkbenchPart part) {
        return part instanceof FindingsView view ? view.selected() : List.of();
    }

    /** Whether the command makes sense for what is selected. */
    abstract boolean isPossible(List<FindingItem> items);

    /** Does it with what is selected in a view. */
    abstract void run(FindingsView view, Shell shell);
}
