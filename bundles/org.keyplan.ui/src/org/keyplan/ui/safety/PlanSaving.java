package org.keyplan.ui.safety;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Saves plans for a person: what cannot be saved is explained in plain words together with what can
 * be done, and the plan stays open with all that was typed. Belongs to the UI thread.
 */
public final class PlanSaving {
    private static final UiTexts TEXTS = UiTexts.beside(PlanSaving.class);

    private PlanSaving() {}

    /**
     * Saves a plan to its file, asking where something stands in the way.
     *
     * @return whether it is saved now
     */
    public static boolean save(PlanSession session, Shell shell) {
        try {
            session.save();
            return true;
        } catch (PlanFileException e) {
            Question.tell(shell, TEXTS.get("save.title"), e.text(Locale.getDefault()));
            return false;
        }
    }

    /**
     * Asks for another file and saves there, which is the plan's file from then on.
     *
     * @return whether it is saved there now
     */
    public static boolean saveAs(PlanSession session, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(TEXTS.get("saveAs.title"));
        dialog.setFilterExtensions(new String[] {"*." + PlanFiles.EXTENSION});
        dialog.setFilterNames(new String[] {TEXTS.get("saveAs.plans")});
        dialog.setFilterPath(session.file().getParent().toString());
        dialog.setFileName(session.file().getFileName().toString());
        String chosen = dialog.open();
        return chosen != null && saveAs(session, Path.of(chosen), shell);
    }

    /**
     * Saves a plan to another file, which is the plan's file from then on.
     *
     * @return whether it is saved there now
     */
    public static boolean saveAs(PlanSession session, Path target, Shell shell) {
        try {
            session.saveAs(target);
            return true;
        } catch (PlanFileException e) {
            Question.tell(shell, TEXTS.get("save.title"), e.text(Locale.getDefault()));
            return false;
        }
    }

    /**
     * Gives up what was not saved, after asking.
     *
     * @return whether the plan is now as its file is
     */
    public static boolean revert(PlanSession session, Shell shell) {
        var answers =
                List.of(
                        new Question.Answer<>(TEXTS.get("answer.revert"), true),
                        new Question.Answer<>(TEXTS.get("answer.cancel"), false));
        String sentence = TEXTS.get("revert.question", session.file().getFileName().toString());
        if (session.isDirty()
                && !Question.ask(
                                shell,
                                MessageDialog.QUESTION,
                                TEXTS.get("revert.title"),
                                sentence,
                                answers)
                        .orElse(false)) {
            return false;
        }
        try {
            session.revert();
            return true;
        } catch (PlanFileException e) {
            Question.tell(shell, TEXTS.get("revert.title"), e.text(Locale.getDefault()));
            return false;
        }
    }
}
