package org.keyplan.ui.tests.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.keyplan.examples.Examples;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.ui.robot.FindingsList;
import org.keyplan.ui.robot.Keyboard;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.RuleTexts;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a review would find, and what a person does about it. */
class FindingsViewTest extends FindingsTest {
    @Test
    void listsWhatAReviewWouldFind() {
        List<String> expected =
                Ui.get(
                        () ->
                                session.findings().all().stream()
                                        .filter(f -> !f.accepted())
                                        .map(f -> f.message(Locale.getDefault()))
                                        .toList());

        assertThat(list.sentences()).isEqualTo(expected).hasSizeGreaterThan(20);
        assertThat(list.count(0) + list.count(WARNINGS) + list.count(ADVICE))
                .isEqualTo(expected.size());
        assertThat(Ui.get(() -> list.view().getTitle())).contains("" + expected.size());
        list.select("DEC-02");
        Screenshots.take("findings");
    }

    @Test
    void theSentenceHasAllTheWidthOfANarrowList() {
        int width = Ui.get(() -> list.tree().getClientArea().width);
        assertThat(width).as("the list is narrow").isBetween(300, 600);

        assertThat(Ui.get(() -> list.tree().getColumn(0).getWidth())).isEqualTo(width);
    }

    @Test
    void aFindingAppearsWithTheChangeAndGoesWithItsUndoing() {
        assertThat(list.rules()).doesNotContain("DEC-01");

        Ui.run(
                () ->
                        session.execute(
                                SetCommand.create(
                                        session.domain(),
                                        session.plan().getAccount(),
                                        Literals.ACCOUNT__TOP_DECISION_MAKER,
                                        null)));
        list.until("DEC-01", true);
        Ui.run(() -> session.stack().undo());
        list.until("DEC-01", false);
        Ui.run(() -> session.stack().redo());
        list.until("DEC-01", true);
    }

    @Test
    void filtersBySeverityAndWordsAndCountsWhatIsHidden() {
        int errors = list.count(0);
        list.filter(WARNINGS, false);
        list.filter(ADVICE, false);

        assertThat(list.sentences()).hasSize(errors);
        assertThat(list.count(WARNINGS)).isPositive();
        list.search("DEC-02");
        assertThat(list.rules()).isNotEmpty().containsOnly("DEC-02");
        list.search("nothing like this");
        assertThat(list.isVisible()).isFalse();
        Screenshots.take("findings-hidden");
        list.search("");
        list.filter(WARNINGS, true);
        list.filter(ADVICE, true);
        assertThat(list.sentences()).hasSizeGreaterThan(errors);
    }

    @Test
    void groupsBySeverityByElementOrNotAtAll() {
        List<String> bySeverity = list.sentences();
        assertThat(list.groups()).hasSize(3);

        group("ELEMENT");
        assertThat(list.groups()).hasSizeGreaterThan(3);
        assertThat(list.sentences()).containsExactlyInAnyOrderElementsOf(bySeverity);
        Screenshots.take("findings-by-element");
        group("NONE");
        assertThat(list.groups()).isEmpty();
        assertThat(list.sentences()).isEqualTo(bySeverity);
    }

    @Test
    void theSelectionStaysWhenOtherFindingsComeAndGo() {
        list.select("PPL-07");
        EObject element = list.selected().element();

        Ui.run(
                () ->
                        session.execute(
                                SetCommand.create(
                                        session.domain(),
                                        session.plan().getAccount(),
                                        Literals.ACCOUNT__TOP_DECISION_MAKER,
                                        null)));
        list.until("DEC-01", true);

        assertThat(list.selected().ruleId()).isEqualTo("PPL-07");
        assertThat(list.selectedElement()).isSameAs(element);
        assertThat(Ui.get(() -> list.tree().getSelection()[0].getText(3))).isEqualTo("PPL-07");
    }

    @Test
    void saysWhyAndWhatToDoBesideTheList() {
        list.select("PPL-07");
        Finding finding = finding("PPL-07");
        var texts = RuleTexts.of(finding.rule());
        Locale language = FindingsList.language();

        Ui.until("the details are shown", () -> list.texts().contains(texts.why(language)));
        assertThat(list.texts())
                .contains(texts.whatToDo(language), finding.message(language))
                .anyMatch(text -> text.contains("PPL-07"));
    }

    @Test
    void showsAFindingThatTheFilterHid() {
        Finding advice = finding("PPL-15");
        list.filter(ADVICE, false);
        list.search("no such text");
        assertThat(list.rules()).doesNotContain("PPL-15");

        assertThat(Ui.get(() -> list.view().showFinding(advice))).isTrue();

        Ui.settle();
        assertThat(list.selected()).isSameAs(advice);
        assertThat(list.isVisible()).isTrue();
    }

    @Test
    void aDoubleClickLeadsToThePlanItIsAbout() {
        Workbench.openPlan(new PlanFolder(folder).example(Examples.POWER_AUTHORITY));
        Ui.run(() -> Workbench.page().activate(Workbench.page().getEditors()[0]));
        Ui.settle();

        list.open("ACT-03");

        assertThat(Ui.get(() -> Workbench.page().getActiveEditor()))
                .isSameAs(Ui.get(() -> Workbench.page().getEditors()[0]));
    }

    @Test
    void aQuickFixTellsWhatItChangesAndChangesItInOneStep() {
        list.select("PPL-07");
        Finding finding = list.selected();
        QuickFix fix = Ui.get(() -> session.findings().fixes(finding).get(0));
        String label = fix.label(FindingsList.language());
        int actions = Ui.get(() -> session.plan().getActions().size());
        list.button(label);

        list.follow(text("fix.preview"));
        Ui.until(
                "the preview is there",
                () -> list.texts().stream().anyMatch(t -> t.startsWith(text("added"))));
        assertThat(Ui.get(() -> session.plan().getActions().size())).isEqualTo(actions);
        assertThat(Ui.get(session::isDirty)).isFalse();
        takeLarge("findings-preview");

        list.press(label);
        Ui.until("it is done", () -> session.plan().getActions().size() == actions + 1);
        Ui.until(
                "the finding is gone",
                () ->
                        session.findings().of(finding.element()).stream()
                                .noneMatch(f -> f.ruleId().equals("PPL-07")));
        assertThat(Ui.get(() -> session.stack().getUndoCommand().getLabel())).isEqualTo(label);
        Ui.run(() -> session.stack().undo());
        assertThat(Ui.get(() -> session.plan().getActions().size())).isEqualTo(actions);
        Ui.run(() -> session.stack().redo());
        assertThat(Ui.get(() -> session.plan().getActions().size())).isEqualTo(actions + 1);
    }

    @Test
    void showsThePlanThatIsBeingEdited() {
        List<String> before = list.sentences();
        Path other = new PlanFolder(folder).example(Examples.POWER_AUTHORITY);
        Workbench.openPlan(other);
        PlanSession second = Workbench.session(other);
        Ui.until("the other plan is looked at", () -> second.findings().isUpToDate());
        Ui.settle();

        assertThat(list.sentences())
                .isNotEqualTo(before)
                .hasSize(
                        Ui.get(
                                () ->
                                        (int)
                                                second.findings().all().stream()
                                                        .filter(f -> !f.accepted())
                                                        .count()));

        Workbench.command("org.keyplan.ui.command.findingsOfAllPlans");
        Screenshots.take("findings-of-all-plans");
        assertThat(list.sentences()).containsAll(before);
        Workbench.command("org.keyplan.ui.command.findingsOfAllPlans");
        Workbench.closeEditors();
        assertThat(list.isVisible()).isFalse();
    }

    @Test
    void wordsAreLookedForOnceAPersonPausesAndAtOnceWithEnter() {
        List<String> all = list.rules();
        Ui.run(
                () -> {
                    list.searchField().setText("NED-");
                    list.searchField().setText("NED-03");
                    assertThat(list.rules()).as("not yet").isEqualTo(all);
                });
        Ui.until("they are looked for", () -> list.rules().stream().allMatch("NED-03"::equals));

        Ui.run(
                () -> {
                    list.searchField().setText("PPL-07");
                    list.searchField().notifyListeners(SWT.DefaultSelection, new Event());
                    assertThat(list.rules()).as("at once").containsOnly("PPL-07");
                });
    }

    @Test
    void escapeInTheSearchFieldShowsAllAgain() {
        List<String> all = list.rules();
        list.search("DEC-02");

        new Keyboard(list.searchField()).press(SWT.ESC);

        assertThat(Ui.get(() -> list.searchField().getText())).isEmpty();
        Ui.until("all are shown", () -> list.rules().equals(all));
    }

    @Test
    void theFilterAndTheGroupsAreRememberedWhenTheViewIsOpenedAgain() {
        list.filter(ADVICE, false);
        group("ELEMENT");
        List<String> before = list.groups();
        Ui.run(() -> Workbench.page().hideView(list.view()));

        FindingsList again = new FindingsList();

        assertThat(again.groups()).isEqualTo(before);
        assertThat(again.rules()).doesNotContain("PPL-15");
        assertThat(again.count(ADVICE)).isPositive();
        again.filter(ADVICE, true);
        assertThat(again.rules()).contains("PPL-15");
    }
}
