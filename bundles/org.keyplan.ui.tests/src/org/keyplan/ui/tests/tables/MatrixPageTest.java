package org.keyplan.ui.tests.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.edit.Change;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Competitor;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Money;
import org.keyplan.model.Offering;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.WhitespaceCell;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.plan.matrix.MatrixPage;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Sheet;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Filling in the coverage matrix and the whitespace matrix. */
@ExtendWith(Studio.class)
class MatrixPageTest {
    private static final KeyplanFactory NEW = KeyplanFactory.eINSTANCE;

    @TempDir Path folder;
    private PlanSession session;
    private MatrixPage page;
    private Sheet sheet;

    private void open(AccountPlan plan, String id) {
        Path file = new PlanFolder(folder).save(plan, "acme");
        PlanEditor editor = (PlanEditor) Workbench.openPlan(file);
        session = Workbench.session(file);
        Ui.run(() -> editor.showPage(id));
        page = Ui.get(() -> (MatrixPage) editor.getActivePageInstance());
        sheet = new Sheet(page.grid());
        Ui.settle();
    }

    private static AccountPlan people() {
        AccountPlan plan = PlanFiles.create("Acme");
        for (String name : new String[] {"Ann Lee", "Bob Ray"}) {
            Stakeholder person = NEW.createStakeholder();
            person.setName(name);
            plan.getAccount().getStakeholders().add(person);
        }
        for (String name : new String[] {"Mia", "Tom"}) {
            TeamMember member = NEW.createTeamMember();
            member.setName(name);
            plan.getTeam().add(member);
        }
        return plan;
    }

    private static AccountPlan units() {
        AccountPlan plan = PlanFiles.create("Acme");
        plan.setCurrency("EUR");
        for (String name : new String[] {"North", "South"}) {
            OrganizationUnit unit = NEW.createOrganizationUnit();
            unit.setName(name);
            plan.getAccount().getUnits().add(unit);
        }
        Offering offering = NEW.createOffering();
        offering.setName("Pumps");
        plan.getOfferings().add(offering);
        return plan;
    }

    private Composite area() {
        return Ui.get(() -> page.grid().control().getParent());
    }

    private String said() {
        List<Label> labels = Widgets.all(area(), Label.class);
        return Ui.get(() -> labels.get(labels.size() - 1).getText());
    }

    @Test
    void aCellIsMadeChangedAndDeletedByKeys() throws IOException {
        open(people(), "coverage");
        History history = new History(session);

        sheet.enter(0, 2, "known > trusted");
        Engagement made = session.plan().getEngagements().get(0);
        assertThat(made.getMember().getName()).isEqualTo("Tom");
        assertThat(made.getStakeholder().getName()).isEqualTo("Ann Lee");
        assertThat(sheet.text(0, 2)).isEqualTo("Known → Trusted");

        sheet.enter(0, 2, "Trusted");
        assertThat(made.getLevel()).isEqualTo(EngagementLevel.TRUSTED);
        assertThat(sheet.text(0, 2)).isEqualTo("✓ Trusted");

        sheet.enter(1, 1, "2");
        sheet.click(0, 2);
        sheet.press(SWT.DEL);
        assertThat(sheet.text(0, 2)).isEmpty();
        assertThat(session.plan().getEngagements())
                .singleElement()
                .satisfies(e -> assertThat(e.getLevel()).isEqualTo(EngagementLevel.CREDIBLE));
        history.check(4);
    }

    @Test
    void aLevelIsChosenFromTheList() {
        open(people(), "coverage");
        sheet.click(1, 1);

        sheet.press(SWT.F2);
        sheet.type("cons");
        sheet.press(SWT.ARROW_DOWN);
        sheet.press(SWT.CR);

        assertThat(sheet.text(1, 1)).isEqualTo("Consulted → Trusted");
        assertThat(sheet.isEditing()).isFalse();
    }

    @Test
    void whatIsNoLevelIsKeptWithTheReason() {
        open(people(), "coverage");

        sheet.enter(0, 1, "best friends");

        assertThat(said()).contains("best friends").contains("Trusted");
        assertThat(Ui.get(session::isDirty)).isFalse();
        sheet.click(1, 1);
        assertThat(sheet.cell(0, 1).problem()).contains("best friends");
        sheet.click(0, 1);
        sheet.press(SWT.ESC);
        assertThat(sheet.cell(0, 1).problem()).isNull();
        assertThat(sheet.text(0, 1)).isEmpty();
    }

    @Test
    void aRowThatTheFilterHidesIsShownWhenAskedFor() {
        AccountPlan plan = people();
        Engagement engagement = NEW.createEngagement();
        engagement.setMember(plan.getTeam().get(1));
        engagement.setStakeholder(plan.getAccount().getStakeholders().get(1));
        plan.getEngagements().add(engagement);
        open(plan, "coverage");
        Ui.run(() -> page.find("ann"));
        assertThat(sheet.column(0)).containsExactly("Ann Lee");

        Engagement asked = session.plan().getEngagements().get(0);
        boolean shown = Ui.get(() -> Navigator.show(asked, null));

        assertThat(shown).isTrue();
        assertThat(sheet.text(sheet.grid().row(), 0)).isEqualTo("Bob Ray");
        assertThat(sheet.grid().column()).isEqualTo(2);
    }

    @Test
    void rowsAndColumnsAreAddedByTheirButtons() throws IOException {
        open(units(), "whitespace");
        History history = new History(session);

        press("Unit");
        press("Offering");

        assertThat(sheet.rows()).isEqualTo(3);
        assertThat(session.plan().getOfferings()).hasSize(2);
        assertThat(sheet.grid().column()).as("the new column has the focus").isEqualTo(2);
        history.check(2);
    }

    @Test
    void rowsWithoutAnyColumnSayWhatToAdd() {
        AccountPlan plan = units();
        plan.getOfferings().clear();
        open(plan, "whitespace");

        assertThat(Ui.get(() -> page.grid().model().isEmpty())).isTrue();
        assertThat(Ui.get(() -> page.grid().model().emptyText())).contains("offerings");
        press("Offering");
        assertThat(Ui.get(() -> page.grid().model().isEmpty())).isFalse();
    }

    @Test
    void columnsAreNarrowerWhereAllOfThemAreThenSeenWithAllTheirWords() {
        AccountPlan plan = units();
        for (String name :
                new String[] {"Electric compact machines", "Framework lease", "Parts", "Data"}) {
            Offering offering = NEW.createOffering();
            offering.setName(name);
            plan.getOfferings().add(offering);
        }
        WhitespaceCell cell = NEW.createWhitespaceCell();
        cell.setUnit(plan.getAccount().getUnits().get(0));
        cell.setOffering(plan.getOfferings().get(0));
        cell.setPotential(Money.valueOf("1500000 EUR"));
        plan.getWhitespace().add(cell);
        open(plan, "whitespace");

        int room = Ui.get(() -> page.grid().control().getClientArea().width);
        assertThat(Ui.get(() -> page.grid().model().head(1).width())).isBetween(110, 190);
        assertThat(Ui.get(() -> page.grid().bounds(0, 5)))
                .satisfies(last -> assertThat(last.x + last.width).isLessThanOrEqualTo(room));
        assertThat(sheet.text(0, 1)).contains("\n");
        assertThat(sheet.text(0, 1).replace('\n', ' ')).isEqualTo("◆ 1,500,000 EUR possible");
        assertThat(Ui.get(() -> page.grid().model().rowLines(0))).isEqualTo(2);
        Screenshots.take("whitespace-five-columns");
    }

    private void press(String text) {
        Widgets.press(
                Widgets.find(area(), Button.class, button -> button.getText().contains(text)),
                false);
    }

    @Test
    void anAmountThatCouldBeSoldIsTypedIntoACell() throws IOException {
        open(units(), "whitespace");
        History history = new History(session);

        sheet.enter(1, 1, "1.5m");

        WhitespaceCell cell = session.plan().getWhitespace().get(0);
        assertThat(cell.getPotential()).isEqualTo(Money.valueOf("1500000 EUR"));
        assertThat(cell.getUnit().getName()).isEqualTo("South");
        assertThat(sheet.text(1, 1)).isEqualTo("◆ 1,500,000 EUR possible");
        sheet.enter(1, 1, "-3");
        assertThat(said()).contains("-3");
        sheet.press(SWT.ESC);
        history.check(1);
    }

    @Test
    void amountsAndWhoHasTheBusinessAreEnteredFromTheMenuOfACell() throws IOException {
        AccountPlan plan = units();
        Competitor rival = NEW.createCompetitor();
        rival.setName("Hitachi");
        plan.getCompetitors().add(rival);
        open(plan, "whitespace");
        History history = new History(session);

        sheet.click(0, 1);
        choose("Sold already…");
        sheet.type("200k");
        sheet.press(SWT.CR);
        sheet.click(0, 1);
        choose("Competitor in place", "Hitachi");
        sheet.enter(0, 1, "300k");

        WhitespaceCell cell = session.plan().getWhitespace().get(0);
        assertThat(cell.getWon()).isEqualTo(Money.valueOf("200000 EUR"));
        assertThat(cell.getPotential()).isEqualTo(Money.valueOf("300000 EUR"));
        assertThat(cell.getCompetitor().getName()).isEqualTo("Hitachi");
        assertThat(sheet.text(0, 1)).contains("200,000 EUR").contains("300,000 EUR");
        history.check(3);
    }

    @Test
    void emptyingOneAmountKeepsTheOthers() throws IOException {
        AccountPlan plan = units();
        WhitespaceCell cell = NEW.createWhitespaceCell();
        cell.setUnit(plan.getAccount().getUnits().get(0));
        cell.setOffering(plan.getOfferings().get(0));
        cell.setPotential(Money.valueOf("300 EUR"));
        cell.setWon(Money.valueOf("200 EUR"));
        plan.getWhitespace().add(cell);
        open(plan, "whitespace");
        History history = new History(session);

        sheet.click(0, 1);
        empty();
        assertThat(session.plan().getWhitespace())
                .singleElement()
                .satisfies(left -> assertThat(left.getPotential()).isNull())
                .satisfies(left -> assertThat(left.getWon()).isNotNull());
        sheet.click(0, 1);
        choose("Sold already: 200 EUR…");
        Ui.run(() -> sheet.editor().setText(""));
        sheet.press(SWT.CR);

        assertThat(session.plan().getWhitespace()).isEmpty();
        history.check(2);
    }

    private void empty() {
        sheet.press(SWT.F2);
        Ui.run(() -> sheet.editor().setText(""));
        sheet.press(SWT.CR);
    }

    @Test
    void anotherAmountThatIsNotUnderstoodComesBackAsThatAmount() {
        open(units(), "whitespace");
        sheet.click(0, 1);
        choose("Sold already…");
        sheet.type("a lot");
        sheet.press(SWT.CR);
        sheet.click(1, 1);
        sheet.click(0, 1);

        sheet.press(SWT.F2);
        assertThat(Ui.get(() -> sheet.editor().getText())).isEqualTo("a lot");
        Ui.run(() -> sheet.editor().setText("5"));
        sheet.press(SWT.CR);

        assertThat(session.plan().getWhitespace().get(0).getWon())
                .isEqualTo(Money.valueOf("5 EUR"));
        assertThat(session.plan().getWhitespace().get(0).getPotential()).isNull();
    }

    /** Chooses an entry of the cell's menu, or of one below it. */
    private void choose(String... path) {
        Ui.run(
                () -> {
                    Menu menu = page.grid().control().getMenu();
                    for (String text : path) {
                        menu.notifyListeners(SWT.Show, new Event());
                        MenuItem item =
                                Arrays.stream(menu.getItems())
                                        .filter(each -> each.getText().startsWith(text))
                                        .findFirst()
                                        .orElseThrow(() -> new AssertionError("no " + text));
                        if (item.getMenu() == null) {
                            item.setSelection(true);
                            item.notifyListeners(SWT.Selection, new Event());
                        }
                        menu = item.getMenu();
                    }
                });
        Ui.settle();
    }

    @Test
    void whatChangesElsewhereIsShownInItsCellAndNothingElseMoves() {
        AccountPlan plan = manyPeople(60, 12);
        open(plan, "coverage");
        sheet.click(50, 10);
        String seen = Ui.get(() -> page.grid().bounds(50, 10).toString());
        Engagement engagement = session.plan().getEngagements().get(0);

        Ui.run(() -> session.execute(trusted(engagement)));
        Ui.settle();

        assertThat(sheet.text(0, 1)).isEqualTo("Trusted");
        assertThat(sheet.grid().row()).isEqualTo(50);
        assertThat(sheet.grid().column()).isEqualTo(10);
        assertThat(Ui.get(() -> page.grid().bounds(50, 10).toString())).isEqualTo(seen);
        Ui.run(() -> session.stack().undo());
        Ui.settle();
        assertThat(sheet.text(0, 1)).isNotEqualTo("Trusted");
    }

    private Command trusted(Engagement engagement) {
        return new Change(session.domain(), Locale.ENGLISH)
                .set(engagement, Literals.ENGAGEMENT__LEVEL, EngagementLevel.TRUSTED);
    }

    @Test
    void aLargeMatrixStaysFluid() {
        AccountPlan plan = manyPeople(200, 50);
        open(plan, "coverage");
        sheet.enter(0, 2, "3");
        Measured.note("coverage 200 x 50: refresh", () -> Ui.run(page::refreshNow));
        Measured.note("coverage 200 x 50: draw", sheet::draw);
        Engagement engagement = session.plan().getEngagements().get(0);
        Measured.note(
                "coverage 200 x 50: one cell and back",
                () ->
                        Ui.run(
                                () -> {
                                    session.execute(trusted(engagement));
                                    page.showChanges();
                                    session.stack().undo();
                                    page.showChanges();
                                }));

        assertThat(sheet.text(0, 2)).isEqualTo("Consulted");
    }

    private static AccountPlan manyPeople(int theirs, int ours) {
        AccountPlan plan = PlanFiles.create("Large");
        for (int i = 0; i < ours; i++) {
            TeamMember member = NEW.createTeamMember();
            member.setName("Member " + i);
            plan.getTeam().add(member);
        }
        for (int i = 0; i < theirs; i++) {
            Stakeholder person = NEW.createStakeholder();
            person.setName("Person " + i);
            plan.getAccount().getStakeholders().add(person);
            for (int j = i % 5; j < ours; j += 5) {
                Engagement engagement = NEW.createEngagement();
                engagement.setStakeholder(person);
                engagement.setMember(plan.getTeam().get(j));
                engagement.setLevel(EngagementLevel.get(j % 5));
                plan.getEngagements().add(engagement);
            }
        }
        return plan;
    }
}
