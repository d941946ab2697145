package org.keyplan.ui.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.Test;
import org.keyplan.model.Account;
import org.keyplan.model.Answer;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.robot.Mouse;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;

import java.util.List;

/** Fields that offer what there is to choose: scores, choices, roles, answers and ticks. */
class ChosenFieldsTest extends FieldCase {

    @Test
    void aScoreIsClickedOrTyped() {
        Participant part = participant();
        Integer before = Ui.get(part::getInfluence);
        int other = before != null && before == 2 ? 3 : 2;
        show(part);
        Canvas dots = (Canvas) form.control(Literals.PARTICIPANT__INFLUENCE);

        Widgets.key(dots, '0' + other);

        assertStep(part, Literals.PARTICIPANT__INFLUENCE, before, other);
        new Mouse(dots).click(new org.eclipse.swt.graphics.Point(4 + 4 * 20 + 6, 12));
        assertThat(Ui.get(part::getInfluence)).isEqualTo(5);
        Widgets.key(dots, SWT.DEL);
        assertThat(Ui.get(part::getInfluence)).as("not known").isNull();
    }

    @Test
    void aChoiceIsMade() {
        Stakeholder person = person(0);
        Object before = Ui.get(person::getAdaptability);
        show(person);

        Widgets.choose(
                Widgets.first(form.control(Literals.STAKEHOLDER__ADAPTABILITY), Combo.class),
                "Laggard");

        assertStep(
                person,
                Literals.STAKEHOLDER__ADAPTABILITY,
                before,
                org.keyplan.model.Adaptability.LAGGARD);
    }

    @Test
    void rolesAreTickedInAnyNumber() {
        Participant part = participant();
        List<?> before = Ui.get(() -> List.copyOf(part.getRoles()));
        show(part);
        Button coach =
                Widgets.find(
                        form.control(Literals.PARTICIPANT__ROLES),
                        Button.class,
                        b -> b.getText().startsWith("Coach"));
        boolean was = before.contains(BuyingRole.COACH);

        Widgets.press(coach, !was);

        assertThat(Ui.get(() -> part.getRoles().contains(BuyingRole.COACH))).isEqualTo(!was);
        Ui.run(() -> session.stack().undo());
        assertThat(Ui.get(() -> List.copyOf(part.getRoles()))).isEqualTo(before);
        assertThat(Ui.get(coach::getSelection)).isEqualTo(was);
    }

    @Test
    void yesNoAndUnknownAreThreeAnswers() {
        Account account = Ui.get(() -> session.plan().getAccount());
        set(account, Literals.ACCOUNT__OFFERING_FITS, Answer.UNKNOWN);
        show(account);
        Button no =
                Widgets.find(
                        form.control(Literals.ACCOUNT__OFFERING_FITS),
                        Button.class,
                        b -> b.getText().equals("No"));

        Widgets.press(no, true);

        assertStep(account, Literals.ACCOUNT__OFFERING_FITS, Answer.UNKNOWN, Answer.NO);
    }

    @Test
    void aTickIsSetAndTakenBack() {
        Stakeholder person = person(0);
        show(person);

        Widgets.press((Button) form.control(Literals.STAKEHOLDER__EXTERNAL), true);

        assertStep(person, Literals.STAKEHOLDER__EXTERNAL, false, true);
    }
}
