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
import java.util.Locale;
import java.util.Optional;

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
        Path target = free(beside, suffix);
        while (target != null) {
            try {
                PlanFiles.save(plan, target);
                return Optional.of(target);
            } catch (PlanFileException e) {
                boolean elsewhere =
                        Question.ask(
                                        shell,
                                        MessageDialog.WARNING,
                                        TEXTS.get("save.title"),
                                        e.text(Locale.getDefault()),
                                        List.of(
                                                new Question.Answer<>(
                                                        TEXTS.get("answer.saveAs"), true),
                                                new Question.Answer<>(
                                                        TEXTS.get("answer.cancel"), false)))
                                .orElse(false);
                target = elsewhere ? FileChoice.toSave(shell, target).orElse(null) : null;
            }
        }
        return Optional.empty();
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
