package org.keyplan.bench.workbench;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends the process at once when the window is there and has done all that was due: from then on it
 * answers to a person. Says how long that took since the virtual machine began, and what the UI
 * thread had of a processor in that time.
 */
final class EndWhenUsable {
    private static final long PAUSE = 1_000_000;

    private EndWhenUsable() {}

    /** Looks from a thread of its own, before there is a workbench. */
    static void watch() {
        Thread watcher = new Thread(EndWhenUsable::await, "end when usable");
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void await() {
        while (!PlatformUI.isWorkbenchRunning()) {
            LockSupport.parkNanos(PAUSE);
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        // What the window's opening has asked for later comes before this in the queue.
        boolean[] visible = new boolean[1];
        while (!visible[0]) {
            display.syncExec(
                    () ->
                            visible[0] =
                                    workbench.getActiveWorkbenchWindow() != null
                                            && workbench
                                                    .getActiveWorkbenchWindow()
                                                    .getShell()
                                                    .isVisible());
            LockSupport.parkNanos(PAUSE);
        }
        display.syncExec(
                () -> {
                    while (display.readAndDispatch()) {
                        // Paints and whatever else is due.
                    }
                });
        long since =
                ProcessHandle.current()
                        .info()
                        .startInstant()
                        .map(start -> System.currentTimeMillis() - start.toEpochMilli())
                        .orElse(-1L);
        System.out.println("usable after " + since + " ms");
        System.out.println("processor " + processorTime(display) + " ms");
        Runtime.getRuntime().halt(0);
    }

    /** What the UI thread had of a processor until now, in ms: other programs do not add to it. */
    private static long processorTime(Display display) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.getThreadCpuTime(display.getThread().getId()) / 1_000_000;
    }
}
