package org.keyplan.ui.table.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keyplan.ui.field.CalendarPopup;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;

import java.util.List;

/**
 * The field over a cell that is being edited. Enter takes what was typed and goes down, Tab goes
 * on, Esc gives up. What cannot be taken stays in the field with the reason beside the grid; if the
 * person goes elsewhere it is kept with the cell.
 */
final class GridEditor {
    private static final int BORDER = 2;

    private final Grid grid;
    private final GridEditing editing;
    private Composite frame;
    private Text text;
    private ChoiceList list;
    private Entry entry;
    private int row;
    private int column;
    private boolean touched;

    GridEditor(Grid grid, GridEditing editing) {
        this.grid = grid;
        this.editing = editing;
    }

    boolean isOpen() {
        return frame != null && !frame.isDisposed();
    }

    void open(int atRow, int atColumn, String typed) {
        leave();
        Entry begun = isOpen() ? null : editing.begin(atRow, atColumn);
        if (begun == null) {
            return;
        }
        entry = begun;
        row = atRow;
        column = atColumn;
        touched = false;
        frame = new Composite(grid.control(), SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = BORDER;
        layout.marginHeight = BORDER;
        layout.horizontalSpacing = 0;
        frame.setLayout(layout);
        text = new Text(frame, SWT.SINGLE);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text.setFont(grid.control().getFont());
        text.setForeground(Palette.TEXT.color());
        text.setBackground(Palette.SURFACE.color());
        list = new ChoiceList(frame, this::clicked);
        addButton();
        text.setText(typed != null ? typed : entry.text());
        mark(null);
        listen();
        place();
        text.setFocus();
        if (typed == null) {
            text.selectAll();
        } else {
            touched = true;
            grid.tell(l -> l.typing(true));
            text.setSelection(text.getCharCount());
        }
        showChoices();
    }

    /** For the mouse; keys have the arrow down. */
    private void addButton() {
        if (entry.days() == null && entry.choices().isEmpty()) {
            return;
        }
        Label button = new Label(frame, SWT.CENTER);
        button.setBackground(Palette.SURFACE.color());
        button.setImage(Images.get(entry.days() == null ? "chevron-down" : "calendar"));
        button.setLayoutData(new GridData(SWT.RIGHT, SWT.FILL, false, true));
        button.addListener(SWT.MouseDown, e -> help());
    }

    /** Opens what helps to choose. */
    private void help() {
        if (entry.days() != null) {
            new CalendarPopup(
                    frame,
                    entry.days().day(),
                    entry.days().today(),
                    day -> {
                        if (isOpen()) {
                            text.setText(day == null ? "" : day.toString());
                            commit();
                        }
                    });
        } else if (list.isOpen()) {
            list.close();
        } else {
            list.show(entry.choices(), text.getText());
        }
    }

    private void listen() {
        text.addListener(
                SWT.Modify,
                e -> {
                    touched = true;
                    grid.tell(l -> l.typing(true));
                    mark(null);
                    showChoices();
                });
        text.addListener(SWT.KeyDown, this::pressed);
        text.addListener(SWT.Traverse, this::traversed);
        text.addListener(SWT.FocusOut, e -> leaveSoon());
        Composite opened = frame;
        frame.addListener(
                SWT.Dispose,
                e -> {
                    if (opened == frame) {
                        list.close();
                    }
                });
    }

    private void showChoices() {
        if (entry.choices().isEmpty()) {
            return;
        }
        String typed = entry.several() ? ChoiceMatch.lastPart(text.getText()) : text.getText();
        boolean all = !touched || typed.isBlank();
        List<Entry.Choice> fitting = all ? entry.choices() : ChoiceMatch.of(entry.choices(), typed);
        list.show(fitting, text.getText());
    }

    private void pressed(Event key) {
        switch (key.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> {
                key.doit = false;
                enter((key.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            }
            case SWT.ESC -> {
                key.doit = false;
                giveUp();
            }
            case SWT.ARROW_DOWN -> arrow(key, 1);
            case SWT.ARROW_UP -> arrow(key, -1);
            default -> {
                // All other keys are the field's.
            }
        }
    }

    private void arrow(Event key, int by) {
        key.doit = false;
        if (list.isOpen()) {
            list.move(by);
        } else if (!entry.choices().isEmpty() || entry.days() != null && isWithAlt(key)) {
            help();
        } else {
            enter(by);
        }
    }

    private static boolean isWithAlt(Event key) {
        return (key.stateMask & SWT.ALT) != 0;
    }

    private void enter(int down) {
        takeMarked();
        if (commit()) {
            grid.moveTo(row + down, column);
        }
    }

    /**
     * Where one thing is chosen the marked one is meant; where several are, only if marked by hand.
     */
    private void takeMarked() {
        Entry.Choice marked = list.marked();
        if (marked == null || !touched && !list.wasMoved()) {
            return;
        }
        if (!entry.several()) {
            text.setText(marked.text());
        } else if (list.wasMoved()) {
            text.setText(ChoiceMatch.completed(text.getText(), marked));
        }
    }

    private void clicked(Entry.Choice choice) {
        if (entry.several()) {
            text.setText(ChoiceMatch.completed(text.getText(), choice));
            text.setSelection(text.getCharCount());
            text.setFocus();
        } else {
            text.setText(choice.text());
            commit();
        }
    }

    private void traversed(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                event.doit = false;
                boolean forward = event.detail == SWT.TRAVERSE_TAB_NEXT;
                takeMarked();
                if (commit()) {
                    grid.advance(forward);
                }
            }
            default -> event.doit = false;
        }
    }

    /** Takes what was typed and closes the field; leaves it open if it cannot be taken. */
    private boolean commit() {
        if (!touched) {
            close();
            return true;
        }
        String problem = editing.commit(row, column, text.getText());
        if (problem != null) {
            // Kept at once, since the window may be closed while the field is still open.
            editing.keep(row, column, text.getText(), problem);
            grid.tell(l -> l.typing(false));
            mark(problem);
            return false;
        }
        close();
        return true;
    }

    /** Takes what was typed or keeps it with the cell; the field is closed in any case. */
    void leave() {
        if (!isOpen()) {
            return;
        }
        if (touched) {
            String typed = text.getText();
            String problem = editing.commit(row, column, typed);
            if (problem != null) {
                editing.keep(row, column, typed, problem);
            }
        }
        close();
    }

    /** The focus may only have gone to the list of choices. */
    private void leaveSoon() {
        Composite opened = frame;
        grid.control()
                .getDisplay()
                .asyncExec(
                        () -> {
                            if (opened == frame && isOpen() && !isInside()) {
                                leave();
                            }
                        });
    }

    private boolean isInside() {
        Control focus = frame.getDisplay().getFocusControl();
        Shell active = frame.getDisplay().getActiveShell();
        boolean helped = active != null && active.getParent() == frame.getShell();
        return focus == text || list.contains(focus) || helped;
    }

    private void giveUp() {
        grid.tell(l -> l.problem(null));
        grid.tell(l -> l.refusalDropped(row, column));
        close();
    }

    private void close() {
        boolean focused = isOpen() && (text.isFocusControl() || list.isOpen());
        list.close();
        frame.dispose();
        grid.tell(l -> l.typing(false));
        if (focused) {
            grid.control().setFocus();
        }
        grid.control().redraw();
    }

    private void mark(String problem) {
        frame.setBackground(problem == null ? Palette.ACCENT.color() : Palette.ERROR.color());
        text.setToolTipText(problem);
        grid.tell(l -> l.problem(problem));
    }

    /** Keeps the field over its cell. */
    void place() {
        if (!isOpen()) {
            return;
        }
        Rectangle cell = grid.visibleBounds(row, column);
        frame.setVisible(cell.width > 0 && cell.height > 0);
        frame.setBounds(cell);
        frame.layout();
    }
}
