package org.keyplan.ui.diagram.step;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.keyplan.ui.diagram.DiagramHost;

/**
 * The model's one history as GEF sees it. It keeps nothing itself: what is executed becomes a step
 * of the model's history, and undo and redo are those of the model, whoever made the step.
 */
public final class SharedHistory extends CommandStack {
    private final CommandStackListener onChange = event -> notifyListeners();
    private DiagramHost host;

    /** Follows the history of a host; null to follow none any more. */
    public void follow(DiagramHost other) {
        if (host != null) {
            host.stack().removeCommandStackListener(onChange);
        }
        host = other;
        if (host != null) {
            host.stack().addCommandStackListener(onChange);
        }
        notifyListeners();
    }

    @Override
    public void execute(Command command) {
        if (command != null && command.canExecute()) {
            command.execute();
        }
    }

    @Override
    public boolean canUndo() {
        return host != null && !host.isReadOnly() && host.stack().canUndo();
    }

    @Override
    public boolean canRedo() {
        return host != null && !host.isReadOnly() && host.stack().canRedo();
    }

    @Override
    public void undo() {
        if (canUndo()) {
            host.stack().undo();
        }
    }

    @Override
    public void redo() {
        if (canRedo()) {
            host.stack().redo();
        }
    }

    /** A command with the label of the step that would be undone; null for none. */
    @Override
    public Command getUndoCommand() {
        return canUndo() ? named(host.stack().getUndoCommand()) : null;
    }

    /** A command with the label of the step that would be done again; null for none. */
    @Override
    public Command getRedoCommand() {
        return canRedo() ? named(host.stack().getRedoCommand()) : null;
    }

    private static Command named(org.eclipse.emf.common.command.Command step) {
        return new StepCommand(step.getLabel(), () -> {});
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public Object[] getCommands() {
        return new Object[0];
    }

    @Override
    public void flush() {
        // There is nothing to forget; the model's history is not GEF's to clear.
    }
}
