package org.keyplan.core.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * The undo history of a plan. It merges what a person types in one go into one step, unless the
 * plan was saved in between: then undoing leads back to what was saved.
 */
public final class PlanCommandStack extends BasicCommandStack {

    @Override
    public void execute(Command command) {
        if (command instanceof TypedChange next
                && getUndoCommand() instanceof TypedChange begun
                && begun.isContinuedBy(next)
                && getRedoCommand() == null
                && isSaveNeeded()
                && next.canExecute()) {
            begun.absorb(next);
            mostRecentCommand = begun;
            notifyListeners();
        } else {
            super.execute(command);
        }
    }
}
