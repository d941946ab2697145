package org.keyplan.ui.table.grid;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.keyplan.ui.image.Theme;

import java.util.BitSet;
import java.util.function.Consumer;

/**
 * Cells in rows and columns that are edited as in a spreadsheet. The platform's own table neither
 * keeps columns in sight nor moves a focus from cell to cell, which the matrices of a plan need, so
 * this one draws itself; it asks its model only for what is in sight, so that the number of rows
 * does not matter. Colours and fonts follow the theme. Belongs to the UI thread.
 */
public final class Grid {
    private static final int LEAST_ROW = 28;
    private static final int ROW_AIR = 12;
    private static final int HEAD_AIR = 16;

    private final Canvas canvas;
    private final GridModel model;
    private final GridGeometry geometry;
    private final GridSelection selection = new GridSelection();
    private final GridPainter painter;
    private final GridEditor editor;
    private final GridKeys keys;
    private final GridMouse mouse;
    private final ListenerList<GridListener> listeners = new ListenerList<>();
    private final Runnable onTheme = this::refresh;
    private final IPropertyChangeListener onFonts = event -> refresh();

    /**
     * @param editing what can be typed, {@link GridEditing#NONE} for nothing
     */
    public Grid(Composite parent, GridModel model, GridEditing editing) {
        this.model = model;
        canvas =
                new Canvas(
                        parent,
                        SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        geometry = new GridGeometry(model);
        painter = new GridPainter(model, geometry, selection);
        editor = new GridEditor(this, editing);
        keys = new GridKeys(this, model, selection, geometry);
        mouse = new GridMouse(this, model, geometry, selection);
        selection.moveTo(0, 0);
        GridAccess.add(this, model, selection);
        listen();
        refresh();
    }

    private void listen() {
        canvas.addPaintListener(e -> draw(e.gc));
        canvas.addListener(SWT.Resize, e -> measure());
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addKeyListener(KeyListener.keyPressedAdapter(keys::pressed));
        canvas.addListener(SWT.Traverse, this::traversed);
        canvas.addListener(SWT.MouseDown, e -> mouse.pressed(new MouseEvent(e)));
        canvas.addListener(SWT.MouseMove, e -> mouse.moved(new MouseEvent(e)));
        canvas.addListener(SWT.MouseUp, e -> mouse.released());
        canvas.addListener(SWT.MouseDoubleClick, e -> mouse.doubleClicked(new MouseEvent(e)));
        canvas.addListener(SWT.MouseExit, e -> canvas.setToolTipText(null));
        canvas.getVerticalBar().addListener(SWT.Selection, e -> scrolled());
        canvas.getHorizontalBar().addListener(SWT.Selection, e -> scrolled());
        Theme.addListener(onTheme);
        JFaceResources.getFontRegistry().addListener(onFonts);
        canvas.addListener(
                SWT.Dispose,
                e -> {
                    Theme.removeListener(onTheme);
                    JFaceResources.getFontRegistry().removeListener(onFonts);
                });
    }

    /** Draws what is in sight. */
    public void draw(GC gc) {
        painter.paint(gc, canvas.getClientArea(), isFocused());
    }

    /** What shows the grid; for layout data, menus and further listeners. */
    public Canvas control() {
        return canvas;
    }

    public void addListener(GridListener listener) {
        listeners.add(listener);
    }

    void tell(Consumer<GridListener> what) {
        for (GridListener listener : listeners) {
            what.accept(listener);
        }
    }

    /**
     * Shows the model as it is now. The focus stays where it is as long as there is such a cell.
     */
    public void refresh() {
        if (canvas.isDisposed()) {
            return;
        }
        painter.forget();
        selection.limit(model.rows(), model.columns());
        measure();
    }

    private void measure() {
        canvas.setFont(JFaceResources.getDialogFont());
        Rectangle area = canvas.getClientArea();
        GC gc = new GC(canvas);
        model.fitInto(area.width, this::extent);
        int line = gc.getFontMetrics().getHeight();
        int headLines = model.headLines();
        if (headLines > 1) {
            for (int i = 0; i < model.columns(); i++) {
                GridHead head = model.head(i);
                headLines = Math.max(headLines, painter.headLines(gc, head, head.width()).size());
            }
        }
        gc.dispose();
        geometry.update(
                Math.max(LEAST_ROW, line + ROW_AIR),
                line,
                line * headLines + HEAD_AIR,
                area.width,
                area.height);
        updateBars();
        editor.place();
        canvas.redraw();
    }

    /** How much room a text takes in a cell, also in one with a field around it. */
    private int extent(String text) {
        GC gc = new GC(canvas);
        try {
            return gc.textExtent(text).x + 2 * (GridPainter.PADDING + GridPainter.FIELD_INSET);
        } finally {
            gc.dispose();
        }
    }

    private void updateBars() {
        update(
                canvas.getVerticalBar(),
                geometry.fullHeight(),
                geometry.pageHeight(),
                geometry.scrollY(),
                geometry.rowHeight());
        update(
                canvas.getHorizontalBar(),
                geometry.fullWidth(),
                geometry.pageWidth(),
                geometry.scrollX(),
                40);
    }

    private static void update(ScrollBar bar, int full, int page, int at, int step) {
        bar.setVisible(full > page);
        bar.setValues(at, 0, Math.max(1, full), Math.max(1, Math.min(page, full)), step, page);
    }

    private void scrolled() {
        geometry.scrollTo(
                canvas.getHorizontalBar().getSelection(), canvas.getVerticalBar().getSelection());
        editor.place();
        canvas.redraw();
    }

    private void traversed(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                boolean forward = event.detail == SWT.TRAVERSE_TAB_NEXT;
                boolean leaves = (event.stateMask & SWT.MOD1) != 0;
                event.doit = leaves || !keys.advance(forward);
            }
            case SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ESCAPE -> event.doit = false;
            default -> {
                // Whatever else moves between controls may do so.
            }
        }
    }

    /** Puts the focus on a cell and shows it; outside of what there is, on the nearest one. */
    public void moveTo(int row, int column) {
        moveTo(row, column, false);
    }

    void moveTo(int row, int column, boolean extend) {
        int toRow = Math.max(0, Math.min(row, model.rows() - 1));
        int toColumn = Math.max(0, Math.min(column, model.columns() - 1));
        if (extend && model.selectsRows()) {
            selection.extendTo(toRow, toColumn);
        } else {
            selection.moveTo(toRow, toColumn);
        }
        reveal(toRow, toColumn);
        selectionChanged();
    }

    /** Puts the focus on a cell without showing it or telling anybody, since rows have moved. */
    public void focus(int row, int column) {
        selection.moveTo(row, column);
    }

    /** Brings a cell into sight without moving the focus. */
    public void reveal(int row, int column) {
        geometry.reveal(row, column);
        updateBars();
        editor.place();
        canvas.redraw();
    }

    void selectionChanged() {
        canvas.redraw();
        GridAccess.moved(canvas);
        tell(GridListener::selectionChanged);
    }

    /** Selects rows; the focus stays on one of them. Listeners are not told. */
    public void select(BitSet rows) {
        selection.select(rows);
        canvas.redraw();
    }

    /** The rows that are selected. */
    public BitSet selected() {
        return selection.rows();
    }

    /** What is shown. */
    public GridModel model() {
        return model;
    }

    /** The row of the focus. */
    public int row() {
        return selection.row();
    }

    /** The column of the focus. */
    public int column() {
        return selection.column();
    }

    /**
     * Begins to edit the cell of the focus if that is possible.
     *
     * @param typed replaces what is there; null to begin with what is there
     */
    public void edit(String typed) {
        if (model.rows() > 0 && model.columns() > 0) {
            reveal(selection.row(), selection.column());
            editor.open(selection.row(), selection.column(), typed);
        }
    }

    /** Whether a cell is being edited. */
    public boolean isEditing() {
        return editor.isOpen();
    }

    /** Takes what is being typed; keeps it beside the cell if it cannot be taken. */
    public void finishEditing() {
        editor.leave();
    }

    /** The next cell after one was edited, or the one before. */
    void advance(boolean forward) {
        keys.advance(forward);
    }

    boolean isFocused() {
        return canvas.isFocusControl() || editor.isOpen();
    }

    /** Where a cell is in the control, in pixels; parts may be out of sight. */
    public Rectangle bounds(int row, int column) {
        return geometry.cell(row, column);
    }

    /** Where the head of a column is in the control, in pixels. */
    public Rectangle headBounds(int column) {
        return geometry.head(column);
    }

    /** The part of a cell that is in sight, where it is edited. */
    Rectangle visibleBounds(int row, int column) {
        return geometry.visibleCell(row, column);
    }

    /** The row at a place of the control; -1 for the heads and where there is none. */
    public int rowAt(Point place) {
        int row = geometry.rowAt(place.y);
        return row < model.rows() ? row : -1;
    }

    /** How wide a column has to be for all that is in sight of it, in pixels at 100 %. */
    public int wantedWidth(int column) {
        GC gc = new GC(canvas);
        try {
            GridHead head = model.head(column);
            int widest = painter.wanted(gc, GridCell.of(head.title(), GridLook.PLAIN.inBold()));
            widest += head.order() == 0 ? 0 : 16;
            for (int row = geometry.firstRow(); row < geometry.endRow(); row++) {
                widest = Math.max(widest, painter.wanted(gc, model.cell(row, column)));
            }
            return widest;
        } finally {
            gc.dispose();
        }
    }

    /** What to say about the cell under the mouse: its tip, or its text where that is cut off. */
    String tip(int row, int column) {
        GridCell cell = model.cell(row, column);
        if (cell.tip() != null) {
            return cell.tip();
        }
        GC gc = new GC(canvas);
        try {
            return painter.isCut(gc, row, column) ? cell.text() : null;
        } finally {
            gc.dispose();
        }
    }
}
