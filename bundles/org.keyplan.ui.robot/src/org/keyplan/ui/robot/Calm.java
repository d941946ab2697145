package org.keyplan.ui.robot;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** That the studio has nothing to do until a person does something, or until a timer runs out. */
final class Calm {
    /** Something that never ends, such as watching for stalls, must not be waited for. */
    private static final long LONGEST_MILLIS = 60;

    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final long PAUSE = Duration.ofMillis(1).toNanos();

    private Calm() {}

    /** Waits for it, but not for ever: there may be a dialog that waits itself. */
    static void await() {
        awaitIdleDisplay();
        long end = System.nanoTime() + PATIENCE;
        while (isOurWorkGoingOn() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE);
            awaitIdleDisplay();
        }
    }

    /** The display tells when it goes to sleep since there is nothing to do. */
    private static void awaitIdleDisplay() {
        Display display = Ui.display();
        CountDownLatch idle = new CountDownLatch(1);
        Listener asleep = event -> idle.countDown();
        Ui.run(() -> display.addListener(SWT.PreExternalEventDispatch, asleep));
        try {
            idle.await(LONGEST_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Ui.run(() -> display.removeListener(SWT.PreExternalEventDispatch, asleep));
    }

    private static boolean isOurWorkGoingOn() {
        return Stream.of(Job.getJobManager().find(null))
                .filter(job -> job.getClass().getName().startsWith("org.keyplan"))
                .anyMatch(job -> job.getState() == Job.RUNNING || job.getState() == Job.WAITING);
    }
}
