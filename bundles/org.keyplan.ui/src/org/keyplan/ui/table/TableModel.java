package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.table.grid.GridCell;
import org.keyplan.ui.table.grid.GridHead;
import org.keyplan.ui.table.grid.GridLook;
import org.keyplan.ui.table.grid.GridModel;

import java.util.ArrayList;
import java.util.List;

/**
 * What an element table shows in its grid: the rows, then one empty row to add by typing. Texts
 * that were not taken are shown in their cells until they are put right or given up.
 */
final class TableModel implements GridModel {
    private final RowModel rows;
    private final List<Column> all;
    private final TableSettings settings;
    private final Adding adding;
    private final Refusals refusals;
    private List<Column> shown;
    private Column sorted;
    private boolean descending;

    /**
     * @param adding null if nothing can be added by typing
     */
    TableModel(
            RowModel rows,
            List<Column> all,
            TableSettings settings,
            Adding adding,
            Refusals refusals) {
        this.refusals = refusals;
        this.rows = rows;
        this.all = all;
        this.settings = settings;
        this.adding = adding;
        choose();
    }

    /** Takes anew which columns a person wants to see; the first is always there. */
    void choose() {
        shown = new ArrayList<>();
        for (Column column : all) {
            if (shown.isEmpty() || settings.isShown(column)) {
                shown.add(column);
            }
        }
    }

    List<Column> all() {
        return all;
    }

    List<Column> shown() {
        return shown;
    }

    /** Shows by which column rows are sorted. */
    void sorted(Column column, boolean down) {
        sorted = column;
        descending = down;
    }

    Column sorted() {
        return sorted;
    }

    boolean isDescending() {
        return descending;
    }

    Adding adding() {
        return adding;
    }

    /** The element of a row; null for the empty last one. */
    EObject element(int row) {
        return row >= 0 && row < rows.rows().size() ? rows.rows().get(row) : null;
    }

    boolean isNewRow(int row) {
        return adding != null && row == rows.rows().size();
    }

    @Override
    public int rows() {
        return rows.rows().size() + (adding == null ? 0 : 1);
    }

    @Override
    public int columns() {
        return shown.size();
    }

    @Override
    public int fixedColumns() {
        return 1;
    }

    @Override
    public GridHead head(int index) {
        Column column = shown.get(index);
        int order = column != sorted ? 0 : descending ? -1 : 1;
        return new GridHead(
                column.title(), column.tip(), settings.width(column), column.right(), order, null);
    }

    @Override
    public GridCell cell(int row, int index) {
        Column column = shown.get(index);
        EObject element = element(row);
        GridCell cell = element == null ? hint(column) : placed(column, element, index);
        Refusals.Refusal refusal = refusals.of(element, column.id());
        return refusal == null ? cell : cell.refused(refusal.typed(), refusal.problem());
    }

    private GridCell placed(Column column, EObject element, int index) {
        GridCell cell = column.cell().apply(element);
        if (index > 0) {
            return cell;
        }
        GridCell.Branch branch =
                !rows.hasRowsBelow(element)
                        ? rows.isTree() ? GridCell.Branch.LEAF : GridCell.Branch.NONE
                        : rows.isOpen(element) ? GridCell.Branch.OPEN : GridCell.Branch.CLOSED;
        return cell.at(rows.level(element), branch);
    }

    private GridCell hint(Column column) {
        return column.features().contains(adding.name())
                ? GridCell.of(adding.hint(), GridLook.of(Palette.MUTED.color()).inItalic())
                : GridCell.EMPTY;
    }

    /** Keeps what was typed and not taken. */
    void refuse(int row, Column column, String typed, String problem) {
        refuse(element(row), column, typed, problem);
    }

    void refuse(EObject row, Column column, String typed, String problem) {
        refusals.keep(row, column.id(), typed, problem);
    }

    /** What was typed and not taken; null if there is nothing. */
    Refusals.Refusal refusal(int row, Column column) {
        return refusals.of(element(row), column.id());
    }

    void accept(int row, Column column) {
        refusals.drop(element(row), column.id());
    }
}
