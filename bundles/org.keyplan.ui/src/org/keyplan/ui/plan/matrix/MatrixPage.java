package org.keyplan.ui.plan.matrix;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.keyplan.core.edit.WhitespaceEntry;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.plan.PlanPage;
import org.keyplan.ui.plan.TablePages;
import org.keyplan.ui.table.Refusals;
import org.keyplan.ui.table.TableBar;
import org.keyplan.ui.table.TableDeletion;
import org.keyplan.ui.table.TableFocus;
import org.keyplan.ui.table.TableStatus;
import org.keyplan.ui.table.grid.Grid;
import org.keyplan.ui.table.grid.GridListener;
import org.keyplan.viewpoint.description.CrossTableDescription;
import org.keyplan.viewpoint.description.TableTool;
import org.keyplan.viewpoint.table.TableCell;
import org.keyplan.viewpoint.table.TableColumn;
import org.keyplan.viewpoint.table.TableRow;
import org.keyplan.viewpoint.tool.Prepared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A page with one of the matrices that the viewpoint declares: read, filled in and changed cell by
 * cell with the tools that are declared for it.
 */
public abstract class MatrixPage extends PlanPage {
    private final DiagramKind kind;
    private MatrixModel model;
    private MatrixEditing editing;
    private Grid grid;
    private TableBar bar;
    private TableStatus status;

    /**
     * @param kind one of those that are tables
     */
    protected MatrixPage(DiagramKind kind) {
        this.kind = kind;
    }

    /** The cells, for those who want to know what is shown. */
    public final Grid grid() {
        return grid;
    }

    /** Makes all of the matrix anew, whatever has changed. */
    public final void refreshNow() {
        showAfter(
                () -> {
                    model.makeAnew();
                    return true;
                });
    }

    /** Shows at once what has changed in the plan. */
    public final void showChanges() {
        update();
    }

    /** Shows only rows whose header has a text, as if it were typed into the search box. */
    public final void find(String text) {
        bar.type(text);
    }

    /**
     * The row and the column that an element has in the matrix: both for what stands in a cell, one
     * for what is a row or a column itself.
     *
     * @return two elements, of which one may be null; null if it has no place here
     */
    protected abstract EObject[] place(EObject element);

    @Override
    protected final void create(Composite body) {
        body.setLayout(TablePages.layout());
        Composite all = new Composite(body, SWT.NONE);
        all.setBackgroundMode(SWT.INHERIT_FORCE);
        all.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        all.setLayout(layout);
        model = new MatrixModel(session(), kind);
        editing = new MatrixEditing(session(), kind, model, this::update);
        bar = new TableBar(all, MatrixModel.TEXTS.get("search"), this::searched);
        CrossTableDescription description = model.table().description();
        description.createLines().forEach(tool -> addButton(tool, true));
        description.createColumns().forEach(tool -> addButton(tool, false));
        grid = new Grid(all, model, editing);
        GridData room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.heightHint = 160;
        room.widthHint = 300;
        grid.control().setLayoutData(room);
        MatrixLegend.add(all, description, session().locale());
        status = new TableStatus(all);
        bar.handKeysTo(grid);
        grid.addListener(new Listener());
        model.endWith(grid.control());
        grid.moveTo(0, Math.min(1, model.columns() - 1));
        addMenu();
    }

    private void addButton(TableTool tool, boolean row) {
        TablePages.button(bar.tools(), tool.label(), "add", () -> create(tool, row));
    }

    private void create(TableTool tool, boolean row) {
        Prepared prepared = model.tools().prepareCreation(tool);
        status.problem(editing.run(prepared));
        if (prepared.isPossible() && !prepared.command().created().isEmpty()) {
            EObject created = prepared.command().created().get(0);
            grid.moveTo(row ? model.rowOf(created) : grid.row(), row ? 0 : model.columnOf(created));
            grid.control().setFocus();
        }
    }

    private void addMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        grid.control().setMenu(menu.createContextMenu(grid.control()));
        grid.control().addDisposeListener(e -> menu.dispose());
    }

    private void fillMenu(IMenuManager menu) {
        int row = grid.row();
        int column = grid.column();
        TableRow line = model.row(row);
        TableColumn head = model.column(column);
        TableCell cell = model.at(row, column);
        WhitespaceEntry entry = editing.whitespace(row, column);
        if (entry != null) {
            new WhitespaceMenu(session(), editing, grid).fill(menu, entry);
        } else if (head != null) {
            menu.add(TablePages.action(MatrixModel.TEXTS.get("edit"), () -> grid.edit(null)));
        }
        if (cell != null) {
            menu.add(TablePages.action(MatrixModel.TEXTS.get("clear"), () -> editing.delete(cell)));
        }
        menu.add(new Separator());
        if (line != null) {
            for (TableTool tool : line.mapping().create()) {
                menu.add(
                        TablePages.action(
                                tool.label(),
                                () ->
                                        status.problem(
                                                editing.run(
                                                        model.tools()
                                                                .prepareCreation(tool, line)))));
            }
            menu.add(deletion(line.element()));
        }
        if (head != null) {
            menu.add(deletion(head.element()));
        }
    }

    private Action deletion(EObject element) {
        String name = PlanLabels.label(element, session().locale());
        return TablePages.action(
                MatrixModel.TEXTS.get("delete", name),
                () -> {
                    TableDeletion.delete(session(), List.of(element));
                    update();
                });
    }

    private void searched() {
        grid.finishEditing();
        model.filter(bar.text());
        grid.refresh();
        count();
    }

    /** What is changed here is shown at once, so that the next key finds it. */
    private void update() {
        showAfter(model::update);
    }

    /** Keeps the cell in front where its row has moved; places of the scroll bars stay. */
    private void showAfter(BooleanSupplier looking) {
        EObject row = model.row(grid.row()) == null ? null : model.row(grid.row()).element();
        if (!looking.getAsBoolean()) {
            return;
        }
        int index = row == null ? -1 : model.rowOf(row);
        if (index >= 0 && index != grid.row()) {
            grid.focus(index, grid.column());
        }
        grid.refresh();
        count();
    }

    private void count() {
        int columns = model.columns() - 1;
        status.count(
                model.isFiltered()
                        ? MatrixModel.TEXTS.get("count.filtered", model.rows(), model.total())
                        : MatrixModel.TEXTS.get("count." + kind, model.total(), columns));
    }

    @Override
    protected final void refresh() {
        update();
        count();
    }

    @Override
    protected final void finishTyping() {
        grid.finishEditing();
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && grid != null) {
            TableFocus.toRows(bar, grid);
        }
    }

    @Override
    public void setFocus() {
        if (grid != null) {
            grid.control().setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    protected final boolean hasPlaceFor(EObject element, EStructuralFeature feature) {
        EObject[] place = place(element);
        boolean cell = place != null && place[0] != null && place[1] != null;
        return cell || place != null && feature == null; // a heading is seen here, not worked on
    }

    @Override
    protected final boolean show(EObject element, EStructuralFeature feature) {
        EObject[] place = place(element);
        int row = place[0] == null ? grid.row() : model.rowOf(place[0]);
        int column = place[1] == null ? 0 : model.columnOf(place[1]);
        if (row < 0 || column < 0) {
            return false;
        }
        grid.refresh();
        grid.moveTo(row, column);
        grid.control().setFocus();
        return true;
    }

    /** Does what a person asks the grid for. */
    private final class Listener implements GridListener {
        @Override
        public void selectionChanged() {
            List<EObject> selected = new ArrayList<>();
            EObject element = model.element(grid.row(), grid.column());
            if (element != null) {
                selected.add(element);
            }
            select(selected);
            Refusals.Refusal refusal = model.refusal(grid.row(), grid.column());
            status.problem(refusal == null ? null : refusal.problem());
        }

        @Override
        public void deleteAsked() {
            TableCell cell = model.at(grid.row(), grid.column());
            if (cell != null) {
                editing.delete(cell);
            } else if (grid.column() == 0 && model.row(grid.row()) != null) {
                TableDeletion.delete(session(), List.of(model.row(grid.row()).element()));
                update();
            }
        }

        @Override
        public void refusalDropped(int row, int column) {
            model.accept(row, column);
            status.problem(null);
            grid.control().redraw();
        }

        @Override
        public void problem(String sentence) {
            status.problem(sentence);
        }

        @Override
        public void typing(boolean now) {
            model.refusals().typing(now);
        }
    }
}
