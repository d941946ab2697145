package org.keyplan.ui.robot;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Work in the UI thread, for tests, which run beside it. */
public final class Ui {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_EVENTS = 2_000;
    private static final long FRAME = Duration.ofMillis(17).toNanos();
    private static final long PAUSE = Duration.ofMillis(5).toNanos();

    private Ui() {}

    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** The result of work in the UI thread; what it throws is thrown here. */
    public static <T> T get(Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display()
                .syncExec(
                        () -> {
                            try {
                                result.set(work.call());
                            } catch (Throwable t) {
                                failure.set(t);
                            }
                        });
        if (failure.get() instanceof AssertionError error) {
            throw error;
        }
        if (failure.get() != null) {
            throw new AssertionError("failed in the UI thread", failure.get());
        }
        return result.get();
    }

    /** Does something in the UI thread and waits for its end. */
    public static void run(Task work) {
        get(
                () -> {
                    work.run();
                    return null;
                });
    }

    /**
     * Begins something in the UI thread that ends only when a person answers, such as a dialog.
     * Returns at once.
     */
    public static void begin(Task work) {
        display()
                .asyncExec(
                        () -> {
                            try {
                                work.run();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    /**
     * Waits until something is so, looking in the UI thread.
     *
     * @param what completes the sentence "waited in vain until ..."
     */
    public static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!get(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                Screenshots.take("failed-" + what.replaceAll("\\W+", "-"));
                throw new AssertionError("waited in vain until " + what, whatItDoes());
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Where the UI thread is, such as in a dialog that waits for an answer. */
    private static Throwable whatItDoes() {
        Throwable place = new Throwable("the UI thread is here");
        place.setStackTrace(display().getThread().getStackTrace());
        return place;
    }

    /**
     * Lets the UI thread do all that was asked of it so far, and what follows from that: until it
     * has nothing to do, none of our work goes on beside it, and a frame was drawn.
     */
    public static void settle() {
        if (display().getThread() == Thread.currentThread()) {
            return;
        }
        Calm.await();
        LockSupport.parkNanos(FRAME);
        Calm.await();
    }

    /**
     * Lets the UI thread do what waits for it now, painting among it, without a pause: for tests
     * that do the same many times. What other threads or timers are to bring may come later.
     */
    public static void drain() {
        run(
                () -> {
                    int left = MOST_EVENTS;
                    while (left > 0 && display().readAndDispatch()) {
                        left--;
                    }
                });
    }

    /** Work that may fail. */
    public interface Task {
        void run() throws Exception;
    }
}
