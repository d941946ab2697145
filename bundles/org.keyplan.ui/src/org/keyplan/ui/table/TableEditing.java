package org.keyplan.ui.table;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.grid.Entry;
import org.keyplan.ui.table.grid.GridEditing;

/** Turns what is typed into cells of an element table into commands on the plan. */
final class TableEditing implements GridEditing {
    private final PlanSession session;
    private final TableModel model;
    private final Runnable onAdded;

    /**
     * @param onAdded called when a row was added by typing
     */
    TableEditing(PlanSession session, TableModel model, Runnable onAdded) {
        this.session = session;
        this.model = model;
        this.onAdded = onAdded;
    }

    @Override
    public Entry begin(int row, int index) {
        Column column = model.shown().get(index);
        if (column.editing() == null || session.isReadOnly()) {
            return null;
        }
        EObject element = model.isNewRow(row) ? model.adding().create() : model.element(row);
        if (element == null || !column.editing().canEdit(element)) {
            return null;
        }
        Refusals.Refusal refused = model.refusal(row, column);
        CellEditing editing = column.editing();
        return new Entry(
                refused == null ? editing.text(element) : refused.typed(),
                editing.choices(element),
                editing.takesSeveral(),
                editing.days(element));
    }

    @Override
    public String commit(int row, int index, String text) {
        Column column = model.shown().get(index);
        if (!model.isNewRow(row)) {
            EObject element = model.element(row);
            if (element == null) {
                return null;
            }
            CellChange change = column.editing().read(element, text);
            if (change.problem() == null) {
                model.accept(row, column);
                run(change.command());
            }
            return change.problem();
        }
        return text.isBlank() ? null : add(row, column, text);
    }

    private String add(int row, Column column, String text) {
        EObject element = model.adding().create();
        CellChange change = column.editing().read(element, text);
        if (change.problem() != null) {
            return change.problem();
        }
        model.accept(row, column);
        CompoundCommand both = new CompoundCommand(model.adding().label());
        both.append(model.adding().add(element));
        if (change.command() != null) {
            both.append(change.command());
        }
        run(both);
        onAdded.run();
        return null;
    }

    private void run(Command command) {
        if (command != null) {
            session.execute(command);
        }
    }

    @Override
    public void keep(int row, int index, String text, String problem) {
        model.refuse(row, model.shown().get(index), text, problem);
    }
}
