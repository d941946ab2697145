package org.keyplan.ui.tests.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.commands.State;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RadioState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.examples.Examples;
import org.keyplan.model.Acceptance;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.tests.robot.PlanFolder;
import org.keyplan.ui.tests.robot.Screenshots;
import org.keyplan.ui.tests.robot.Studio;
import org.keyplan.ui.tests.robot.Ui;
import org.keyplan.ui.tests.robot.Widgets;
import org.keyplan.ui.tests.robot.Workbench;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.RuleTexts;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a review would find, and what a person does about it. */
@ExtendWith(Studio.class)
class FindingsViewTest {
    private static final int WARNINGS = 1;
    private static final int ADVICE = 2;
    private static final int ACCEPTED = 3;

    @TempDir Path folder;
    private PlanSession session;
    private FindingsList list;

    @BeforeEach
    void open() {
        Path file = new PlanFolder(folder).example(Examples.NEGLECTED_ACCOUNT);
        Workbench.openPlan(file);
        session = Workbench.session(file);
        list = new FindingsList();
        group("SEVERITY");
        list.search("");
        for (int i = 0; i < ACCEPTED; i++) {
            list.filter(i, true);
        }
        list.filter(ACCEPTED, false);
        upToDate();
    }

    @AfterEach
    void groupAgain() {
        group("SEVERITY");
    }

    private void upToDate() {
        Ui.until("findings are up to date", () -> session.findings().isUpToDate());
        Ui.settle();
    }

    private void group(String by) {
        State state =
                PlatformUI.getWorkbench()
                        .getService(ICommandService.class)
                        .getCommand("org.keyplan.ui.command.groupFindings")
                        .getState(RadioState.STATE_ID);
        Ui.run(() -> state.setValue(by));
        Ui.settle();
    }

    private Finding finding(String rule) {
        return Ui.get(
                () ->
                        session.findings().all().stream()
                                .filter(f -> f.ruleId().equals(rule))
                                .findFirst()
                                .orElseThrow());
    }

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

    /** A picture of the view as large as the window. */
    private void takeLarge(String name) {
        IWorkbenchPage page = Workbench.page();
        Ui.run(() -> page.toggleZoom(page.getReference(list.view())));
        Screenshots.take(name);
        Ui.run(() -> page.toggleZoom(page.getReference(list.view())));
        Ui.settle();
    }

    private static String text(String key) {
        boolean chinese = FindingsList.language().getLanguage().equals("zh");
        return switch (key) {
            case "fix.preview" -> chinese ? "会有哪些变化？" : "What changes?";
            case "added" -> chinese ? "新增：" : "New: ";
            case "accept" -> chinese ? "接受…" : "Accept…";
            case "takeBack" -> chinese ? "撤回接受" : "Take back";
            default -> throw new IllegalArgumentException(key);
        };
    }

    @Test
    void acceptingNeedsAReasonAndCanBeTakenBack() {
        list.select("DEC-02");
        Finding finding = list.selected();
        int before = Ui.get(() -> session.plan().getAcceptances().size());
        list.press(text("accept"));
        Shell dialog = dialog();
        Button ok = Ui.get(() -> dialog.getDefaultButton());
        Text reason =
                Widgets.find(
                        dialog,
                        Text.class,
                        t -> (t.getStyle() & SWT.MULTI) != 0 && t.getEditable());
        assertThat(Ui.get(ok::isEnabled)).isFalse();
        Ui.run(() -> reason.setText(" "));
        assertThat(Ui.get(ok::isEnabled)).isFalse();
        Screenshots.take("findings-accept");

        Ui.run(() -> reason.setText("They elect a new board in autumn"));
        assertThat(Ui.get(ok::isEnabled)).isTrue();
        Ui.run(() -> ok.notifyListeners(SWT.Selection, new Event()));
        Ui.until(
                "it is accepted",
                () ->
                        session.findings().of(finding.element()).stream()
                                .filter(f -> f.ruleId().equals("DEC-02"))
                                .allMatch(Finding::accepted));
        Acceptance acceptance = finding("DEC-02").acceptance().orElseThrow();
        assertThat(acceptance.getReason()).isEqualTo("They elect a new board in autumn");
        assertThat(acceptance.getUntil()).isAfter(Examples.asOf());
        list.until("DEC-02", false);

        list.filter(ACCEPTED, true);
        list.until("DEC-02", true);
        list.select("DEC-02");
        takeLarge("findings-accepted");
        list.press(text("takeBack"));
        Ui.until(
                "it counts again",
                () ->
                        session.plan().getAcceptances().size() == before - 1
                                || session.plan().getAcceptances().size() == before);
        upToDate();
        assertThat(finding("DEC-02").accepted()).isFalse();
        Ui.run(() -> session.stack().undo());
        upToDate();
        assertThat(finding("DEC-02").accepted()).isTrue();
    }

    private static Shell dialog() {
        Ui.until(
                "the dialog is open",
                () -> Ui.display().getActiveShell() != null && other() != null);
        return Ui.get(FindingsViewTest::other);
    }

    private static Shell other() {
        Shell main = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        for (Shell shell : Ui.display().getShells()) {
            if (shell != main && shell.isVisible() && shell.getDefaultButton() != null) {
                return shell;
            }
        }
        return null;
    }

    @Test
    void copiesFindingsAsText() {
        list.select("PPL-07");
        Finding finding = list.selected();
        Ui.run(() -> list.tree().setFocus());
        Ui.settle();

        Workbench.command("org.eclipse.ui.edit.copy");

        String copied =
                Ui.get(
                        () -> {
                            Clipboard clipboard = new Clipboard(Ui.display());
                            try {
                                return (String) clipboard.getContents(TextTransfer.getInstance());
                            } finally {
                                clipboard.dispose();
                            }
                        });
        assertThat(copied)
                .startsWith("PPL-07")
                .contains(finding.message(FindingsList.language()))
                .doesNotContain("\n");
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
}
