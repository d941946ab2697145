package org.keyplan.ui.safety;

import org.eclipse.swt.widgets.Shell;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.mirror.PlanMirror;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.text.UiTexts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Loads plans so that nobody waits longer than they want, and prepares in the same thread what else
 * takes time with a large plan.
 */
final class Loading {
    private static final UiTexts TEXTS = UiTexts.beside(Loading.class);

    private Loading() {}

    /**
     * A plan that was loaded.
     *
     * @param name the path by which it was asked for
     * @param place where it really is, links followed
     */
    record Loaded(Path name, Path place, AccountPlan plan) {}

    /**
     * Loads a plan; if it takes long, the person sees so and can cancel. In the UI thread.
     *
     * @return empty if the person cancelled
     * @throws PlanFileException if it cannot be opened
     */
    static Optional<Loaded> load(Shell shell, Path file) throws PlanFileException {
        try {
            String saying = TEXTS.get("open.progress", file.getFileName().toString());
            return Patience.orCancel(shell, saying, () -> load(file));
        } catch (Exception e) {
            throw problem(e);
        }
    }

    /**
     * Loads a plan if that takes no longer than a time, during which the calling thread waits.
     *
     * @return empty if it takes longer
     * @throws PlanFileException if it cannot be opened
     */
    static Optional<Loaded> within(Path file, Duration time) throws PlanFileException {
        try {
            return Patience.within(time, () -> load(file));
        } catch (Exception e) {
            throw problem(e);
        }
    }

    /** Loads a plan in the calling thread, which should not be the UI thread. */
    static Loaded load(Path file) throws PlanFileException {
        AccountPlan plan = PlanFiles.load(file);
        PlanMirror.of(plan);
        return new Loaded(file, PlanFiles.place(file), plan);
    }

    private static PlanFileException problem(Exception e) {
        if (e instanceof PlanFileException problem) {
            return problem;
        }
        throw new IllegalStateException("A plan could not be loaded", e);
    }
}
