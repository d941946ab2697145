package org.keyplan.ui.tests.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Stakeholder;
import org.keyplan.studio.theme.ThemeChoice;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.diagrams.PlanDiagramEditor;
import org.keyplan.ui.diagrams.PlanDiagramOpener;
import org.keyplan.ui.field.Field;
import org.keyplan.ui.navigation.PlanInput;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.plan.people.PeoplePage;
import org.keyplan.ui.robot.Dialogs;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Sheet;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.safety.PlanClosing;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.ElementTable;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** What a person has typed is not lost when she saves or closes in the middle of it. */
@ExtendWith(Studio.class)
class UnfinishedTypingTest {
    private static final String TITLE = "Not everything was understood";

    @TempDir Path folder;
    private Path file;
    private PlanEditor editor;
    private PlanSession session;

    @BeforeEach
    void open() {
        AccountPlan plan = PlanFiles.create("Acme");
        Stakeholder ann = KeyplanFactory.eINSTANCE.createStakeholder();
        ann.setName("Ann Lee");
        ann.setJobTitle("Buyer");
        plan.getAccount().getStakeholders().add(ann);
        file = new PlanFolder(folder).save(plan, "acme");
        editor = (PlanEditor) Workbench.openPlan(file);
        session = Workbench.session(file);
    }

    private Sheet people() {
        Ui.run(() -> editor.showPage("people"));
        var table = Ui.get(this::table);
        Ui.run(table::forgetSettings);
        return new Sheet(table.grid());
    }

    private void typeATitle(String typed) {
        Sheet sheet = people();
        sheet.click(0, sheet.column("Job title"));
        sheet.type(typed);
        assertThat(sheet.isEditing()).isTrue();
    }

    private void typeAnInfluence(String typed) {
        Sheet sheet = people();
        sheet.enter(0, sheet.column("Seniority"), typed);
    }

    private Text field(String shown) {
        Ui.run(() -> editor.showPage("overview"));
        Ui.run(() -> editor.show(session.plan().getAccount(), Literals.ACCOUNT__EMPLOYEES));
        Ui.settle();
        Text field = (Text) Ui.get(() -> Ui.display().getFocusControl());
        assertThat(Ui.get(() -> field.getText())).isEqualTo(shown);
        return field;
    }

    private void begin() {
        IEditorPart closed = editor;
        Ui.begin(() -> Workbench.page().closeEditor(closed, true));
        Ui.settle();
    }

    private boolean isGone() {
        return UiPlugin.get().sessions().find(file).isEmpty();
    }

    private boolean isOpen() {
        return Ui.get(() -> Workbench.page().findEditor(new PlanInput(file)) != null);
    }

    private String titleInFile() {
        return PlanFolder.read(file).getAccount().getStakeholders().get(0).getJobTitle();
    }

    private static String sentence(Shell dialog) {
        return Widgets.all(dialog, Label.class).stream()
                .map(label -> Ui.get(() -> label.getText()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void savingTookNothingOfACellThatWasJustBeingTypedInto() {
        typeATitle("Head buyer");

        assertThat(Ui.get(editor::isDirty)).isTrue();
        Workbench.command(IWorkbenchCommandConstants.FILE_SAVE);

        assertThat(titleInFile()).isEqualTo("Head buyer");
        assertThat(Ui.get(editor::isDirty)).isFalse();
    }

    @Test
    void closingLostACellThatWasJustBeingTypedInto() {
        typeATitle("Head buyer");

        begin();
        Shell question = Dialogs.awaitSaving();
        Dialogs.press(question, "Save");

        assertThat(isOpen()).isFalse();
        assertThat(titleInFile()).isEqualTo("Head buyer");
    }

    @Test
    void closingAfterTypingWhatWasThereAsksNothing() {
        typeATitle("Buyer");

        begin();

        Ui.until("it is closed", () -> !isOpen());
    }

    @Test
    void closingLostATextInACellThatWasNotUnderstood() {
        typeAnInfluence("boss of bosses");
        assertThat(Ui.get(editor::isDirty)).isTrue();

        begin();
        Shell question = Dialogs.await(TITLE);
        assertThat(sentence(question)).contains("boss of bosses").doesNotContain("not saved yet");
        Screenshots.take("unfinished-cell");
        Dialogs.press(question, "Go back");

        assertThat(isOpen()).isTrue();
        begin();
        Dialogs.press(Dialogs.await(TITLE), "Close without it");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void closingLostATextInAFieldThatWasNotUnderstood() {
        Text employees = field("");
        Widgets.replace(employees, "many");
        assertThat(Ui.get(editor::isDirty)).isTrue();

        begin();
        Shell question = Dialogs.await(TITLE);
        assertThat(sentence(question)).contains("Employees").contains("many");
        Dialogs.press(question, "Go back");

        assertThat(Ui.get(() -> employees.getText())).isEqualTo("many");
        Widgets.replace(employees, "1200");
        Ui.run(() -> session.save());
        assertThat(Ui.get(editor::isDirty)).isFalse();
        begin();
        Ui.until("it is closed", () -> !isOpen());
        assertThat(PlanFolder.read(file).getAccount().getEmployees()).isEqualTo(1200);
    }

    @Test
    void unsavedWorkAndWhatWasNotUnderstoodAreOneQuestion() {
        Account account = session.plan().getAccount();
        Widgets.replace(field(""), "many");
        Ui.run(
                () -> {
                    editor.show(account, Literals.NAMED_ELEMENT__NAME);
                    ((Text) Ui.display().getFocusControl()).setText("Acme Ltd");
                });

        begin();
        Shell question = Dialogs.await(TITLE);
        assertThat(sentence(question)).contains("many").contains("not saved yet");
        Screenshots.take("unfinished-both");
        Dialogs.press(question, "Save the rest and close");

        Ui.until("it is closed", () -> !isOpen());
        assertThat(PlanFolder.read(file).getAccount().getName()).isEqualTo("Acme Ltd");
    }

    @Test
    void closingADiagramLostATextThatWasNotUnderstood() {
        Workbench.view(IPageLayout.ID_PROP_SHEET, IViewPart.class);
        PlanDiagramEditor diagram = chart();
        Ui.run(() -> Workbench.page().closeEditor(editor, false));
        Ui.settle();
        Text employees =
                Widgets.find(
                        Workbench.shell(),
                        Text.class,
                        text ->
                                Field.of(text)
                                        .filter(f -> f.feature() == Literals.ACCOUNT__EMPLOYEES)
                                        .isPresent());
        Widgets.replace(employees, "many");
        assertThat(Ui.get(diagram::isDirty)).isTrue();

        Ui.begin(() -> Workbench.page().closeEditor(diagram, true));
        Shell question = Dialogs.await(TITLE);
        assertThat(sentence(question)).contains("Employees").contains("many");
        Dialogs.press(question, "Go back");

        assertThat(Ui.get(() -> employees.getText())).isEqualTo("many");
        Ui.begin(() -> Workbench.page().closeEditor(diagram, true));
        Dialogs.end(Dialogs.await(TITLE), "Close without it");
        Ui.until("it is closed", this::isGone);
    }

    private PlanDiagramEditor chart() {
        PlanDiagramEditor chart =
                (PlanDiagramEditor)
                        Ui.get(
                                () ->
                                        PlanDiagramOpener.open(
                                                        session,
                                                        DiagramKind.ORG_CHART,
                                                        session.plan().getAccount())
                                                .orElseThrow());
        Ui.settle();
        return chart;
    }

    @Test
    void closingADiagramAskedAboutATextInAPageThatStaysOpen() {
        PlanDiagramEditor diagram = chart();
        Ui.run(() -> Workbench.page().activate(editor));
        typeAnInfluence("boss of bosses");

        Ui.run(() -> Workbench.page().closeEditor(diagram, true));

        assertThat(Ui.get(() -> Workbench.page().getEditors())).containsExactly(editor);
        assertThat(Ui.get(() -> session.unfinished().refusals())).hasSize(1);
    }

    @Test
    void closingPagesAndDiagramTogetherAsksOnce() {
        chart();
        Ui.run(() -> Workbench.page().activate(editor));
        typeAnInfluence("boss of bosses");

        Ui.begin(() -> PlanClosing.close(Workbench.page(), session));
        Dialogs.end(Dialogs.await(TITLE), "Close without it");

        Ui.until("all are closed", this::isGone);
    }

    @Test
    void anotherThemeDroppedATextThatWasNotUnderstood() {
        ThemeChoice before = Ui.get(ThemeChoice::current);
        typeAnInfluence("boss of bosses");
        Control page = Ui.get(() -> table().control());
        try {
            Ui.run((before == ThemeChoice.DARK ? ThemeChoice.LIGHT : ThemeChoice.DARK)::choose);
            Ui.settle();

            assertThat(Ui.get(() -> session.unfinished().refusals()))
                    .singleElement()
                    .asString()
                    .contains("boss of bosses");
            assertThat(Ui.get(page::isDisposed)).isFalse();

            Sheet sheet = new Sheet(Ui.get(() -> table().grid()));
            sheet.click(0, sheet.column("Seniority"));
            Ui.run(() -> table().grid().edit(null));
            sheet.press(SWT.ESC);
            Ui.until("the page is in the other theme", page::isDisposed);
        } finally {
            Ui.run(before::choose);
            Ui.settle();
        }
    }

    private ElementTable table() {
        return ((PeoplePage) editor.getActivePageInstance()).table();
    }
}
