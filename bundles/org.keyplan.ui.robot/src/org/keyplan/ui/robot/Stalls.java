package org.keyplan.ui.robot;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Watches how long the UI thread keeps a person waiting: the most work, in milliseconds of its
 * processor time, that it does in one piece. Time that other programs take does not count.
 */
public final class Stalls implements AutoCloseable {
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final AtomicLong worst = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();
    private long last = -1;
    private long lastTime;

    private Stalls() {}

    /** Watches from now on until closed. */
    public static Stalls watch() {
        Stalls stalls = new Stalls();
        Ui.run(stalls::look);
        return stalls;
    }

    private void look() {
        long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long time = System.nanoTime();
        if (last >= 0) {
            worst.accumulateAndGet(now - last, Math::max);
            longest.accumulateAndGet(time - lastTime, Math::max);
        }
        last = now;
        lastTime = time;
        if (running.get()) {
            Ui.display().timerExec(1, this::look);
        }
    }

    /** The longest piece of work so far, in milliseconds. */
    public double worst() {
        return worst.get() / 1e6;
    }

    /**
     * The longest time between two signs of life so far, in milliseconds: also what other programs
     * and other threads took.
     */
    public double longest() {
        return longest.get() / 1e6;
    }

    /** Forgets what was. */
    public void reset() {
        worst.set(0);
        longest.set(0);
    }

    @Override
    public void close() {
        running.set(false);
    }
}
