package org.keyplan.ui.plan.matrix;

import org.keyplan.core.typing.Typed;
import org.keyplan.design.CellTyping;
import org.keyplan.design.DiagramKind;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.Refusals;
import org.keyplan.ui.table.TableDeletion;
import org.keyplan.ui.table.grid.Entry;
import org.keyplan.ui.table.grid.GridEditing;
import org.keyplan.viewpoint.table.TableCell;
import org.keyplan.viewpoint.table.TableColumn;
import org.keyplan.viewpoint.table.TableRow;
import org.keyplan.viewpoint.tool.Prepared;

import java.util.List;

/**
 * Turns what is typed into a matrix into uses of the tools that the viewpoint declares: one makes
 * what a cell stands for, one changes it. An emptied cell is deleted.
 */
final class MatrixEditing implements GridEditing {
    private final PlanSession session;
    private final DiagramKind kind;
    private final MatrixModel model;
    private final Runnable onChange;

    /**
     * @param onChange called after the plan was changed here
     */
    MatrixEditing(PlanSession session, DiagramKind kind, MatrixModel model, Runnable onChange) {
        this.session = session;
        this.kind = kind;
        this.model = model;
        this.onChange = onChange;
    }

    private CellTyping typing() {
        return new CellTyping(kind, session.plan(), session.asOf(), session.locale());
    }

    @Override
    public Entry begin(int row, int column) {
        TableColumn head = model.column(column);
        TableRow line = model.row(row);
        if (head == null || line == null || session.isReadOnly()) {
            return null;
        }
        TableCell cell = model.at(row, column);
        boolean possible =
                cell == null
                        ? model.tools().creationFor(line, head).isPresent()
                        : model.tools().canEdit(line, head, cell);
        if (!possible) {
            return null;
        }
        Refusals.Refusal refusal = model.refusal(row, column);
        List<Entry.Choice> choices = typing().choices().stream().map(Entry.Choice::of).toList();
        return new Entry(refusal != null ? refusal.typed() : text(cell), choices, false, null);
    }

    private String text(TableCell cell) {
        return cell == null ? "" : typing().text(cell.element());
    }

    @Override
    public String commit(int row, int column, String text) {
        TableRow line = model.row(row);
        TableColumn head = model.column(column);
        TableCell cell = model.at(row, column);
        if (line == null || head == null || text.isBlank() && cell == null) {
            return null;
        }
        if (text.isBlank()) {
            model.accept(row, column);
            delete(cell);
            return null;
        }
        Typed typed = typing().read(text);
        if (!typed.isUnderstood()) {
            return typed.problem();
        }
        String understood = (String) typed.value();
        if (!understood.equals(text(cell))) {
            Prepared tool =
                    cell == null
                            ? model.tools().prepareCellCreation(line, head, understood)
                            : model.tools().prepareEdit(line, head, cell, understood);
            String problem = run(tool);
            if (problem != null) {
                return problem;
            }
        }
        model.accept(row, column);
        return null;
    }

    /** Deletes what a cell stands for. */
    void delete(TableCell cell) {
        TableDeletion.delete(session, List.of(cell.element()));
        onChange.run();
    }

    /**
     * Uses a tool.
     *
     * @return why it did not work; null if it did
     */
    String run(Prepared tool) {
        if (!tool.isPossible()) {
            return tool.refusal();
        }
        session.execute(tool.command());
        onChange.run();
        return tool.command().failure().map(Throwable::getMessage).orElse(null);
    }

    @Override
    public void keep(int row, int column, String text, String problem) {
        model.refuse(row, column, text, problem);
    }
}
