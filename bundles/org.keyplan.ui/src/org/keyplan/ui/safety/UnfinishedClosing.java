package org.keyplan.ui.safety;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.ISaveablePart2;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.session.Unfinished;
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
    private static final Map<PlanSession, Asked> ANSWERED = new HashMap<>();

    /** An answer, and what was asked about. */
    private record Asked(List<String> refusals, Answer answer) {
        boolean settles(List<String> others) {
            return answer == Answer.STAY || refusals.containsAll(others);
        }
    }

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
     * What an editor of a plan answers to {@link ISaveablePart2#promptToSaveOnClose}. Asks about
     * texts that go with it, not about those in editors that stay open. Where several of one plan
     * are closed together the person is asked about a text once.
     */
    public static int prompt(PlanSession session, IEditorPart closing) {
        List<Control> others = others(session, closing);
        List<String> lost =
                session.unfinished()
                        .refusals(into -> others.stream().noneMatch(area -> isIn(area, into)));
        return switch (answer(session, lost, closing.getSite().getShell())) {
            case STAY -> ISaveablePart2.CANCEL;
            case SAVE -> ISaveablePart2.YES;
            case DISCARD -> ISaveablePart2.NO;
            case CLOSE -> ISaveablePart2.DEFAULT;
        };
    }

    /** Where other editors of the plan show texts. */
    private static List<Control> others(PlanSession session, IEditorPart closing) {
        List<Control> areas = new ArrayList<>();
        for (IEditorReference each : closing.getSite().getPage().getEditorReferences()) {
            IEditorPart editor = each.getEditor(false);
            PlanPart part = Adapters.adapt(editor, PlanPart.class);
            Control area = Adapters.adapt(editor, Control.class);
            if (editor != closing && part != null && part.session() == session && area != null) {
                areas.add(area);
            }
        }
        return areas;
    }

    private static boolean isIn(Control area, Object into) {
        Control control = into instanceof Unfinished.Keeper keeper ? keeper.control() : null;
        while (control != null && control != area) {
            control = control.getParent();
        }
        return control != null;
    }

    private static Answer answer(PlanSession session, List<String> lost, Shell shell) {
        Asked asked = ANSWERED.get(session);
        if (asked != null && asked.settles(lost)) {
            return asked.answer();
        }
        Answer answer = ask(session, lost, shell);
        if (!lost.isEmpty()) {
            ANSWERED.put(session, new Asked(lost, answer));
            shell.getDisplay().asyncExec(() -> ANSWERED.remove(session));
        }
        return answer;
    }

    /** Asks if there is such a text; otherwise the usual question will do. */
    private static Answer ask(PlanSession session, List<String> refusals, Shell shell) {
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
