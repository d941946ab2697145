package org.keyplan.ui.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.edit.Change;
import org.keyplan.examples.Examples;
import org.keyplan.model.Account;
import org.keyplan.model.Action;
import org.keyplan.model.Answer;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.tests.robot.Mouse;
import org.keyplan.ui.tests.robot.PlanFolder;
import org.keyplan.ui.tests.robot.Screenshots;
import org.keyplan.ui.tests.robot.Studio;
import org.keyplan.ui.tests.robot.Ui;
import org.keyplan.ui.tests.robot.Widgets;
import org.keyplan.ui.tests.robot.Workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Each kind of field: filled in, undone, redone, saved and read again. */
@ExtendWith(Studio.class)
class FieldsTest {
    @TempDir Path folder;
    private Path file;
    private PlanSession session;
    private FormShell form;

    @BeforeEach
    void open() {
        file = new PlanFolder(folder).example(Examples.CONSTRUCTION_MACHINERY);
        Workbench.openPlan(file);
        session = Workbench.session(file);
    }

    @AfterEach
    void close() {
        if (form != null) {
            form.close();
        }
    }

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
    void aNameChangedElsewhereShowsWhereItIsReferredTo() {
        Stakeholder person = person(5);
        Stakeholder boss = Ui.get(person::getReportsTo);
        show(person);

        set(boss, Literals.NAMED_ELEMENT__NAME, "Renamed");

        assertThat(form.shown(Literals.STAKEHOLDER__REPORTS_TO)).isEqualTo("Renamed");
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

    private void show(EObject element) {
        form = FormShell.open(session, element.eClass());
        form.show(element);
    }

    /** One step leads from before to after; it is undone, redone, saved and read again. */
    private void assertStep(
            EObject element, EStructuralFeature feature, Object before, Object after) {
        assertThat(Ui.get(() -> element.eGet(feature))).isEqualTo(after);
        Ui.run(() -> session.stack().undo());
        assertThat(Ui.get(() -> element.eGet(feature))).as("undone").isEqualTo(before);
        Ui.run(() -> session.stack().redo());
        assertThat(Ui.get(() -> element.eGet(feature))).as("redone").isEqualTo(after);
        saveAndCompare(element, feature);
    }

    private void saveAndCompare(EObject element, EStructuralFeature feature) {
        Ui.run(() -> session.save());
        EObject read = PlanFolder.read(file).eResource().getEObject(id(element));
        assertThat(read).as("saved element").isNotNull();
        assertThat(ids(read, feature)).isEqualTo(ids(element, feature));
    }

    /** The value, elements by their ids. */
    private static Object ids(EObject element, EStructuralFeature feature) {
        Object value = Ui.get(() -> element.eGet(feature));
        if (value instanceof EObject one) {
            return id(one);
        }
        return value instanceof List<?> many
                ? many.stream().map(v -> v instanceof EObject e ? id(e) : v).toList()
                : value;
    }

    private static String id(EObject element) {
        return Ui.get(
                () ->
                        EcoreUtil.getID(element) != null
                                ? EcoreUtil.getID(element)
                                : element.eResource().getURIFragment(element));
    }

    private void set(EObject element, EStructuralFeature feature, Object value) {
        Ui.run(() -> session.execute(change().set(element, feature, value)));
        Ui.settle();
    }

    private Change change() {
        return new Change(session.domain(), Locale.ENGLISH);
    }

    private static String textOf(Text text) {
        return Ui.get(() -> text.getText());
    }

    private Stakeholder person(int index) {
        return Ui.get(() -> session.plan().getAccount().getStakeholders().get(index));
    }

    private Opportunity opportunity() {
        return Ui.get(() -> session.plan().getOpportunities().get(0));
    }

    private Participant participant() {
        return Ui.get(() -> session.plan().getMaps().get(0).getParticipants().get(0));
    }
}
