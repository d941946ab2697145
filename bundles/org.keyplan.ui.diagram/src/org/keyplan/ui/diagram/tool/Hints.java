package org.keyplan.ui.diagram.tool;

import org.eclipse.gef.commands.Command;
import org.keyplan.ui.diagram.step.RefusedCommand;

/** Tells a person who holds the mouse over the sheet why something cannot be done there. */
public interface Hints {

    /**
     * While the mouse moves: what would happen.
     *
     * @param sentence null for nothing to say
     */
    void hover(String sentence);

    /** When the mouse was pressed or let go: what could not be done. */
    void say(String sentence);

    /** Tells while the mouse moves why a gesture would do nothing. */
    default void hover(Command command) {
        hover(command instanceof RefusedCommand refused ? refused.getLabel() : null);
    }

    /** Tells why a gesture did nothing; nothing if it was not refused. */
    default void say(Command command) {
        if (command instanceof RefusedCommand refused) {
            say(refused.getLabel());
        }
    }
}
