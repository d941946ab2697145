package org.keyplan.ui.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.safety.PlanSaving;

/** Gives up what was not saved of the plan in the active editor. */
public final class RevertHandler extends AbstractHandler {

    @Override
    public void setEnabled(Object context) {
        Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        PlanPart part = Adapters.adapt(editor, PlanPart.class);
        setBaseEnabled(part != null && part.session() != null && part.session().isDirty());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        PlanPart part = Adapters.adapt(HandlerUtil.getActiveEditor(event), PlanPart.class);
        if (part != null && part.session() != null) {
            PlanSaving.revert(part.session(), HandlerUtil.getActiveShell(event));
        }
        return null;
    }
}
