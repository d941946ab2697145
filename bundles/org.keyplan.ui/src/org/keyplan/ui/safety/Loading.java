package org.keyplan.ui.safety;

import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.text.UiTexts;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Loads a plan in a thread of its own, so that a slow disk or a network that does not answer keeps
 * nobody waiting longer than they want: a person can cancel, and what comes later is dropped.
 */
final class Loading {
    private static final UiTexts TEXTS = UiTexts.beside(Loading.class);

    /** A file on a good disk takes less; only then a person is shown that something goes on. */
    private static final Duration AT_ONCE = Duration.ofMillis(300);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Path file;
    private final CompletableFuture<Loaded> result = new CompletableFuture<>();

    /**
     * A plan that was loaded.
     *
     * @param file where it really is, links followed
     */
    record Loaded(Path file, AccountPlan plan) {}

    private Loading(Path file) {
        this.file = file;
        Thread thread = new Thread(this::load, "Loading " + file.getFileName());
        thread.setDaemon(true);
        thread.start();
    }

    private void load() {
        try {
            AccountPlan plan = PlanFiles.load(file);
            result.complete(new Loaded(real(), plan));
        } catch (PlanFileException | RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    private Path real() {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            // It was there a moment ago, which is what counts.
            return file.toAbsolutePath().normalize();
        }
    }

    /**
     * Loads a plan; if it takes long, the person sees so and can cancel. In the UI thread.
     *
     * @return empty if the person cancelled
     * @throws PlanFileException if it cannot be opened
     */
    static Optional<Loaded> load(Shell shell, Path file) throws PlanFileException {
        Loading loading = new Loading(file);
        Optional<Loaded> fast = loading.within(AT_ONCE);
        if (fast.isPresent()) {
            return fast;
        }
        try {
            new ProgressMonitorDialog(shell)
                    .run(
                            true,
                            true,
                            monitor -> {
                                String name = file.getFileName().toString();
                                monitor.beginTask(TEXTS.get("open.progress", name), -1);
                                while (!loading.result.isDone() && !monitor.isCanceled()) {
                                    loading.pause();
                                }
                            });
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Waiting does not fail", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return loading.within(Duration.ZERO);
    }

    /**
     * Loads a plan if that takes no longer than a time, during which the calling thread waits.
     *
     * @return empty if it takes longer
     * @throws PlanFileException if it cannot be opened
     */
    static Optional<Loaded> within(Path file, Duration patience) throws PlanFileException {
        return new Loading(file).within(patience);
    }

    private void pause() throws InterruptedException {
        try {
            result.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // Whether it is done is looked at by the one who waits.
            return;
        }
    }

    private Optional<Loaded> within(Duration patience) throws PlanFileException {
        try {
            return Optional.of(result.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PlanFileException problem) {
                throw problem;
            }
            throw new IllegalStateException("A plan could not be loaded", e.getCause());
        }
    }
}
