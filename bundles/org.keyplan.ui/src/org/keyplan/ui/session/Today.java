package org.keyplan.ui.session;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * The day, and word of it when another one begins while the studio is running. Belongs to the UI
 * thread.
 */
final class Today {
    /**
     * The longest time between two looks at the clock. A timer is late by the time that a computer
     * has slept, and a person may set the clock or travel.
     */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Runnable changed;
    private final Runnable onTime = this::look;
    private Clock clock = Clock.systemDefaultZone();
    private LocalDate known;
    private Display display;

    /**
     * @param changed called when it is another day than before
     */
    Today(Runnable changed) {
        this.changed = changed;
    }

    /** Tells from now on when another day begins. */
    void watch() {
        if (display == null) {
            display = Display.getCurrent();
            known = date();
            display.addFilter(SWT.Activate, event -> look());
            lookLater();
        }
    }

    LocalDate date() {
        return LocalDate.now(clock);
    }

    void setClock(Clock another) {
        clock = another;
        look();
    }

    private void look() {
        if (display == null || display.isDisposed()) {
            return;
        }
        lookLater();
        LocalDate now = date();
        if (!now.equals(known)) {
            known = now;
            changed.run();
        }
    }

    private void lookLater() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime midnight = now.toLocalDate().plusDays(1).atStartOfDay(now.getZone());
        Duration left = Duration.between(now, midnight).plusMillis(1);
        Duration next = left.compareTo(LONGEST) < 0 ? left : LONGEST;
        display.timerExec((int) next.toMillis(), onTime);
    }
}
