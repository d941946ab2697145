package org.keyplan.ui.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.keyplan.model.Action;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;

import java.time.LocalDate;

/** Fields follow what becomes of their elements, of several at once, and of their findings. */
class FieldsFollowTest extends FieldCase {

    @Test
    void aChangeFromElsewhereShowsAtOnceAndKeepsTheCursor() {
        Stakeholder person = person(0);
        show(person);
        Text title = form.text(Literals.STAKEHOLDER__JOB_TITLE);
        Ui.run(() -> title.setSelection(3));

        set(person, Literals.STAKEHOLDER__JOB_TITLE, "Chief of something");

        assertThat(textOf(title)).isEqualTo("Chief of something");
        assertThat(Ui.get(title::getCaretPosition)).isEqualTo(3);
    }

    @Test
    void severalElementsAreChangedAtOnce() {
        Stakeholder one = person(0);
        Stakeholder other = person(1);
        form = FormShell.open(session, Literals.STAKEHOLDER);
        form.show(one, other);
        Text title = form.text(Literals.STAKEHOLDER__JOB_TITLE);
        assertThat(textOf(title)).as("they differ").isEmpty();

        Widgets.type(title, "Buyer");

        assertThat(Ui.get(one::getJobTitle)).isEqualTo("Buyer");
        assertThat(Ui.get(other::getJobTitle)).isEqualTo("Buyer");
        Ui.run(() -> session.stack().undo());
        assertThat(Ui.get(session::isDirty)).isFalse();
    }

    @Test
    void aFindingIsMarkedAtItsFieldAndGoesWhenPutRight() {
        Action action = Ui.get(() -> session.plan().getActions().get(0));
        set(action, Literals.ACTION__STATUS, org.keyplan.model.ActionStatus.OPEN);
        set(action, Literals.ACTION__DUE, LocalDate.of(2030, 1, 1));
        show(action);
        assertThat(Ui.get(() -> form.row(Literals.ACTION__DUE).findings())).isEmpty();
        Text due = form.text(Literals.ACTION__DUE);

        Widgets.replace(due, "2020-01-01");

        Ui.until(
                "the finding is marked",
                () -> !form.row(Literals.ACTION__DUE).findings().isEmpty());
        assertThat(Ui.get(() -> form.row(Literals.ACTION__OWNER).findings())).isEmpty();
        Screenshots.take("field-finding");
        Widgets.replace(due, "2030-01-01");
        Ui.until("the mark is gone", () -> form.row(Literals.ACTION__DUE).findings().isEmpty());
    }
}
