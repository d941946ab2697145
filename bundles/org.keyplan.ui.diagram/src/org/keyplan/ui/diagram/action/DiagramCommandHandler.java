package org.keyplan.ui.diagram.action;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyplan.ui.diagram.DiagramViewer;

/** Lets a command do the action of the same id in the diagram that the person works in. */
public final class DiagramCommandHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IAction action = action(HandlerUtil.getActivePart(event), event.getCommand().getId());
        if (action != null && action.isEnabled()) {
            action.run();
        }
        return null;
    }

    private static IAction action(Object part, String command) {
        DiagramViewer diagram = Adapters.adapt(part, DiagramViewer.class);
        return diagram == null ? null : diagram.actions().getAction(command);
    }
}
