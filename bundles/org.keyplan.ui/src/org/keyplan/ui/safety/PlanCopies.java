package org.keyplan.ui.safety;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.text.UiTexts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts a plan into a new file beside another one, or where the person wants it. */
final class PlanCopies {
    private static final UiTexts TEXTS = UiTexts.beside(PlanCopies.class);
    private static final String EXTENSION = "." + PlanFiles.EXTENSION;

    private PlanCopies() {}

    /**
     * Saves a copy under a name that is free.
     *
     * @param plan in no file yet
     * @param suffix put behind the name of the other file
     * @return where it is; empty if the person gave up
     */
    static Optional<Path> save(Shell shell, AccountPlan plan, Path beside, String suffix) {
        Optional<Path> target = Optional.empty();
        while (true) {
            try {
                return saved(shell, plan, beside, target, () -> free(beside, suffix));
            } catch (PlanFileException e) {
                target = elsewhere(shell, beside, e);
                if (target.isEmpty()) {
                    return target;
                }
            }
        }
    }

    /**
     * @param target empty for what the other says, which may ask the disk
     */
    private static Optional<Path> saved(
            Shell shell,
            AccountPlan plan,
            Path beside,
            Optional<Path> target,
            Supplier<Path> otherwise)
            throws PlanFileException {
        try {
            return Optional.of(
                    Patience.forAll(
                            shell,
                            TEXTS.get("save.progress", beside.getFileName().toString()),
                            () -> {
                                Path file = target.orElseGet(otherwise);
                                PlanFiles.save(plan, file);
                                return file;
                            }));
        } catch (PlanFileException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A copy could not be saved", e);
        }
    }

    private static Optional<Path> elsewhere(Shell shell, Path near, PlanFileException problem) {
        boolean wanted =
                Question.ask(
                                shell,
                                MessageDialog.WARNING,
                                TEXTS.get("save.title"),
                                Problems.say(problem, near),
                                List.of(
                                        new Question.Answer<>(TEXTS.get("answer.saveAs"), true),
                                        new Question.Answer<>(TEXTS.get("answer.cancel"), false)))
                        .orElse(false);
        return wanted ? FileChoice.toSave(shell, near) : Optional.empty();
    }

    private static Path free(Path file, String suffix) {
        String name = file.getFileName().toString();
        String base =
                name.endsWith(EXTENSION)
                        ? name.substring(0, name.length() - EXTENSION.length())
                        : name;
        Path free = file.resolveSibling(base + " " + suffix + EXTENSION);
        for (int number = 2; Files.exists(free); number++) {
            free = file.resolveSibling(base + " " + suffix + " " + number + EXTENSION);
        }
        return free;
    }
}
