package org.keyplan.ui.table.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.keyplan.ui.image.Palette;

import java.util.List;
import java.util.function.Consumer;

/** The choices below a cell that is being edited. It never takes the focus. */
final class ChoiceList {
    private static final int MOST_ROWS = 12;
    private static final int MOST_CHOICES = 200;
    private static final int LEAST_WIDTH = 160;
    private static final int MOST_WIDTH = 520;

    private final Control anchor;
    private final Consumer<Entry.Choice> onClick;
    private Shell shell;
    private Table table;
    private List<Entry.Choice> shown = List.of();
    private boolean moved;

    /**
     * @param anchor what the list opens below
     * @param onClick told what a person chose with the mouse
     */
    ChoiceList(Control anchor, Consumer<Entry.Choice> onClick) {
        this.anchor = anchor;
        this.onClick = onClick;
    }

    boolean isOpen() {
        return shell != null && !shell.isDisposed();
    }

    /** Whether a person went through the list with keys. */
    boolean wasMoved() {
        return moved;
    }

    /** Whether a control belongs to the list. */
    boolean contains(Control control) {
        return isOpen() && control != null && !control.isDisposed() && control.getShell() == shell;
    }

    /**
     * Shows choices; nothing to choose from closes the list.
     *
     * @param current is marked if it is among them, else the first one
     */
    void show(List<Entry.Choice> choices, String current) {
        if (choices.isEmpty()) {
            close();
            return;
        }
        moved = false;
        if (!isOpen()) {
            open();
        }
        shown = choices.subList(0, Math.min(MOST_CHOICES, choices.size()));
        fill();
        int marked = 0;
        for (int i = 0; i < shown.size(); i++) {
            if (!shown.get(i).divider() && shown.get(i).text().equals(current)) {
                marked = i;
            }
        }
        mark(shown.get(marked).divider() ? marked + 1 : marked);
        placeShell();
    }

    private void open() {
        shell = new Shell(anchor.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
        FillLayout layout = new FillLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        shell.setLayout(layout);
        shell.setBackground(Palette.MUTED.color());
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setBackground(Palette.SURFACE.color());
        table.setForeground(Palette.TEXT.color());
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.LEFT);
        table.addListener(
                SWT.MouseUp,
                e -> {
                    TableItem item = table.getItem(new Point(e.x, e.y));
                    if (item != null && !shown.get(table.indexOf(item)).divider()) {
                        onClick.accept(shown.get(table.indexOf(item)));
                    }
                });
    }

    private void fill() {
        table.setRedraw(false);
        table.removeAll();
        for (Entry.Choice choice : shown) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, ChoiceMatch.shown(choice));
            if (choice.icon() != null) {
                item.setImage(0, choice.icon());
            }
            if (choice.note() != null) {
                item.setText(1, choice.note());
                item.setForeground(1, Palette.MUTED.color());
            }
            if (choice.divider()) {
                item.setForeground(0, Palette.MUTED.color());
            }
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        table.setRedraw(true);
    }

    private void placeShell() {
        Point corner = anchor.toDisplay(0, anchor.getSize().y);
        int wanted = table.getColumn(0).getWidth() + table.getColumn(1).getWidth() + 24;
        int width = Math.max(anchor.getSize().x, Math.min(MOST_WIDTH, wanted));
        int rows = Math.min(MOST_ROWS, shown.size());
        int height = table.getItemHeight() * rows + 6;
        Rectangle screen = anchor.getMonitor().getClientArea();
        if (corner.y + height > screen.y + screen.height) {
            corner.y -= height + anchor.getSize().y;
        }
        corner.x = Math.min(corner.x, screen.x + screen.width - width);
        shell.setBounds(corner.x, corner.y, Math.max(LEAST_WIDTH, width), height);
        shell.setVisible(true);
    }

    private void mark(int index) {
        table.setSelection(Math.min(index, shown.size() - 1));
        table.showSelection();
    }

    /** Marks another choice, passing over dividers. */
    void move(int by) {
        if (!isOpen()) {
            return;
        }
        int next = table.getSelectionIndex() + by;
        while (next >= 0 && next < shown.size() && shown.get(next).divider()) {
            next += by;
        }
        if (next >= 0 && next < shown.size()) {
            moved = true;
            mark(next);
        }
    }

    /** What is marked; null if the list is not open. */
    Entry.Choice marked() {
        int index = isOpen() ? table.getSelectionIndex() : -1;
        return index < 0 || shown.get(index).divider() ? null : shown.get(index);
    }

    void close() {
        if (isOpen()) {
            shell.dispose();
        }
    }
}
