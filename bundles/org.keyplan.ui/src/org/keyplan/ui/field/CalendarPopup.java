package org.keyplan.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * A month to choose a day from, below a control. A click or Enter chooses; Esc or a click elsewhere
 * closes it without choosing.
 */
public final class CalendarPopup {
    private final Shell shell;
    private final DateTime calendar;
    private final Consumer<LocalDate> chosen;

    /**
     * @param chosen gets the day, {@code null} for none; not called if nothing was chosen
     */
    public CalendarPopup(
            Control below, LocalDate day, LocalDate today, Consumer<LocalDate> chosen) {
        this.chosen = chosen;
        shell = new Shell(below.getShell(), SWT.NO_TRIM | SWT.TOOL | SWT.ON_TOP);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        shell.setLayout(layout);
        calendar = new DateTime(shell, SWT.CALENDAR);
        calendar.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        calendar.addListener(SWT.MouseUp, event -> chooseAfterClick(day));
        calendar.addListener(SWT.MouseDoubleClick, event -> choose(shown()));
        calendar.addListener(SWT.DefaultSelection, event -> choose(shown()));
        button(TextField.TEXTS.get("today"), today);
        button(TextField.TEXTS.get("clear"), null);
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
        shell.addListener(SWT.Traverse, event -> closeOn(event.detail));
        shell.pack();
        shell.setLocation(place(below, shell.getSize()));
        shell.open();
        calendar.setFocus();
    }

    private void button(String label, LocalDate day) {
        Button button = new Button(shell, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        button.addListener(SWT.Selection, event -> choose(day));
    }

    private static Point place(Control below, Point size) {
        Rectangle screen = below.getMonitor().getClientArea();
        Point at = below.toDisplay(0, below.getSize().y + 2);
        if (at.y + size.y > screen.y + screen.height) {
            at.y = below.toDisplay(0, 0).y - size.y - 2;
        }
        at.x = Math.max(screen.x, Math.min(at.x, screen.x + screen.width - size.x));
        return at;
    }

    /** Turning the month also ends with a click, but then the day of the month is the same. */
    private void chooseAfterClick(LocalDate before) {
        LocalDate now = shown();
        boolean anotherDay = now.getDayOfMonth() != before.getDayOfMonth();
        boolean sameMonth =
                now.getMonth() == before.getMonth() && now.getYear() == before.getYear();
        if (anotherDay && sameMonth) {
            choose(now);
        }
    }

    private LocalDate shown() {
        return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
    }

    /** The calendar itself, for whoever drives it. */
    DateTime calendar() {
        return calendar;
    }

    private void choose(LocalDate day) {
        close();
        chosen.accept(day);
    }

    private void closeOn(int key) {
        if (key == SWT.TRAVERSE_ESCAPE) {
            close();
        }
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
