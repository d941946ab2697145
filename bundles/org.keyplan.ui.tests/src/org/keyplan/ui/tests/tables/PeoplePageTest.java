package org.keyplan.ui.tests.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Participant;
import org.keyplan.model.Seniority;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.navigation.Selections;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.plan.people.PeoplePage;
import org.keyplan.ui.robot.Mouse;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Sheet;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.ElementTable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Working with people as rows of a table. */
@ExtendWith(Studio.class)
class PeoplePageTest {
    private static final int NAME = 0;

    @TempDir Path folder;
    private PlanSession session;
    private ElementTable table;
    private Sheet sheet;
    private int title;
    private int unit;
    private int boss;
    private int seniority;
    private int roles;
    private int attitude;
    private int influence;

    @BeforeEach
    void open() {
        AccountPlan plan = PlanFiles.create("Acme");
        OrganizationUnit works = KeyplanFactory.eINSTANCE.createOrganizationUnit();
        works.setName("Works");
        plan.getAccount().getUnits().add(works);
        Stakeholder ann = person(plan, "Ann Lee", "Managing director");
        Stakeholder bob = person(plan, "Bob Ray", "Buyer");
        bob.setReportsTo(ann);
        person(plan, "Cho Min", null);
        Path file = new PlanFolder(folder).save(plan, "acme");
        PlanEditor editor = (PlanEditor) Workbench.openPlan(file);
        session = Workbench.session(file);
        Ui.run(() -> editor.showPage("people"));
        table = Ui.get(() -> ((PeoplePage) editor.getActivePageInstance()).table());
        Ui.run(table::forgetSettings);
        sheet = new Sheet(table.grid());
        title = sheet.column("Job title");
        unit = sheet.column("Unit");
        boss = sheet.column("Reports to");
        seniority = sheet.column("Seniority");
        roles = sheet.column("Buying roles");
        attitude = sheet.column("Attitude");
        influence = sheet.column("Influence");
        Ui.settle();
    }

    private static Stakeholder person(AccountPlan plan, String name, String title) {
        Stakeholder person = KeyplanFactory.eINSTANCE.createStakeholder();
        person.setName(name);
        person.setJobTitle(title);
        plan.getAccount().getStakeholders().add(person);
        return person;
    }

    private List<Stakeholder> people() {
        return Ui.get(() -> List.copyOf(session.plan().getAccount().getStakeholders()));
    }

    private Stakeholder called(String name) {
        return people().stream().filter(p -> name.equals(p.getName())).findFirst().orElseThrow();
    }

    private String said() {
        List<Label> labels = Widgets.all(table.control(), Label.class);
        return Ui.get(() -> labels.get(labels.size() - 1).getText());
    }

    @Test
    void somebodyTypedIntoTheEmptyRowJoinsTheAccount() throws IOException {
        History history = new History(session);

        sheet.enter(3, NAME, "Dee Fox");

        assertThat(people()).extracting(Stakeholder::getName).endsWith("Dee Fox");
        assertThat(sheet.column(NAME)).hasSize(5).element(3).isEqualTo("Dee Fox");
        assertThat(sheet.grid().row()).as("ready for the next").isEqualTo(4);
        sheet.enter(4, title, "Plant manager");
        assertThat(people().get(4).getJobTitle()).isEqualTo("Plant manager");
        history.check(2);
    }

    @Test
    void cellsAreFilledInOneAfterTheOtherByTab() throws IOException {
        History history = new History(session);

        sheet.click(2, title);
        sheet.type("Engineer");
        sheet.tab(true);
        sheet.type("wor");
        sheet.tab(true);
        sheet.type("bob");
        sheet.tab(true);
        sheet.type("prof");
        sheet.tab(false);

        Stakeholder cho = called("Cho Min");
        assertThat(cho.getJobTitle()).isEqualTo("Engineer");
        assertThat(cho.getUnit().getName()).isEqualTo("Works");
        assertThat(cho.getReportsTo()).isSameAs(called("Bob Ray"));
        assertThat(cho.getSeniority()).isEqualTo(Seniority.PROFESSIONAL);
        assertThat(sheet.grid().column()).as("Shift+Tab went back").isEqualTo(boss);
        history.check(4);
    }

    @Test
    void anAttitudeMakesAPersonPartOfTheMap() throws IOException {
        History history = new History(session);

        sheet.enter(0, attitude, "champ");
        sheet.enter(0, roles, "decision, coach");
        sheet.enter(0, influence, "5");

        Participant part = session.plan().getMaps().get(0).getParticipants().get(0);
        assertThat(part.getStakeholder()).isSameAs(called("Ann Lee"));
        assertThat(part.getAttitude()).isEqualTo(Attitude.CHAMPION);
        assertThat(part.getRoles()).containsExactly(BuyingRole.DECISION_MAKER, BuyingRole.COACH);
        assertThat(part.getInfluence()).isEqualTo(5);
        assertThat(sheet.text(0, attitude)).isEqualTo("▲▲ Champion");
        assertThat(sheet.text(1, attitude)).isEqualTo("—");
        history.check(3);
    }

    @Test
    void enterOnWhatIsThereChangesNothing() {
        sheet.enter(0, attitude, "opp");
        int steps = Ui.get(() -> session.stack().getUndoCommand() == null ? 0 : 1);
        Object last = Ui.get(() -> session.stack().getUndoCommand());

        sheet.click(0, attitude);
        sheet.press(SWT.F2);
        sheet.press(SWT.CR);

        assertThat(steps).isEqualTo(1);
        assertThat(Ui.get(() -> session.stack().getUndoCommand())).isSameAs(last);
        assertThat(sheet.text(0, attitude)).isEqualTo("▼▼ Opponent");
    }

    @Test
    void savingTakesWhatIsStillBeingTyped() {
        sheet.enter(0, title, "Chair");
        sheet.click(1, title);
        sheet.type("Head of purchasing");

        Ui.run(() -> Workbench.page().saveEditor(Workbench.page().getActiveEditor(), false));

        assertThat(PlanFolder.read(session.file()).getAccount().getStakeholders())
                .extracting(Stakeholder::getJobTitle)
                .startsWith("Chair", "Head of purchasing");
    }

    @Test
    void whoIsInFrontIsWhatIsSelected() {
        assertThat(selected()).containsExactly(called("Ann Lee"));

        Stakeholder bob = called("Bob Ray");
        Ui.run(() -> ((PlanEditor) Workbench.page().getActiveEditor()).showPage("overview"));
        Ui.run(() -> ((PlanEditor) Workbench.page().getActiveEditor()).show(bob, null));

        assertThat(selected()).containsExactly(bob);
    }

    private static List<EObject> selected() {
        return Ui.get(
                () ->
                        Selections.elements(
                                Workbench.page()
                                        .getActiveEditor()
                                        .getSite()
                                        .getSelectionProvider()
                                        .getSelection()));
    }

    @Test
    void escGivesUp() {
        sheet.click(0, title);
        sheet.type("Somebody else");
        sheet.press(SWT.ESC);

        assertThat(called("Ann Lee").getJobTitle()).isEqualTo("Managing director");
        assertThat(sheet.isEditing()).isFalse();
        assertThat(Ui.get(session::isDirty)).isFalse();
    }

    @Test
    void whatCannotBeTakenStaysWithTheReason() {
        sheet.enter(0, influence, "9");

        assertThat(sheet.isEditing()).isTrue();
        assertThat(said()).contains("9").contains("0 to 5");
        sheet.click(1, title);
        assertThat(sheet.isEditing()).isFalse();
        assertThat(sheet.cell(0, influence).problem()).contains("0 to 5");
        assertThat(sheet.text(0, influence)).isEqualTo("9");
        assertThat(Ui.get(session::isDirty)).isFalse();

        sheet.click(0, influence);
        assertThat(said()).contains("0 to 5");
        sheet.enter(0, influence, "4");
        assertThat(sheet.cell(0, influence).problem()).isNull();
        assertThat(sheet.text(0, influence)).isEqualTo("4");
    }

    @Test
    void aClickOnAHeadSortsUpDownAndNotAtAll() {
        sheet.clickHead(title);
        assertThat(sheet.column(NAME)).startsWith("Bob Ray", "Ann Lee", "Cho Min");

        sheet.clickHead(title);
        assertThat(sheet.column(NAME))
                .as("unknown comes last in either direction")
                .startsWith("Ann Lee", "Bob Ray", "Cho Min");
        assertThat(Ui.get(() -> sheet.grid().model().head(title).order())).isEqualTo(-1);

        sheet.clickHead(title);
        assertThat(Ui.get(() -> sheet.grid().model().head(title).order())).isZero();
    }

    @Test
    void aRowDoesNotJumpWhileItIsEdited() {
        sheet.clickHead(title);

        sheet.enter(0, title, "Zoo keeper");

        assertThat(sheet.column(NAME)).startsWith("Bob Ray", "Ann Lee", "Cho Min");
    }

    @Test
    void aFilterHidesRowsUntilSomethingHiddenIsAskedFor() {
        Ui.run(() -> table.find("buyer"));
        assertThat(sheet.column(NAME).subList(0, sheet.rows() - 1)).containsExactly("Bob Ray");

        Stakeholder cho = called("Cho Min");
        boolean shown = Ui.get(() -> Navigator.show(cho, Literals.STAKEHOLDER__JOB_TITLE));

        assertThat(shown).isTrue();
        assertThat(sheet.text(sheet.grid().row(), NAME)).isEqualTo("Cho Min");
        assertThat(sheet.grid().column()).isEqualTo(title);
        Ui.run(() -> table.find(""));
        assertThat(sheet.rows()).isEqualTo(4);
    }

    @Test
    void rowsFromASpreadsheetBecomePeopleInOneStep() throws IOException {
        History history = new History(session);
        clip(
                "Name\tReports to\tJob title\tAttitude\n"
                        + "Eve Orr\tFay Poe\tClerk\tsupporter\n"
                        + "Fay Poe\tAnn Lee\tHead of sales\tfriendly\n");
        sheet.click(0, NAME);

        Workbench.command("org.eclipse.ui.edit.paste");

        assertThat(called("Eve Orr").getReportsTo()).isSameAs(called("Fay Poe"));
        assertThat(called("Fay Poe").getReportsTo()).isSameAs(called("Ann Lee"));
        assertThat(called("Fay Poe").getJobTitle()).isEqualTo("Head of sales");
        assertThat(sheet.text(3, attitude)).isEqualTo("▲ Supporter");
        assertThat(sheet.text(4, attitude)).as("kept as typed").isEqualTo("friendly");
        assertThat(sheet.cell(4, attitude).problem()).contains("friendly");
        assertThat(said()).contains("One cell");
        history.check(1);
    }

    @Test
    void copiedRowsCanBePastedAgain() {
        sheet.click(0, NAME);
        sheet.press(SWT.SHIFT, SWT.ARROW_DOWN);

        Workbench.command("org.eclipse.ui.edit.copy");

        String copied =
                Ui.get(
                        () -> {
                            Clipboard clipboard = new Clipboard(Ui.display());
                            Object text = clipboard.getContents(TextTransfer.getInstance());
                            clipboard.dispose();
                            return String.valueOf(text);
                        });
        assertThat(copied.lines()).hasSize(2);
        assertThat(copied.lines().toList().get(1)).startsWith("Bob Ray\tBuyer\t\tAnn Lee\t");
    }

    private static void clip(String text) {
        Ui.run(
                () -> {
                    Clipboard clipboard = new Clipboard(Ui.display());
                    clipboard.setContents(
                            new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
                    clipboard.dispose();
                });
    }

    @Test
    void delDeletesWhatIsSelected() throws IOException {
        History history = new History(session);
        sheet.click(2, NAME);

        sheet.press(SWT.DEL);

        assertThat(people()).extracting(Stakeholder::getName).containsExactly("Ann Lee", "Bob Ray");
        assertThat(sheet.rows()).isEqualTo(3);
        history.check(1);
        assertThat(sheet.rows()).isEqualTo(3);
    }

    @Test
    void changesFromElsewhereShowAtOnce() {
        Ui.run(
                () ->
                        session.execute(
                                SetCommand.create(
                                        session.domain(),
                                        session.plan().getAccount().getStakeholders().get(1),
                                        Literals.NAMED_ELEMENT__NAME,
                                        "Robert Ray")));
        Ui.settle();

        assertThat(sheet.text(1, NAME)).isEqualTo("Robert Ray");
        assertThat(sheet.text(1, seniority)).isEqualTo("Unknown");
        Ui.run(() -> session.stack().undo());
        Ui.settle();
        assertThat(sheet.text(1, NAME)).isEqualTo("Bob Ray");
        assertThat(sheet.text(1, unit)).isEqualTo("—");
    }

    @Test
    void chosenColumnsAndWidthsAreRemembered() {
        Ui.run(() -> table.find(""));
        int before = Ui.get(() -> sheet.grid().model().head(title).width());
        new Mouse(sheet.grid().control()).drag(edge(title), new Point(edge(title).x + 40, 10));

        int wider = Ui.get(() -> sheet.grid().model().head(title).width());
        Path file = session.file();
        Workbench.closeEditors();
        PlanEditor again = (PlanEditor) Workbench.openPlan(file);
        Ui.run(() -> again.showPage("people"));
        ElementTable opened = Ui.get(() -> ((PeoplePage) again.getActivePageInstance()).table());

        assertThat(wider).isEqualTo(before + 40);
        assertThat(Ui.get(() -> opened.grid().model().head(title).width())).isEqualTo(wider);
        Ui.run(opened::forgetSettings);
        assertThat(Ui.get(() -> opened.grid().model().head(title).width())).isEqualTo(170);
    }

    private Point edge(int column) {
        return Ui.get(
                () -> {
                    Rectangle head = sheet.grid().headBounds(column);
                    return new Point(head.x + head.width, 10);
                });
    }
}
