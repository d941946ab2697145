package org.keyplan.ui.tests.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.ApproachKind;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Objective;
import org.keyplan.model.Strategy;
import org.keyplan.model.ValueType;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.plan.strategy.StrategyPage;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Sheet;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.ElementTable;
import org.keyplan.ui.table.grid.GridCell;

import java.io.IOException;
import java.nio.file.Path;

/** Planning what is to be reached, how, and by whom until when. */
@ExtendWith(Studio.class)
class StrategyPageTest {
    private static final int NAME = 0;

    @TempDir Path folder;
    private PlanSession session;
    private ElementTable table;
    private Sheet sheet;
    private int approach;
    private int due;
    private int status;
    private int progress;

    @BeforeEach
    void open() {
        AccountPlan plan = PlanFiles.create("Acme");
        plan.getAccount().setValueType(ValueType.EXTRINSIC);
        Path file = new PlanFolder(folder).save(plan, "acme");
        PlanEditor editor = (PlanEditor) Workbench.openPlan(file);
        session = Workbench.session(file);
        Ui.run(() -> editor.showPage("strategy"));
        table = Ui.get(() -> ((StrategyPage) editor.getActivePageInstance()).table());
        Ui.run(table::forgetSettings);
        sheet = new Sheet(table.grid());
        approach = sheet.column("Kind or approach");
        due = sheet.column("Due");
        status = sheet.column("Status");
        progress = sheet.column("Progress");
        Ui.settle();
    }

    private void press(String text) {
        Widgets.press(
                Widgets.find(
                        table.control(), Button.class, button -> button.getText().equals(text)),
                false);
    }

    /** An objective with a strategy and two actions, all by keys and buttons. */
    private void plan() {
        sheet.enter(0, NAME, "Become the standard");
        sheet.click(0, NAME);
        press("Add strategy");
        sheet.type("Work as a team");
        sheet.press(SWT.CR);
        sheet.click(1, NAME);
        press("Add action");
        sheet.type("Visit the works");
        sheet.press(SWT.CR);
        sheet.click(1, NAME);
        press("Add action");
        sheet.type("Write the specification");
        sheet.press(SWT.CR);
    }

    @Test
    void aWholeBranchIsPlannedByTyping() throws IOException {
        History history = new History(session);

        plan();
        sheet.enter(2, due, "+2w");
        sheet.enter(2, status, "done");

        Objective objective = session.plan().getObjectives().get(0);
        Strategy strategy = objective.getStrategies().get(0);
        Action action = session.plan().getActions().get(0);
        assertThat(objective.getName()).isEqualTo("Become the standard");
        assertThat(strategy.getName()).isEqualTo("Work as a team");
        assertThat(action.getStrategy()).isSameAs(strategy);
        assertThat(action.getDue()).isEqualTo(Examples.asOf().plusDays(14));
        assertThat(action.getStatus()).isEqualTo(ActionStatus.DONE);
        assertThat(sheet.text(0, progress)).isEqualTo("1 of 2 done");
        assertThat(sheet.text(1, progress)).isEqualTo("1 of 2 done");
        assertThat(sheet.cell(1, NAME).level()).isEqualTo(1);
        assertThat(sheet.cell(2, NAME).level()).isEqualTo(2);
        history.check(9);
    }

    @Test
    void whatDoesNotFitTheCustomerIsMarkedWithTheReason() {
        plan();

        sheet.enter(1, approach, "self-service");

        assertThat(session.plan().getObjectives().get(0).getStrategies().get(0).getApproach())
                .isEqualTo(ApproachKind.SELF_SERVICE);
        GridCell cell = sheet.cell(1, approach);
        assertThat(cell.text()).startsWith("▲ ");
        assertThat(cell.tip()).contains("Extrinsic").contains("Intrinsic");
        sheet.enter(1, approach, "work as a project");
        assertThat(sheet.text(1, approach)).doesNotContain("▲");
    }

    @Test
    void whatIsLateIsMarkedAndCanBeLookedAtAlone() {
        plan();
        sheet.enter(2, due, "-3d");
        sheet.enter(3, due, "+120d");

        assertThat(sheet.text(2, due)).startsWith("▲ ");
        assertThat(sheet.cell(2, due).tip()).contains("3 days");
        assertThat(sheet.text(3, due)).doesNotContain("▲");

        Combo view = Widgets.first(table.control(), Combo.class);
        Widgets.choose(view, "Next 90 days");
        Ui.settle();
        assertThat(sheet.column(NAME))
                .containsExactly(
                        "Become the standard",
                        "Work as a team",
                        "Visit the works",
                        "Type a name to add an objective");
        Widgets.choose(view, "Everything");
        Ui.settle();
        assertThat(sheet.rows()).isEqualTo(5);
    }

    @Test
    void branchesCloseAndOpenByKeysAndShowWhatIsAskedFor() {
        plan();
        sheet.click(0, NAME);
        sheet.press(SWT.ARROW_LEFT);
        assertThat(sheet.rows()).as("closed").isEqualTo(2);

        Action action = session.plan().getActions().get(1);
        boolean shown = Ui.get(() -> Navigator.show(action, Literals.ACTION__STATUS));

        assertThat(shown).isTrue();
        assertThat(sheet.text(sheet.grid().row(), NAME)).isEqualTo("Write the specification");
        assertThat(sheet.grid().column()).isEqualTo(status);
        sheet.click(0, NAME);
        sheet.press(SWT.ARROW_LEFT);
        sheet.press(SWT.ARROW_RIGHT);
        assertThat(sheet.rows()).as("open again").isEqualTo(5);
    }

    @Test
    void deletingAnActionUpdatesTheProgress() throws IOException {
        plan();
        Ui.run(() -> session.stack().saveIsDone());
        sheet.enter(2, status, "done");
        assertThat(sheet.text(0, progress)).isEqualTo("1 of 2 done");

        sheet.click(3, NAME);
        sheet.press(SWT.DEL);

        assertThat(sheet.text(0, progress)).isEqualTo("1 of 1 done");
        assertThat(sheet.cell(0, progress).share()).isEqualTo(1.0);
        Ui.run(() -> session.stack().undo());
        Ui.settle();
        assertThat(sheet.text(0, progress)).isEqualTo("1 of 2 done");
    }
}
