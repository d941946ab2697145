package org.keyplan.ui.table;

import org.eclipse.emf.common.command.Command;

import java.util.Objects;

/**
 * What a person wants of the plan by what was typed into a cell.
 *
 * @param command does it as one step; null if there is nothing to do or it cannot be done
 * @param problem one sentence that says why it cannot be done; null if it can
 */
public record CellChange(Command command, String problem) {
    /** The plan says so already. */
    public static final CellChange NOTHING = new CellChange(null, null);

    /** Something to do. */
    public static CellChange of(Command command) {
        return new CellChange(Objects.requireNonNull(command), null);
    }

    /** Something that cannot be done. */
    public static CellChange refused(String problem) {
        return new CellChange(null, Objects.requireNonNull(problem));
    }
}
