package org.keyplan.ui.safety;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.text.UiTexts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Explains why a plan cannot be opened, and offers what can be done. Belongs to the UI thread. */
final class OpenProblem {
    private static final UiTexts TEXTS = UiTexts.beside(OpenProblem.class);

    /** As many backups are kept beside a file at most. */
    private static final int BACKUPS = 9;

    /** What may be different a moment later without anybody changing the file. */
    private static final Set<PlanFileException.Kind> PASSING =
            EnumSet.of(
                    PlanFileException.Kind.NOT_FOUND,
                    PlanFileException.Kind.NOT_READABLE,
                    PlanFileException.Kind.TRUNCATED,
                    PlanFileException.Kind.EMPTY,
                    PlanFileException.Kind.CONFLICT_MARKERS);

    private OpenProblem() {}

    private enum Answer {
        AGAIN,
        BACKUP,
        OTHER,
        CLOSE
    }

    /**
     * Tells the person.
     *
     * @return the file to try next; empty if the person gives up
     */
    static Optional<Path> explain(Shell shell, Path file, PlanFileException problem) {
        Optional<AccountPlan> backup = backup(shell, file);
        List<Question.Answer<Answer>> answers = new ArrayList<>();
        if (backup.isPresent()) {
            answers.add(new Question.Answer<>(TEXTS.get("open.backup"), Answer.BACKUP));
        }
        if (PASSING.contains(problem.kind())) {
            answers.add(new Question.Answer<>(TEXTS.get("answer.again"), Answer.AGAIN));
        }
        answers.add(new Question.Answer<>(TEXTS.get("open.other"), Answer.OTHER));
        answers.add(new Question.Answer<>(TEXTS.get("answer.close"), Answer.CLOSE));
        Answer answer =
                Question.ask(
                                shell,
                                MessageDialog.WARNING,
                                TEXTS.get("open.title"),
                                Problems.say(problem, file),
                                answers)
                        .orElse(Answer.CLOSE);
        return switch (answer) {
            case AGAIN -> Optional.of(file);
            case OTHER -> FileChoice.toOpen(shell, file);
            case BACKUP ->
                    PlanCopies.save(
                            shell, backup.orElseThrow(), file, TEXTS.get("open.backup.suffix"));
            case CLOSE -> Optional.empty();
        };
    }

    /** The newest backup that can be opened; none if the person does not want to wait for it. */
    private static Optional<AccountPlan> backup(Shell shell, Path file) {
        try {
            String saying = TEXTS.get("open.backup.progress", file.getFileName().toString());
            return Patience.orCancel(shell, saying, () -> newestBackup(file))
                    .flatMap(Function.identity());
        } catch (Exception e) {
            throw new IllegalStateException("Backups could not be looked for", e);
        }
    }

    /** Not in the UI thread. */
    private static Optional<AccountPlan> newestBackup(Path file) {
        for (int number = 1; number <= BACKUPS; number++) {
            Path backup = file.resolveSibling(file.getFileName() + ".bak" + number);
            try {
                if (Files.isRegularFile(backup)) {
                    return Optional.of(PlanFiles.read(Files.readAllBytes(backup), backup));
                }
            } catch (IOException e) {
                UiPlugin.log("A backup cannot be opened either", e);
            }
        }
        return Optional.empty();
    }
}
