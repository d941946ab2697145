package org.keyplan.ui.safety;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.ui.text.UiTexts;

import java.util.List;
import java.util.Optional;

/** A sentence with a few answers to choose from. Belongs to the UI thread. */
final class Question {
    private static final UiTexts TEXTS = UiTexts.beside(Question.class);

    private Question() {}

    /**
     * One of the answers.
     *
     * @param label on the button; a verb that says what happens
     */
    record Answer<T>(String label, T meaning) {}

    /**
     * Asks; the first answer is the one that the Enter key gives.
     *
     * @return empty if the person closed the question unanswered
     */
    static <T> Optional<T> ask(
            Shell shell, int kind, String title, String sentence, List<Answer<T>> answers) {
        String[] labels = answers.stream().map(Answer::label).toArray(String[]::new);
        MessageDialog dialog = new MessageDialog(shell, title, null, sentence, kind, 0, labels);
        int chosen = dialog.open();
        return chosen < 0 || chosen >= answers.size()
                ? Optional.empty()
                : Optional.of(answers.get(chosen).meaning());
    }

    /** Says something that nothing can be done about here. */
    static void tell(Shell shell, String title, String sentence) {
        ask(
                shell,
                MessageDialog.WARNING,
                title,
                sentence,
                List.of(new Answer<>(TEXTS.get("answer.close"), Boolean.TRUE)));
    }
}
