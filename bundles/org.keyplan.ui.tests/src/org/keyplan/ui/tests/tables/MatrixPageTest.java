package org.keyplan.ui.tests.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Money;
import org.keyplan.model.Offering;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.WhitespaceCell;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.plan.matrix.MatrixPage;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.tests.robot.PlanFolder;
import org.keyplan.ui.tests.robot.Studio;
import org.keyplan.ui.tests.robot.Ui;
import org.keyplan.ui.tests.robot.Widgets;
import org.keyplan.ui.tests.robot.Workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
    void aLargeMatrixStaysFluid() {
        AccountPlan plan = PlanFiles.create("Large");
        for (int i = 0; i < 50; i++) {
            TeamMember member = NEW.createTeamMember();
            member.setName("Member " + i);
            plan.getTeam().add(member);
        }
        for (int i = 0; i < 200; i++) {
            Stakeholder person = NEW.createStakeholder();
            person.setName("Person " + i);
            plan.getAccount().getStakeholders().add(person);
            for (int j = i % 5; j < 50; j += 5) {
                Engagement engagement = NEW.createEngagement();
                engagement.setStakeholder(person);
                engagement.setMember(plan.getTeam().get(j));
                engagement.setLevel(EngagementLevel.get(j % 5));
                plan.getEngagements().add(engagement);
            }
        }
        open(plan, "coverage");
        sheet.enter(0, 2, "3");
        Measured.note("coverage 200 x 50: refresh", () -> Ui.run(page::refreshNow));
        Measured.note("coverage 200 x 50: draw", sheet::draw);

        assertThat(sheet.text(0, 2)).isEqualTo("Consulted");
    }
}
