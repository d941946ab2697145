package org.keyplan.ui.tests.diagram;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.keyplan.ui.robot.Ui;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Paints of a control, one for each of several events: how much of the processor's time each took
 * in the UI thread, from the event to the end of the paint, and how many there were in a second,
 * which depends on what else the machine does.
 */
final class Frames {
    private static final long PATIENCE = Duration.ofMillis(500).toNanos();

    private final Control control;
    private final List<Double> work = new ArrayList<>();
    private final List<Double> waits = new ArrayList<>();
    private int painted;
    private double seconds;

    private Frames(Control control) {
        this.control = control;
    }

    /**
     * Delivers events one after another, each after the paint of the one before.
     *
     * @param event is told its number, counted from 1
     */
    static Frames of(Control control, int number, IntConsumer event) {
        return Ui.get(
                () -> {
                    Frames frames = new Frames(control);
                    frames.run(number, event);
                    return frames;
                });
    }

    private void run(int number, IntConsumer event) {
        Display display = control.getDisplay();
        Listener onPaint = any -> painted++;
        control.addListener(SWT.Paint, onPaint);
        long start = System.nanoTime();
        for (int i = 1; i <= number; i++) {
            int before = painted;
            long sent = System.nanoTime();
            double worked = worked();
            event.accept(i);
            while (painted == before && System.nanoTime() - sent < PATIENCE) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
            work.add(worked() - worked);
            waits.add((System.nanoTime() - sent) / 1e6);
        }
        seconds = (System.nanoTime() - start) / 1e9;
        control.removeListener(SWT.Paint, onPaint);
    }

    /** The time that the UI thread has worked so far, in ms; what other programs take is not in. */
    static double worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    /** For each event the UI thread's own time until it was painted, in ms. */
    List<Double> work() {
        return work;
    }

    /** For each event the time until it was painted, in ms; depends on what else goes on. */
    List<Double> waits() {
        return waits;
    }

    int painted() {
        return painted;
    }

    double perSecond() {
        return painted / seconds;
    }
}
