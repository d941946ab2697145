package org.keyplan.ui.explorer;

import org.eclipse.swt.widgets.Display;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Does long work in the UI thread in slices so short that nobody notices; between them the person
 * goes on. Work begun anew replaces the one before.
 */
final class Slices {
    private static final long SLICE = Duration.ofMillis(8).toNanos();

    private final Display display;
    private int current;

    Slices(Display display) {
        this.display = display;
    }

    /**
     * Begins work.
     *
     * @param step does a little and says whether there is more to do
     * @param end called once all is done
     */
    void begin(BooleanSupplier step, Runnable end) {
        current++;
        slice(current, step, end);
    }

    /** Does no more of what was begun. */
    void stop() {
        current++;
    }

    private void slice(int work, BooleanSupplier step, Runnable end) {
        if (work != current || display.isDisposed()) {
            return;
        }
        long until = System.nanoTime() + SLICE;
        boolean more = true;
        while (more && System.nanoTime() < until) {
            more = step.getAsBoolean();
        }
        if (more) {
            display.asyncExec(() -> slice(work, step, end));
        } else {
            end.run();
        }
    }
}
