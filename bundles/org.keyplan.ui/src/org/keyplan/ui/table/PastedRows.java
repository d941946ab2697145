package org.keyplan.ui.table;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds elements for rows of texts as one step. All elements come first, so that a row can name one
 * that comes after it, such as a superior.
 */
final class PastedRows extends CompoundCommand {
    private final Adding adding;
    private final List<Column> columns;
    private final List<List<String>> rows;
    private final List<Refused> refusals = new ArrayList<>();
    private final List<EObject> added = new ArrayList<>();

    /**
     * @param columns what the cells of each row are for; null for cells that are passed over
     */
    PastedRows(Adding adding, List<Column> columns, List<List<String>> rows) {
        super(adding.label());
        this.adding = adding;
        this.columns = columns;
        this.rows = rows;
    }

    /** A text that could not be taken; the row is there all the same. */
    record Refused(EObject row, Column column, String typed, String problem) {}

    List<Refused> refusals() {
        return refusals;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public boolean canUndo() {
        return commandList.isEmpty() || super.canUndo();
    }

    @Override
    public void execute() {
        List<List<String>> used = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                EObject element = adding.create();
                used.add(row);
                added.add(element);
                take(element, row, true);
                appendAndExecute(adding.add(element));
            }
        }
        for (int i = 0; i < added.size(); i++) {
            take(added.get(i), used.get(i), false);
        }
    }

    /** The name at first, so that others can name the element; all the rest later. */
    private void take(EObject element, List<String> cells, boolean name) {
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            Column column = columns.get(i);
            boolean usable =
                    column != null
                            && column.editing() != null
                            && column.features().contains(adding.name()) == name
                            && !cells.get(i).isBlank();
            if (usable) {
                CellChange change = column.editing().read(element, cells.get(i));
                if (change.problem() != null) {
                    refusals.add(new Refused(element, column, cells.get(i), change.problem()));
                } else if (change.command() != null) {
                    appendAndExecute(change.command());
                }
            }
        }
    }

    @Override
    public List<EObject> getAffectedObjects() {
        return List.copyOf(added);
    }
}
