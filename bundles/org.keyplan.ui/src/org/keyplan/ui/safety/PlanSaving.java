package org.keyplan.ui.safety;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.core.file.FileState;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.core.file.SaveOptions;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves plans for a person: what cannot be saved is explained in plain words together with what can
 * be done, and the plan stays open with all that was typed. Belongs to the UI thread.
 */
public final class PlanSaving {
    private static final UiTexts TEXTS = UiTexts.beside(PlanSaving.class);

    private PlanSaving() {}

    /** What a person can do where something stands in the way. */
    private enum Answer {
        AGAIN,
        REPLACE,
        SAVE_AS,
        CANCEL
    }

    /** Something that may be refused. */
    private interface Attempt {
        void make() throws PlanFileException;
    }

    /**
     * Saves a plan to its file, asking where something stands in the way.
     *
     * @return whether it is saved now, be it to another file
     */
    public static boolean save(PlanSession session, Shell shell) {
        while (true) {
            Optional<PlanFileException> problem =
                    refusal(() -> session.save(SaveOptions.careful(), patiently(session, shell)));
            if (problem.isEmpty()) {
                return true;
            }
            Answer answer =
                    problem.get().kind() == Kind.CHANGED_ON_DISK
                            ? settle(session, shell)
                            : ask(shell, problem.get(), session.file());
            if (answer == Answer.SAVE_AS) {
                return saveAs(session, shell);
            } else if (answer != Answer.AGAIN) {
                return !session.isDirty();
            }
        }
    }

    /**
     * Asks for another file and saves there, which is the plan's file from then on.
     *
     * @return whether it is saved there now
     */
    public static boolean saveAs(PlanSession session, Shell shell) {
        return FileChoice.toSave(shell, session.file())
                .map(target -> saveAs(session, target, shell, SaveOptions.overwrite()))
                .orElse(false);
    }

    /**
     * Saves a plan to another file, which is the plan's file from then on; asks before it replaces
     * one.
     *
     * @return whether it is saved there now, or where the person decided instead
     */
    public static boolean saveAs(PlanSession session, Path target, Shell shell) {
        return saveAs(session, target, shell, SaveOptions.careful());
    }

    private static boolean saveAs(
            PlanSession session, Path target, Shell shell, SaveOptions first) {
        Optional<Path> place = place(shell, target);
        if (place.isEmpty()) {
            return false;
        }
        Optional<PlanSession> open = UiPlugin.get().sessions().find(place.get());
        if (open.isPresent() && open.get() != session) {
            String name = target.getFileName().toString();
            Question.tell(shell, TEXTS.get("save.title"), TEXTS.get("saveAs.open", name));
            return false;
        } else if (open.isPresent()) {
            return save(session, shell);
        }
        SaveOptions decision = first;
        while (true) {
            SaveOptions chosen = decision;
            Optional<PlanFileException> problem =
                    refusal(() -> session.saveAs(target, chosen, patiently(session, shell)));
            if (problem.isEmpty()) {
                return true;
            }
            Answer answer = ask(shell, problem.get(), target);
            if (answer == Answer.REPLACE) {
                decision = SaveOptions.overwrite();
            } else if (answer == Answer.SAVE_AS) {
                return saveAs(session, shell);
            } else if (answer == Answer.CANCEL) {
                return false;
            }
        }
    }

    /** Where a file is; empty if the person does not want to wait for a network to tell. */
    private static Optional<Path> place(Shell shell, Path file) {
        try {
            String saying = TEXTS.get("save.progress", file.getFileName().toString());
            return Patience.orCancel(shell, saying, () -> PlanFiles.place(file));
        } catch (Exception e) {
            throw new IllegalStateException("A place could not be looked for", e);
        }
    }

    private static Optional<PlanFileException> refusal(Attempt attempt) {
        try {
            attempt.make();
            return Optional.empty();
        } catch (PlanFileException e) {
            return Optional.of(e);
        }
    }

    private static PlanSession.Waiting patiently(PlanSession session, Shell shell) {
        String saying = TEXTS.get("save.progress", session.file().getFileName().toString());
        return write -> {
            try {
                Patience.forAll(
                        shell,
                        saying,
                        () -> {
                            write.perform();
                            return Boolean.TRUE;
                        });
            } catch (PlanFileException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("A plan could not be saved", e);
            }
        };
    }

    /** Somebody else has changed the file: asks whose version is to stay. */
    private static Answer settle(PlanSession session, Shell shell) {
        Path file = session.file();
        Optional<Foreign> found = foreign(shell, file);
        if (found.isEmpty()) {
            return Answer.CANCEL;
        }
        Foreign theirs = found.get();
        String sentence = TEXTS.get("foreign.saving", file.getFileName().toString());
        ForeignChange.Answer answer =
                ForeignChange.ask(shell, session, theirs.plan(), sentence, true);
        switch (answer) {
            case MINE:
                ForeignChange.keepMine(session, theirs.fingerprint());
                return Answer.AGAIN;
            case THEIRS:
                ForeignChange.reload(session, theirs.plan());
                return Answer.CANCEL;
            case SAVE_AS:
                return Answer.SAVE_AS;
            default:
                return Answer.CANCEL;
        }
    }

    /**
     * What somebody else saved.
     *
     * @param plan null if it cannot be opened
     */
    private record Foreign(AccountPlan plan, String fingerprint) {
        static Foreign read(Path file) throws IOException {
            try {
                AccountPlan plan = Loading.load(file).plan();
                return new Foreign(plan, PlanResource.of(plan).knownContent());
            } catch (PlanFileException e) {
                UiPlugin.log("What somebody else saved cannot be opened", e);
                return new Foreign(null, FileState.fingerprint(file));
            }
        }
    }

    /** Empty if the person does not want to wait, or it cannot be read, which they were told. */
    private static Optional<Foreign> foreign(Shell shell, Path file) {
        String name = file.getFileName().toString();
        try {
            String saying = TEXTS.get("open.progress", name);
            return Patience.orCancel(shell, saying, () -> Foreign.read(file));
        } catch (IOException e) {
            UiPlugin.log("What somebody else saved cannot be read", e);
            Question.tell(shell, TEXTS.get("save.title"), TEXTS.get("foreign.unreadable", name));
            return Optional.empty();
        } catch (Exception e) {
            throw new IllegalStateException("What somebody else saved could not be read", e);
        }
    }

    private static Answer ask(Shell shell, PlanFileException problem, Path file) {
        List<Question.Answer<Answer>> answers = new ArrayList<>();
        if (problem.kind() == Kind.ALREADY_EXISTS) {
            answers.add(answer("save.otherName", Answer.SAVE_AS));
            answers.add(answer("save.replace", Answer.REPLACE));
        } else if (problem.kind() != Kind.MADE_BY_NEWER_VERSION) {
            answers.add(answer("answer.again", Answer.AGAIN));
            answers.add(answer("answer.saveAs", Answer.SAVE_AS));
        }
        answers.add(answer("answer.cancel", Answer.CANCEL));
        return Question.ask(
                        shell,
                        MessageDialog.WARNING,
                        TEXTS.get("save.title"),
                        Problems.say(problem, file),
                        answers)
                .orElse(Answer.CANCEL);
    }

    private static Question.Answer<Answer> answer(String key, Answer meaning) {
        return new Question.Answer<>(TEXTS.get(key), meaning);
    }

    /**
     * Gives up what was not saved, after asking.
     *
     * @return whether the plan is now as its file is
     */
    public static boolean revert(PlanSession session, Shell shell) {
        String sentence = TEXTS.get("revert.question", session.file().getFileName().toString());
        List<Question.Answer<Boolean>> answers =
                List.of(
                        new Question.Answer<>(TEXTS.get("answer.cancel"), false),
                        new Question.Answer<>(TEXTS.get("answer.revert"), true));
        boolean wanted =
                !session.isDirty()
                        || Question.ask(
                                        shell,
                                        MessageDialog.QUESTION,
                                        TEXTS.get("revert.title"),
                                        sentence,
                                        answers)
                                .orElse(false);
        if (!wanted) {
            return false;
        }
        try {
            Optional<AccountPlan> read =
                    Loading.load(shell, session.file()).map(Loading.Loaded::plan);
            read.ifPresent(plan -> ForeignChange.reload(session, plan));
            return read.isPresent();
        } catch (PlanFileException e) {
            Question.tell(shell, TEXTS.get("revert.title"), Problems.say(e, session.file()));
            return false;
        }
    }
}
