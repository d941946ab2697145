package org.keyplan.ui.field;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Tint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One of very few answers, all seen at once: yes, no, or not known. */
final class AnswerField extends Field {
    private final List<Answer> answers;
    private final List<Button> buttons = new ArrayList<>();

    /**
     * @param value of the property; may be null
     * @param known whether it is an answer at all
     */
    record Answer(Object value, String label, boolean known) {}

    AnswerField(FieldSite site, EAttribute attribute, List<Answer> answers) {
        super(site, attribute);
        this.answers = answers;
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite all = FieldLayouts.flowing(FieldLayouts.part(parent));
        for (Answer answer : answers) {
            Button button = new Button(all, SWT.RADIO);
            button.setText(answer.label());
            if (!answer.known()) {
                Tint.set(button, Palette.MUTED);
            }
            button.addListener(SWT.Selection, event -> choose(button, answer));
            track(button);
            buttons.add(button);
        }
        return all;
    }

    private void choose(Button button, Answer answer) {
        if (button.getSelection() && (isMixed() || !Objects.equals(answer.value(), value()))) {
            change(answer.value());
        }
    }

    /** The button of an answer. */
    Button button(Object value) {
        for (int i = 0; i < answers.size(); i++) {
            if (Objects.equals(answers.get(i).value(), value)) {
                return buttons.get(i);
            }
        }
        throw new IllegalArgumentException("no answer " + value);
    }

    @Override
    protected void showValue(Object value, boolean mixed) {
        for (int i = 0; i < answers.size(); i++) {
            boolean given = !mixed && Objects.equals(answers.get(i).value(), value);
            buttons.get(i).setSelection(given && !elements().isEmpty());
        }
    }

    @Override
    protected void setEditable(boolean editable) {
        buttons.forEach(button -> button.setEnabled(editable));
    }
}
