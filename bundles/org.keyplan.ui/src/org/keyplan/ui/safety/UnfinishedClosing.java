package org.keyplan.ui.safety;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart2;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a person who closes a plan of texts that were not understood, since they would be lost; in
 * one question with what is not saved. Belongs to the UI thread.
 */
public final class UnfinishedClosing {
    private static final UiTexts TEXTS = UiTexts.beside(UnfinishedClosing.class);
    private static final int MOST = 4;

    /** What was answered in this turn of the event loop, by plan. */
    private static final Map<PlanSession, Answer> ANSWERED = new HashMap<>();

    private UnfinishedClosing() {}

    /** What the person wants. */
    enum Answer {
        /** To stay, and put right what was not understood. */
        STAY,
        /** To save the plan without it, and close. */
        SAVE,
        /** To close without saving anything. */
        DISCARD,
        /** To close; nothing else is unsaved, or others still show it, or nobody was asked. */
        CLOSE
    }

    /**
     * What an editor of a plan answers to {@link ISaveablePart2#promptToSaveOnClose}. Where several
     * of one plan are closed together the person is asked once.
     */
    public static int prompt(PlanSession session, Shell shell) {
        Answer answer = ANSWERED.get(session);
        if (answer == null) {
            answer = ask(session, shell);
            ANSWERED.put(session, answer);
            shell.getDisplay().asyncExec(() -> ANSWERED.remove(session));
        }
        return switch (answer) {
            case STAY -> ISaveablePart2.CANCEL;
            case SAVE -> ISaveablePart2.YES;
            case DISCARD -> ISaveablePart2.NO;
            case CLOSE -> ISaveablePart2.DEFAULT;
        };
    }

    /** Asks if there is such a text; otherwise the usual question will do. */
    private static Answer ask(PlanSession session, Shell shell) {
        List<String> refusals = session.unfinished().refusals();
        if (refusals.isEmpty()) {
            return Answer.CLOSE;
        }
        boolean unsaved = session.isDirty() && session.isLastUse();
        List<Question.Answer<Answer>> answers = new ArrayList<>();
        answers.add(answer("unfinished.stay", Answer.STAY));
        if (unsaved) {
            answers.add(answer("unfinished.save", Answer.SAVE));
            answers.add(answer("unfinished.discard", Answer.DISCARD));
        } else {
            answers.add(answer("unfinished.close", Answer.CLOSE));
        }
        String sentence =
                TEXTS.get(
                        unsaved ? "unfinished.unsaved" : "unfinished.question",
                        session.file().getFileName(),
                        listed(refusals));
        return Question.ask(
                        shell,
                        MessageDialog.QUESTION,
                        TEXTS.get("unfinished.title"),
                        sentence,
                        answers)
                .orElse(Answer.STAY);
    }

    private static Question.Answer<Answer> answer(String key, Answer meaning) {
        return new Question.Answer<>(TEXTS.get(key), meaning);
    }

    private static String listed(List<String> refusals) {
        List<String> shown = new ArrayList<>();
        refusals.stream().limit(MOST).forEach(each -> shown.add("\u2022 " + each));
        if (refusals.size() > MOST) {
            shown.add(TEXTS.get("unfinished.more", refusals.size() - MOST));
        }
        return String.join("\n", shown);
    }
}
