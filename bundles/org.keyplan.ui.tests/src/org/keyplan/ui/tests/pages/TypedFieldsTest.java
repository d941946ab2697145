package org.keyplan.ui.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;

import java.time.LocalDate;
import java.util.List;

/** Fields that are typed into: texts, amounts, dates, percentages; and what is not understood. */
class TypedFieldsTest extends FieldCase {

    @Test
    void aTextIsTypedAndUndoneInOneStep() {
        Stakeholder person = person(0);
        String before = Ui.get(person::getJobTitle);
        show(person);

        Widgets.type(form.text(Literals.STAKEHOLDER__JOB_TITLE), ", interim");

        assertStep(person, Literals.STAKEHOLDER__JOB_TITLE, before, before + ", interim");
    }

    @Test
    void leavingAFieldEndsTheStep() {
        Stakeholder person = person(0);
        show(person);
        Text title = form.text(Literals.STAKEHOLDER__JOB_TITLE);
        Widgets.replace(title, "First");
        Widgets.leave(title);
        Widgets.replace(title, "Second");

        Ui.run(() -> session.stack().undo());

        assertThat(Ui.get(person::getJobTitle)).isEqualTo("First");
        assertThat(form.shown(Literals.STAKEHOLDER__JOB_TITLE)).isEqualTo("First");
    }

    @Test
    void aTextThatIsEmptiedIsNotKnown() {
        Stakeholder person = person(0);
        String before = Ui.get(person::getJobTitle);
        show(person);

        Widgets.replace(form.text(Literals.STAKEHOLDER__JOB_TITLE), "");

        assertStep(person, Literals.STAKEHOLDER__JOB_TITLE, before, null);
    }

    @Test
    void anAmountIsTypedFreelyAndKeptExactly() {
        Opportunity opportunity = opportunity();
        Money before = Ui.get(opportunity::getAmount);
        show(opportunity);
        Text amount = form.text(Literals.OPPORTUNITY__AMOUNT);

        Widgets.replace(amount, "12,500.50 USD");
        Widgets.leave(amount);

        assertThat(form.shown(Literals.OPPORTUNITY__AMOUNT)).isEqualTo("12,500.50 USD");
        assertStep(opportunity, Literals.OPPORTUNITY__AMOUNT, before, Money.of("12500.50", "USD"));
    }

    @Test
    void anAmountWithoutCurrencyHasTheOneThatWasThere() {
        Opportunity opportunity = opportunity();
        set(opportunity, Literals.OPPORTUNITY__AMOUNT, Money.of("1", "JPY"));
        show(opportunity);

        Widgets.replace(form.text(Literals.OPPORTUNITY__AMOUNT), "250k");

        assertThat(Ui.get(opportunity::getAmount)).isEqualTo(Money.of("250000", "JPY"));
    }

    @Test
    void aDateIsTypedAndMayBeEmpty() {
        Opportunity opportunity = opportunity();
        LocalDate before = Ui.get(opportunity::getExpectedClose);
        show(opportunity);
        Text close = form.text(Literals.OPPORTUNITY__EXPECTED_CLOSE);

        Widgets.replace(close, "31.12.2026");
        Widgets.leave(close);

        assertThat(form.shown(Literals.OPPORTUNITY__EXPECTED_CLOSE)).isEqualTo("2026-12-31");
        assertStep(
                opportunity,
                Literals.OPPORTUNITY__EXPECTED_CLOSE,
                before,
                LocalDate.of(2026, 12, 31));
        Widgets.replace(close, "");
        Widgets.leave(close);
        assertThat(Ui.get(opportunity::getExpectedClose)).isNull();
    }

    @Test
    void aPercentageIsTyped() {
        Opportunity opportunity = opportunity();
        Integer before = Ui.get(opportunity::getProbability);
        show(opportunity);

        Widgets.replace(form.text(Literals.OPPORTUNITY__PROBABILITY), "35 %");

        assertStep(opportunity, Literals.OPPORTUNITY__PROBABILITY, before, 35);
    }

    @Test
    void whatIsNotUnderstoodStaysWithASentenceAndReachesNothing() {
        Opportunity opportunity = opportunity();
        LocalDate before = Ui.get(opportunity::getExpectedClose);
        show(opportunity);
        Text close = form.text(Literals.OPPORTUNITY__EXPECTED_CLOSE);

        Widgets.replace(close, "next spring");
        Widgets.leave(close);

        assertThat(form.problem(Literals.OPPORTUNITY__EXPECTED_CLOSE))
                .isEqualTo("\"next spring\" is not a date; type it as 2026-06-30.");
        assertThat(Ui.get(opportunity::getExpectedClose)).isEqualTo(before);
        assertThat(Ui.get(session::isDirty)).isFalse();
        Screenshots.take("field-refused");

        form.show(Ui.get(() -> session.plan().getOpportunities().get(1)));
        form.show(opportunity);
        assertThat(form.shown(Literals.OPPORTUNITY__EXPECTED_CLOSE))
                .as("is there again when the person comes back")
                .isEqualTo("next spring");

        Widgets.key(close, SWT.ESC);
        assertThat(form.problem(Literals.OPPORTUNITY__EXPECTED_CLOSE)).isNull();
        assertThat(form.shown(Literals.OPPORTUNITY__EXPECTED_CLOSE)).isEqualTo(before.toString());
    }

    @Test
    void wordsAreAddedWithEnter() {
        var diagram = KeyplanFactory.eINSTANCE.createDiagram();
        diagram.setName("Chart");
        diagram.setRoot(session.plan().getAccount());
        Ui.run(
                () ->
                        session.execute(
                                change().add(
                                                session.plan(),
                                                Literals.ACCOUNT_PLAN__DIAGRAMS,
                                                diagram)));
        show(diagram);
        Text entry = form.text(Literals.DIAGRAM__LAYERS);

        Widgets.replace(entry, "trust, conflict");
        Widgets.enter(entry);

        assertThat(Ui.get(() -> List.copyOf(diagram.getLayers())))
                .containsExactly("trust", "conflict");
        Ui.run(() -> session.stack().undo());
        assertThat(Ui.get(() -> diagram.getLayers().isEmpty())).isTrue();
    }
}
