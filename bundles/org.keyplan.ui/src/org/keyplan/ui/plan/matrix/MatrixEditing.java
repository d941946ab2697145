package org.keyplan.ui.plan.matrix;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.core.edit.Change;
import org.keyplan.core.edit.WhitespaceEntry;
import org.keyplan.core.typing.Typed;
import org.keyplan.design.CellTyping;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Offering;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.Refusals;
import org.keyplan.ui.table.TableDeletion;
import org.keyplan.ui.table.grid.Entry;
import org.keyplan.ui.table.grid.GridEditing;
import org.keyplan.viewpoint.table.TableCell;
import org.keyplan.viewpoint.table.TableColumn;
import org.keyplan.viewpoint.table.TableRow;
import org.keyplan.viewpoint.tool.Prepared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Turns what is typed into a matrix into uses of the tools that the viewpoint declares: one makes
 * what a cell stands for, one changes it. An emptied cell is deleted. Where a cell stands for
 * several amounts, typing is about the potential unless another one was asked for.
 */
final class MatrixEditing implements GridEditing {
    private final PlanSession session;
    private final DiagramKind kind;
    private final MatrixModel model;
    private final Runnable onChange;
    private final Map<WhitespaceEntry, EAttribute> refused = new HashMap<>();
    private EAttribute asked;
    private EAttribute amount;

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

    /** What stands in a cell of the whitespace matrix; null for any other matrix or place. */
    WhitespaceEntry whitespace(int row, int column) {
        TableRow line = model.row(row);
        TableColumn head = model.column(column);
        return kind == DiagramKind.WHITESPACE && line != null && head != null
                ? new WhitespaceEntry(
                        session.plan(),
                        (OrganizationUnit) line.element(),
                        (Offering) head.element())
                : null;
    }

    /** The next editing of a cell is about this amount; those after it about the potential. */
    void askFor(EAttribute which) {
        asked = which;
    }

    @Override
    public Entry begin(int row, int column) {
        WhitespaceEntry entry = whitespace(row, column);
        if (entry != null) {
            return session.isReadOnly() ? null : beginAmount(entry, model.refusal(row, column));
        }
        return beginCell(row, column);
    }

    private Entry beginAmount(WhitespaceEntry entry, Refusals.Refusal refusal) {
        amount = asked != null ? asked : Literals.WHITESPACE_CELL__POTENTIAL;
        if (refusal != null && asked == null) {
            amount = refused.getOrDefault(entry, amount);
        }
        boolean again = refusal != null && refused.get(entry) == amount;
        asked = null;
        return Entry.of(again ? refusal.typed() : typing().write(entry.get(amount)));
    }

    private Entry beginCell(int row, int column) {
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
        WhitespaceEntry entry = whitespace(row, column);
        String problem = entry == null ? commitCell(row, column, text) : commitAmount(entry, text);
        if (problem == null) {
            model.accept(row, column);
            refused.remove(entry);
        }
        return problem;
    }

    private String commitAmount(WhitespaceEntry entry, String text) {
        Typed typed = typing().readAmount(text);
        if (!typed.isUnderstood()) {
            return typed.problem();
        }
        if (!Objects.equals(typed.value(), entry.get(amount))) {
            set(entry, amount, typed.value());
        }
        return null;
    }

    /** Gives what stands in a cell a value; a cell that says nothing any more is deleted. */
    void set(WhitespaceEntry entry, EStructuralFeature part, Object value) {
        if (value == null && entry.isOnly(part)) {
            TableDeletion.delete(session, List.of(entry.cell().orElseThrow()));
        } else {
            Change change = new Change(session.domain(), session.locale());
            session.execute(entry.set(change, part, value));
        }
        onChange.run();
    }

    private String commitCell(int row, int column, String text) {
        TableRow line = model.row(row);
        TableColumn head = model.column(column);
        TableCell cell = model.at(row, column);
        if (line == null || head == null || text.isBlank() && cell == null) {
            return null;
        }
        if (text.isBlank()) {
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
        WhitespaceEntry entry = whitespace(row, column);
        if (entry != null) {
            refused.put(entry, amount);
        }
        model.refuse(row, column, text, problem);
    }
}
