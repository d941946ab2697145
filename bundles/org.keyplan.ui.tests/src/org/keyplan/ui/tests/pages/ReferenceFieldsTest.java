package org.keyplan.ui.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.keyplan.model.Action;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;

import java.util.List;
import java.util.Locale;

/** Fields that refer to other elements, one or many. */
class ReferenceFieldsTest extends FieldCase {

    @Test
    void aPersonIsFoundByPartOfTheName() {
        Stakeholder head = person(0);
        Stakeholder person = person(5);
        Stakeholder before = Ui.get(person::getReportsTo);
        Stakeholder other = before == head ? person(1) : head;
        show(person);
        Text boss = form.text(Literals.STAKEHOLDER__REPORTS_TO);

        Widgets.replace(boss, Ui.get(other::getName).toLowerCase(Locale.ROOT));
        Widgets.leave(boss);

        assertThat(form.shown(Literals.STAKEHOLDER__REPORTS_TO)).isEqualTo(Ui.get(other::getName));
        assertStep(person, Literals.STAKEHOLDER__REPORTS_TO, before, other);
    }

    @Test
    void aPersonNobodyKnowsIsCreatedWithEnter() {
        Stakeholder person = person(5);
        Stakeholder before = Ui.get(person::getReportsTo);
        int people = Ui.get(() -> session.plan().getAccount().getStakeholders().size());
        show(person);
        Text boss = form.text(Literals.STAKEHOLDER__REPORTS_TO);

        Widgets.replace(boss, "Quentin Zyx");
        Widgets.leave(boss);
        assertThat(form.problem(Literals.STAKEHOLDER__REPORTS_TO))
                .as("leaving creates nobody")
                .contains("Quentin Zyx");
        assertThat(Ui.get(session::isDirty)).isFalse();
        Widgets.enter(boss);

        assertThat(Ui.get(() -> person.getReportsTo().getName())).isEqualTo("Quentin Zyx");
        assertThat(form.problem(Literals.STAKEHOLDER__REPORTS_TO)).isNull();
        Ui.run(() -> session.stack().undo());
        assertThat(Ui.get(person::getReportsTo)).isSameAs(before);
        assertThat(Ui.get(() -> session.plan().getAccount().getStakeholders().size()))
                .isEqualTo(people);
    }

    @Test
    void aReferenceIsEmptied() {
        Stakeholder person = person(5);
        Stakeholder before = Ui.get(person::getReportsTo);
        assertThat(before).isNotNull();
        show(person);
        Text boss = form.text(Literals.STAKEHOLDER__REPORTS_TO);

        Widgets.replace(boss, "");
        Widgets.leave(boss);

        assertStep(person, Literals.STAKEHOLDER__REPORTS_TO, before, null);
    }

    @Test
    void peopleAreAddedAndTakenOutOneByOne() {
        Action action = Ui.get(() -> session.plan().getActions().get(0));
        set(action, Literals.ACTION__STAKEHOLDERS, List.of());
        show(action);
        Text entry = form.text(Literals.ACTION__STAKEHOLDERS);

        Widgets.replace(entry, Ui.get(person(0)::getName));
        Widgets.enter(entry);
        Widgets.replace(entry, Ui.get(person(1)::getName));
        Widgets.enter(entry);

        assertThat(Ui.get(() -> List.copyOf(action.getStakeholders())))
                .containsExactly(person(0), person(1));
        assertThat(textOf(entry)).isEmpty();
        Screenshots.take("field-tokens");
        Widgets.key(entry, SWT.BS);
        assertThat(Ui.get(() -> List.copyOf(action.getStakeholders()))).containsExactly(person(0));
        saveAndCompare(action, Literals.ACTION__STAKEHOLDERS);
    }

    @Test
    void aNameChangedElsewhereShowsWhereItIsReferredTo() {
        Stakeholder person = person(5);
        Stakeholder boss = Ui.get(person::getReportsTo);
        show(person);

        set(boss, Literals.NAMED_ELEMENT__NAME, "Renamed");

        assertThat(form.shown(Literals.STAKEHOLDER__REPORTS_TO)).isEqualTo("Renamed");
    }
}
