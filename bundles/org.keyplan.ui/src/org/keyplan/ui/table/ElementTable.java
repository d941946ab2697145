package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.services.IServiceLocator;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.grid.Grid;
import org.keyplan.ui.text.UiTexts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Elements of a plan as rows that are read, sorted, filtered and edited as in a spreadsheet: a box
 * to find rows, the rows themselves, and a line that counts them and says what could not be taken.
 * Every edit is one step of the plan's undo history. Belongs to the UI thread.
 */
public final class ElementTable {
    static final UiTexts TEXTS = UiTexts.beside(ElementTable.class);

    private final PlanSession session;
    private final IServiceLocator services;
    private final TableSettings settings;
    private final RowModel rows;
    private final Refusals refusals;
    private final TableModel model;
    private final TableSorting sorting;
    private final TableFilter filter = new TableFilter();
    private final Composite control;
    private final TableBar bar;
    private final TableStatus status;
    private final Grid grid;
    private final TableClipboard clipboard;
    private Consumer<List<EObject>> onSelect = elements -> {};

    /**
     * What an element table is about.
     *
     * @param id names it in what is remembered from start to start, so it must not change
     * @param rows what it shows
     * @param columns all there are; the first is always shown and stays in sight
     * @param adding how rows are added by typing; null if they are not
     */
    public record Setup(String id, Rows rows, List<Column> columns, Adding adding) {
        public Setup {
            columns = List.copyOf(columns);
        }
    }

    /**
     * @param services where keys such as Ctrl+C are given a meaning while the table has the focus
     */
    public ElementTable(
            Composite parent, PlanSession session, Setup setup, IServiceLocator services) {
        this.session = session;
        this.services = services;
        settings = new TableSettings(setup.id());
        rows = new RowModel(setup.rows());
        refusals = new Refusals(session);
        model = new TableModel(rows, setup.columns(), settings, setup.adding(), refusals);
        sorting = new TableSorting(model, rows, settings, session.locale());
        sorting.restore();
        control = new Composite(parent, SWT.NONE);
        control.setBackgroundMode(SWT.INHERIT_FORCE);
        refusals.endWith(control);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        control.setLayout(layout);
        bar = new TableBar(control, TEXTS.get("search"), this::filterAgain);
        bar.addColumnButton(this::showColumnMenu);
        grid = new Grid(control, model, new TableEditing(session, model, this::added));
        grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        ((GridData) grid.control().getLayoutData()).heightHint = 160;
        status = new TableStatus(control);
        grid.addListener(new TableEvents(this, settings, sorting));
        clipboard = new TableClipboard(session, this);
        TableKeys.activate(grid.control(), services, this);
        bar.handKeysTo(grid);
        update();
        grid.moveTo(0, 0);
    }

    /** All of it. */
    public Composite control() {
        return control;
    }

    /** The cells. */
    public Grid grid() {
        return grid;
    }

    /** Room beside the search box, for what else there is to choose. */
    public Composite tools() {
        return bar.tools();
    }

    /** Told what is selected whenever that changes. */
    public void onSelect(Consumer<List<EObject>> listener) {
        onSelect = listener;
    }

    TableModel model() {
        return model;
    }

    RowModel rowModel() {
        return rows;
    }

    TableStatus status() {
        return status;
    }

    Refusals refusals() {
        return refusals;
    }

    PlanSession session() {
        return session;
    }

    IServiceLocator services() {
        return services;
    }

    /** Shows the plan as it is now. What is selected and where the focus is stays. */
    public void refresh() {
        filter.forget();
        update();
    }

    void update() {
        List<EObject> selected = selected();
        EObject focused = model.element(grid.row());
        boolean atEnd = model.isNewRow(grid.row());
        rows.update();
        int row = focused == null ? -1 : rows.indexOf(focused);
        if (row < 0) {
            row = atEnd ? model.rows() - 1 : Math.min(grid.row(), model.rows() - 1);
        }
        BitSet indexes = new BitSet();
        for (EObject each : selected) {
            if (rows.indexOf(each) >= 0) {
                indexes.set(rows.indexOf(each));
            }
        }
        if (row != grid.row() && row >= 0) {
            grid.focus(row, grid.column());
        }
        indexes.set(Math.max(0, row));
        grid.refresh();
        grid.select(indexes);
        count();
    }

    private void count() {
        status.count(
                rows.isFiltered()
                        ? TEXTS.get("count.filtered", rows.rows().size(), rows.total())
                        : TEXTS.get("count", rows.total()));
    }

    /** A row came by typing: it is shown at once, so that the next key finds it. */
    private void added() {
        filter.forget();
        int row = grid.row();
        rows.update();
        grid.focus(Math.min(row, model.rows() - 1), grid.column());
        grid.refresh();
        count();
    }

    /** The elements of the selected rows, from top to bottom. */
    public List<EObject> selected() {
        List<EObject> selected = new ArrayList<>();
        grid.selected().stream()
                .mapToObj(model::element)
                .filter(each -> each != null)
                .forEach(selected::add);
        return selected;
    }

    /** The element of the row with the focus; null for the empty last row. */
    public EObject focused() {
        return model.element(grid.row());
    }

    /** Whether an element is one of the rows, shown or not. */
    public boolean has(EObject element) {
        return rows.indexOf(element) >= 0 || rows.contains(element);
    }

    /**
     * Puts the focus on an element, even if a filter or a closed branch hides it.
     *
     * @param feature the property whose cell gets the focus, if there is such a column; null for
     *     none
     * @return whether it is one of the rows
     */
    public boolean show(EObject element, EStructuralFeature feature) {
        if (!has(element)) {
            return false;
        }
        if (rows.indexOf(element) < 0) {
            rows.ask(element);
        }
        int column = columnOf(feature);
        grid.refresh();
        grid.moveTo(rows.indexOf(element), column);
        grid.control().setFocus();
        count();
        return true;
    }

    private int columnOf(EStructuralFeature feature) {
        for (Column column : model.all()) {
            if (feature != null && column.features().contains(feature)) {
                if (!model.shown().contains(column)) {
                    settings.show(model.all(), column, true);
                    model.choose();
                }
                return model.shown().indexOf(column);
            }
        }
        return 0;
    }

    /** Puts the focus on the empty last row, to type a new element. */
    public void goToNewRow() {
        grid.moveTo(model.rows() - 1, 0);
        grid.control().setFocus();
        grid.edit(null);
    }

    /**
     * Shows only some rows, besides what is typed into the search box.
     *
     * @param passes null for all rows
     */
    public void showOnly(Predicate<EObject> passes) {
        filter.only(passes);
        filterAgain();
    }

    private void filterAgain() {
        grid.finishEditing();
        rows.filter(filter.all(bar.text(), model.all()));
        update();
        selectionChanged();
    }

    /** What the cell with the focus says; blank where there is none. */
    String focusedText() {
        EObject row = focused();
        return row == null ? "" : TableFilter.shownText(model.shown().get(grid.column()), row);
    }

    /** Shows only rows that say the same in the column with the focus. */
    void showSame() {
        filter.same(model.shown().get(grid.column()), focusedText());
        filterAgain();
    }

    /** Whether rows are hidden by what was chosen in the menu or typed into the search box. */
    boolean isNarrowed() {
        return filter.isSame() || !bar.text().isBlank();
    }

    /** Shows what was hidden by the menu or the search box. */
    void showAll() {
        filter.endSame();
        bar.type("");
        filterAgain();
    }

    /**
     * Gives the table a context menu.
     *
     * @param own adds what only this table offers, first
     * @return the menu, to be registered with the part
     */
    public MenuManager menu(Consumer<IMenuManager> own) {
        return TableMenu.add(this, own);
    }

    /** Types into the search box, as a person would. */
    public void find(String text) {
        bar.type(text);
    }

    /** Opens or closes the rows below all rows. */
    public void openAll(boolean open) {
        rows.openAll(open);
        update();
    }

    void copy() {
        clipboard.copy();
    }

    void copyCell() {
        clipboard.copyCell();
    }

    void paste() {
        status.problem(clipboard.paste());
        refresh();
    }

    /** Deletes what is selected, with all that makes no sense without it. */
    public void delete() {
        TableDeletion.delete(session, selected());
    }

    /** The page came to the front: whoever did not begin to search types into the rows. */
    public void activated() {
        TableFocus.toRows(bar, grid);
    }

    void focusFilter() {
        bar.focus();
    }

    private void showColumnMenu() {
        ColumnMenu.open(
                bar.columnButton(),
                model.all(),
                settings,
                () -> {
                    model.choose();
                    grid.refresh();
                });
    }

    /** Shows the usual columns in their usual widths and the order of the plan, from now on. */
    public void forgetSettings() {
        settings.forget(model.all());
        model.choose();
        sorting.end();
        update();
    }

    void selectionChanged() {
        EObject row = model.element(grid.row());
        Column column = model.shown().isEmpty() ? null : model.shown().get(grid.column());
        Refusals.Refusal refusal = column == null ? null : model.refusal(grid.row(), column);
        status.problem(refusal == null ? null : refusal.problem());
        onSelect.accept(row == null && selected().isEmpty() ? List.of() : selected());
    }
}
