package org.keyplan.ui.diagram.step;

import org.eclipse.gef.commands.Command;

/** Why a gesture does nothing here; its label is the sentence for the person. */
public final class RefusedCommand extends Command {

    public RefusedCommand(String sentence) {
        super(sentence);
    }

    @Override
    public boolean canExecute() {
        return false;
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}
