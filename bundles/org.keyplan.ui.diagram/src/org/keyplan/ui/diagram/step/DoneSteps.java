package org.keyplan.ui.diagram.step;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Commands that are done already, one after another, as one step of a history. */
final class DoneSteps extends AbstractCommand {
    private final List<Command> commands;

    DoneSteps(String label, List<Command> commands) {
        super(label);
        this.commands = List.copyOf(commands);
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        // All is done already.
    }

    @Override
    public void undo() {
        undo(commands);
    }

    /** Takes back what was done, the last first. */
    static void undo(List<Command> done) {
        for (int i = done.size() - 1; i >= 0; i--) {
            done.get(i).undo();
        }
    }

    @Override
    public void redo() {
        commands.forEach(Command::redo);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        Set<Object> affected = new LinkedHashSet<>();
        commands.forEach(command -> affected.addAll(command.getAffectedObjects()));
        return affected;
    }

    @Override
    public void dispose() {
        commands.forEach(Command::dispose);
    }
}
