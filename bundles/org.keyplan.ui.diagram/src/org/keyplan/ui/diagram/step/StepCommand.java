package org.keyplan.ui.diagram.step;

import org.eclipse.gef.commands.Command;

/**
 * Something a gesture would do, for GEF, which wants commands. It becomes a step of the model's
 * history when it is executed; GEF itself keeps nothing of it.
 */
public final class StepCommand extends Command {
    private final Runnable work;

    public StepCommand(String label, Runnable work) {
        super(label);
        this.work = work;
    }

    @Override
    public void execute() {
        work.run();
    }

    /** The model's history undoes steps, not GEF's. */
    @Override
    public boolean canUndo() {
        return false;
    }
}
