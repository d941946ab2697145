package org.keyplan.ui.safety;

import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * Work in a thread of its own that the UI thread waits for: at first without a word, then with a
 * dialog that lets the window be drawn but nothing be changed. Slow disks and networks that do not
 * answer thus freeze nothing.
 *
 * @param <T> what comes of it
 */
final class Patience<T> {
    /** Work on a good disk takes less; only then a person is shown that something goes on. */
    private static final Duration AT_ONCE = Duration.ofMillis(300);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final CompletableFuture<T> result = new CompletableFuture<>();

    private Patience(Callable<T> work) {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                result.complete(work.call());
                            } catch (Throwable e) {
                                result.completeExceptionally(e);
                            }
                        },
                        "Keyplan file");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Waits for the end of work. In the UI thread.
     *
     * @param saying what goes on
     * @throws Exception what the work throws
     */
    static <T> T forAll(Shell shell, String saying, Callable<T> work) throws Exception {
        return new Patience<>(work).await(shell, saying, false).orElseThrow();
    }

    /**
     * Waits until work ends or the person cancels it; what comes of it later is dropped. In the UI
     * thread.
     *
     * @param saying what goes on
     * @return empty if the person cancelled
     * @throws Exception what the work throws
     */
    static <T> Optional<T> orCancel(Shell shell, String saying, Callable<T> work) throws Exception {
        return new Patience<>(work).await(shell, saying, true);
    }

    /**
     * Waits for a time, without a dialog.
     *
     * @return empty if the work takes longer; what comes of it later is dropped
     * @throws Exception what the work throws
     */
    static <T> Optional<T> within(Duration time, Callable<T> work) throws Exception {
        return new Patience<>(work).within(time);
    }

    private Optional<T> await(Shell shell, String saying, boolean cancelable) throws Exception {
        Optional<T> fast = within(AT_ONCE);
        if (fast.isPresent()) {
            return fast;
        }
        try {
            new ProgressMonitorDialog(shell)
                    .run(
                            true,
                            cancelable,
                            monitor -> {
                                monitor.beginTask(saying, -1);
                                while (!result.isDone() && !monitor.isCanceled()) {
                                    LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                                }
                            });
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Waiting does not fail", e);
        }
        return within(Duration.ZERO);
    }

    private Optional<T> within(Duration time) throws Exception {
        try {
            return Optional.of(result.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw new CompletionException(e.getCause());
        }
    }
}
