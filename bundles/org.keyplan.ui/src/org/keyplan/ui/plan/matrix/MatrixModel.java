package org.keyplan.ui.plan.matrix;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanViewpoint;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.Refusals;
import org.keyplan.ui.table.grid.GridCell;
import org.keyplan.ui.table.grid.GridHead;
import org.keyplan.ui.table.grid.GridLook;
import org.keyplan.ui.table.grid.GridModel;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.viewpoint.scene.LabelFormat;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.table.CrossTable;
import org.keyplan.viewpoint.table.TableCell;
import org.keyplan.viewpoint.table.TableColumn;
import org.keyplan.viewpoint.table.TableLook;
import org.keyplan.viewpoint.table.TableRow;
import org.keyplan.viewpoint.tool.TableTools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What a matrix shows in its grid: the headers of rows in the first column, then the cells as the
 * viewpoint declares them. Texts that were not taken stay in their cells until they are put right
 * or given up.
 */
final class MatrixModel implements GridModel {
    static final UiTexts TEXTS = UiTexts.beside(MatrixModel.class);
    private static final int ROW_HEAD = 230;
    private static final int COLUMN = 160;
    private static final int WIDE = 200;
    private static final int NARROW = 118;

    private final PlanSession session;
    private final DiagramKind kind;
    private final Map<Rgb, Color> colors = new HashMap<>();
    private final Refusals refusals;
    private final Map<TableRow, Integer> levels = new IdentityHashMap<>();
    private final Map<TableRow, Integer> lines = new IdentityHashMap<>();
    private final MatrixTable source;
    private CrossTable table;
    private TableTools tools;
    private List<TableRow> rows = List.of();
    private int total;
    private int columnWidth = COLUMN;
    private final CellBreaks names = new CellBreaks();
    private final CellBreaks cells = new CellBreaks();
    private String filter = "";
    private EObject asked;

    /**
     * @param kind one of those that are tables
     */
    MatrixModel(PlanSession session, DiagramKind kind) {
        this.session = session;
        this.kind = kind;
        this.refusals = new Refusals(session);
        this.source = new MatrixTable(session, kind);
        take();
    }

    /** Forgets what was typed and hears nothing more once the control that shows it is gone. */
    void endWith(Control control) {
        refusals.endWith(control);
        source.endWith(control);
    }

    /** Makes all of the table anew. */
    void makeAnew() {
        source.makeAnew();
        take();
    }

    /**
     * Looks at the plan as it is now.
     *
     * @return whether something else is to be shown
     */
    boolean update() {
        if (!source.update()) {
            return false;
        }
        take();
        return true;
    }

    private void take() {
        table = source.shown();
        tools =
                new TableTools(
                        table, PlanViewpoint.in(session.locale()).interpreter(), session.locale());
        levels.clear();
        lines.clear();
        for (TableRow row : table.rows()) {
            measure(row, 0);
        }
        total = levels.size();
        show();
    }

    private void measure(TableRow row, int level) {
        levels.put(row, level);
        int most = names.lines(row.label()).size();
        for (TableCell cell : row.cells()) {
            if (cell != null) {
                most = Math.max(most, cells.lines(cell.text()).size());
            }
        }
        lines.put(row, most);
        row.rows().forEach(below -> measure(below, level + 1));
    }

    /** Shows only rows whose header has a text, and those above them; empty shows all. */
    void filter(String text) {
        filter = text.strip().toLowerCase(Locale.ROOT);
        asked = null;
        show();
    }

    boolean isFiltered() {
        return !filter.isEmpty();
    }

    int total() {
        return total;
    }

    private void show() {
        rows = new ArrayList<>();
        table.rows().forEach(row -> add(row, rows));
    }

    private boolean add(TableRow row, List<TableRow> shown) {
        List<TableRow> below = new ArrayList<>();
        boolean some = false;
        for (TableRow each : row.rows()) {
            some |= add(each, below);
        }
        boolean fits =
                filter.isEmpty()
                        || row.element() == asked
                        || row.label() != null
                                && row.label().toLowerCase(Locale.ROOT).contains(filter);
        if (fits || some) {
            shown.add(row);
            shown.addAll(below);
        }
        return fits || some;
    }

    /**
     * The place of an element's row, which is shown whatever the filter says; -1 if it has none.
     */
    int rowOf(EObject element) {
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).element() == element) {
                    return i;
                }
            }
            asked = element;
            show();
        }
        return -1;
    }

    /** The place of an element's column in the grid; -1 if it has none. */
    int columnOf(EObject element) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).element() == element) {
                return i + 1;
            }
        }
        return -1;
    }

    Refusals refusals() {
        return refusals;
    }

    CrossTable table() {
        return table;
    }

    TableTools tools() {
        return tools;
    }

    /** The row at a place of the grid; null where there is none. */
    TableRow row(int row) {
        return row >= 0 && row < rows.size() ? rows.get(row) : null;
    }

    /** The column at a place of the grid; null for the headers of rows. */
    TableColumn column(int column) {
        return column < 1 || column > table.columns().size()
                ? null
                : table.columns().get(column - 1);
    }

    /** What stands at a place of the grid; null where nothing does. */
    TableCell at(int row, int column) {
        TableRow line = row(row);
        return line == null || column(column) == null ? null : line.cell(column - 1).orElse(null);
    }

    /** The element at a place of the grid: of the cell, or else of the row. */
    EObject element(int row, int column) {
        TableCell cell = at(row, column);
        if (cell != null) {
            return cell.element();
        }
        return row(row) == null ? null : row(row).element();
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public int columns() {
        return table.columns().size() + 1;
    }

    @Override
    public int fixedColumns() {
        return 1;
    }

    @Override
    public int rowLines(int row) {
        return lines.get(rows.get(row));
    }

    @Override
    public boolean linesVary() {
        return true;
    }

    @Override
    public int headLines() {
        return 2;
    }

    @Override
    public boolean selectsRows() {
        return false;
    }

    /** Rows without any column, and columns without any row, say as little as neither. */
    @Override
    public boolean isEmpty() {
        return rows.isEmpty() || table.columns().isEmpty();
    }

    @Override
    public String emptyText() {
        return TEXTS.get(isFiltered() && total > 0 ? "none.found" : "empty." + kind);
    }

    @Override
    public GridHead head(int index) {
        TableColumn column = column(index);
        if (column == null) {
            return GridHead.of(TEXTS.get("rows." + kind), ROW_HEAD);
        }
        String title = String.join("\n", names.lines(column.label()));
        return new GridHead(title, title, columnWidth, false, 0, null);
    }

    /** What is sold where has words and amounts in its cells, which want room if there is some. */
    @Override
    public void fitInto(int width, ToIntFunction<String> extent) {
        if (kind == DiagramKind.WHITESPACE) {
            int each = (width - ROW_HEAD) / Math.max(1, table.columns().size());
            columnWidth = Math.max(NARROW, Math.min(WIDE, each));
            if (cells.fit(columnWidth, extent)) {
                table.rows().forEach(row -> measure(row, levels.get(row)));
            }
        }
    }

    @Override
    public GridCell cell(int row, int index) {
        TableRow line = row(row);
        if (index == 0) {
            return GridCell.of(
                            String.join("\n", names.lines(line.label())), look(line.look(), false))
                    .at(levels.get(line), GridCell.Branch.NONE);
        }
        TableCell shown = line.cell(index - 1).orElse(null);
        GridCell cell =
                shown == null
                        ? GridCell.EMPTY
                        : GridCell.of(
                                String.join("\n", cells.lines(shown.text())),
                                look(shown.look(), true));
        TableColumn column = column(index);
        Refusals.Refusal refusal = refusals.of(line.element(), column.element());
        if (refusal != null) {
            return cell.refused(refusal.typed(), refusal.problem());
        }
        return cell.withTip(tip(line, column, shown));
    }

    private String tip(TableRow row, TableColumn column, TableCell cell) {
        Locale locale = session.locale();
        String line = PlanLabels.label(row.element(), locale);
        String head = PlanLabels.label(column.element(), locale);
        return cell == null || cell.text() == null
                ? TEXTS.get("tip.none", line, head)
                : TEXTS.get("tip", line, head, cell.text());
    }

    /** A coloured ground comes with the letters that go with it, whatever the theme. */
    private GridLook look(TableLook declared, boolean field) {
        Rgb ground = declared.background().clamped();
        boolean coloured = field && !ground.equals(Rgb.WHITE);
        GridLook look =
                coloured
                        ? GridLook.on(color(declared.foreground().clamped()), color(ground))
                        : GridLook.PLAIN;
        look = declared.formats().contains(LabelFormat.BOLD) ? look.inBold() : look;
        return declared.formats().contains(LabelFormat.ITALIC) ? look.inItalic() : look;
    }

    private Color color(Rgb rgb) {
        return colors.computeIfAbsent(rgb, c -> new Color(c.red(), c.green(), c.blue()));
    }

    void refuse(int row, int column, String typed, String problem) {
        refusals.keep(row(row).element(), column(column).element(), typed, problem);
    }

    /** What was typed and not taken; null if there is nothing. */
    Refusals.Refusal refusal(int row, int column) {
        return row(row) == null || column(column) == null
                ? null
                : refusals.of(row(row).element(), column(column).element());
    }

    void accept(int row, int column) {
        if (row(row) != null && column(column) != null) {
            refusals.drop(row(row).element(), column(column).element());
        }
    }
}
