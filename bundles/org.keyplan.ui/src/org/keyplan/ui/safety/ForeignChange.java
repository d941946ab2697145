package org.keyplan.ui.safety;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.keyplan.core.compare.Difference;
import org.keyplan.core.compare.PlanDifferences;
import org.keyplan.core.file.PlanResource;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.navigation.Selections;
import org.keyplan.ui.navigation.ShowsElements;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What happens when somebody else changed the file of an open plan: a plan without changes of one's
 * own follows quietly; otherwise the person is asked, once for each foreign content. Nothing of
 * one's own is ever given up unasked. Belongs to the UI thread.
 */
final class ForeignChange {
    private static final UiTexts TEXTS = UiTexts.beside(ForeignChange.class);

    /** The plans that a person is being asked about, be it on saving or on noticing. */
    private static final Set<PlanSession> ASKING =
            Collections.newSetFromMap(new IdentityHashMap<>());

    private final PlanSession session;
    private boolean missing;

    ForeignChange(PlanSession session) {
        this.session = session;
    }

    /** What a person can do. */
    enum Answer {
        THEIRS,
        MINE,
        COMPARE,
        SAVE_AS,
        CANCEL
    }

    void happened(FileWatch.Found found) {
        PlanResource resource = PlanResource.of(session.plan());
        if (!found.state().exists()) {
            vanished();
        } else if (found.fingerprint().equals(resource.knownContent())) {
            if (missing) {
                missing = false;
                session.setUnlikeFile(false);
            }
        } else if (found.plan() == null) {
            broken(found);
        } else if (!session.isDirty() || missing && !session.stack().isSaveNeeded()) {
            missing = false;
            reload(found.plan());
            QuietNote.show(TEXTS.get("foreign.reloaded", name()));
        } else {
            missing = false;
            ask(found);
        }
    }

    private String name() {
        return session.file().getFileName().toString();
    }

    private void vanished() {
        if (!missing) {
            missing = true;
            session.setUnlikeFile(true);
            QuietNote.show(TEXTS.get("foreign.gone", session.file().toString()));
        }
    }

    private void broken(FileWatch.Found found) {
        session.setUnlikeFile(true);
        QuietNote.show(
                TEXTS.get("foreign.broken", name()), found.problem().text(Locale.getDefault()));
    }

    private void ask(FileWatch.Found found) {
        Answer answer =
                ask(
                        Windows.shell(),
                        session,
                        found.plan(),
                        TEXTS.get("foreign.question", name()),
                        false);
        if (answer == Answer.THEIRS) {
            reload(found.plan());
        } else if (answer == Answer.MINE) {
            keepMine(session, found.fingerprint());
        }
    }

    /** From now on saving replaces the foreign content, which is kept as a backup. */
    static void keepMine(PlanSession session, String fingerprint) {
        PlanResource.of(session.plan()).acknowledge(fingerprint);
        session.setUnlikeFile(true);
    }

    /**
     * Asks what to do, as often as the person wants to compare first.
     *
     * @param theirs what is in the file now; null if that cannot be opened
     * @param saving whether the person is just about to save
     * @return {@link Answer#CANCEL} also if the person is being asked about the plan already
     */
    static Answer ask(
            Shell shell, PlanSession session, AccountPlan theirs, String sentence, boolean saving) {
        if (!ASKING.add(session)) {
            return Answer.CANCEL;
        }
        try {
            return askUntilAnswered(shell, session, theirs, sentence, saving);
        } finally {
            ASKING.remove(session);
        }
    }

    private static Answer askUntilAnswered(
            Shell shell, PlanSession session, AccountPlan theirs, String sentence, boolean saving) {
        Answer given = Answer.COMPARE;
        while (given == Answer.COMPARE) {
            given =
                    Question.ask(
                                    shell,
                                    MessageDialog.QUESTION,
                                    TEXTS.get("foreign.title"),
                                    sentence,
                                    answers(theirs != null, saving))
                            .orElse(Answer.CANCEL);
            if (given == Answer.COMPARE) {
                compare(shell, session, theirs);
            }
        }
        return given;
    }

    private static List<Question.Answer<Answer>> answers(boolean readable, boolean saving) {
        List<Question.Answer<Answer>> answers = new ArrayList<>();
        answers.add(answer(saving ? "foreign.replace" : "foreign.mine", Answer.MINE));
        if (readable) {
            answers.add(answer("foreign.compare", Answer.COMPARE));
            answers.add(answer("foreign.theirs", Answer.THEIRS));
        }
        if (saving) {
            answers.add(answer("answer.saveAs", Answer.SAVE_AS));
            answers.add(answer("answer.cancel", Answer.CANCEL));
        }
        return answers;
    }

    private static void compare(Shell shell, PlanSession session, AccountPlan theirs) {
        String name = session.file().getFileName().toString();
        List<Difference> differences;
        try {
            differences =
                    Patience.forAll(
                            shell,
                            TEXTS.get("compare.progress"),
                            () -> PlanDifferences.between(theirs, session.plan()));
        } catch (Exception e) {
            throw new IllegalStateException("Plans could not be compared", e);
        }
        new CompareDialog(shell, TEXTS.get("foreign.heading", name), differences).open();
    }

    private static Question.Answer<Answer> answer(String key, Answer meaning) {
        return new Question.Answer<>(TEXTS.get(key), meaning);
    }

    private void reload(AccountPlan read) {
        reload(session, read);
    }

    /** Shows another reading of the file and selects what was selected, if it is still there. */
    static void reload(PlanSession session, AccountPlan read) {
        IWorkbenchPage page = Windows.page().orElse(null);
        EObject selected = page == null ? null : Selections.first(page.getSelection()).orElse(null);
        String id = selected == null ? null : idOf(session, selected);
        session.replace(read);
        EObject again = id == null ? null : PlanResource.of(read).getEObject(id);
        PlanPart part = page == null ? null : Adapters.adapt(page.getActivePart(), PlanPart.class);
        ShowsElements place =
                page == null ? null : Adapters.adapt(page.getActivePart(), ShowsElements.class);
        if (again != null && place != null && part != null && part.session() == session) {
            page.getWorkbenchWindow()
                    .getShell()
                    .getDisplay()
                    .asyncExec(() -> place.show(again, null));
        }
    }

    private static String idOf(PlanSession session, EObject element) {
        PlanResource resource = PlanResource.of(session.plan());
        return element.eResource() == resource ? resource.getID(element) : null;
    }
}
