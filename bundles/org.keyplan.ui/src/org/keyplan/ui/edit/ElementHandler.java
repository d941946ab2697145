package org.keyplan.ui.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on the elements selected in the active part, if that {@link EditsElements}. */
abstract class ElementHandler extends AbstractHandler {

    /** What the command does. */
    abstract void run(ElementEditing editing);

    /** Whether the command can do anything now. */
    abstract boolean canRun(EditsElements part, ElementEditing editing);

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        EditsElements edited = Adapters.adapt(part, EditsElements.class);
        if (edited != null && edited.session() != null) {
            run(new ElementEditing(edited, part.getSite().getShell()));
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        Object part =
                context instanceof IEvaluationContext variables
                        ? variables.getVariable(ISources.ACTIVE_PART_NAME)
                        : null;
        EditsElements edited =
                part instanceof IWorkbenchPart active
                        ? Adapters.adapt(active, EditsElements.class)
                        : null;
        IWorkbenchSite site = edited == null ? null : ((IWorkbenchPart) part).getSite();
        setBaseEnabled(
                PlatformUI.isWorkbenchRunning()
                        && site != null
                        && edited.session() != null
                        && canRun(edited, new ElementEditing(edited, site.getShell())));
    }
}
