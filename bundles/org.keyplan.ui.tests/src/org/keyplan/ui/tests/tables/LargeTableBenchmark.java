package org.keyplan.ui.tests.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.plan.PlanEditor;
import org.keyplan.ui.plan.people.PeoplePage;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Sheet;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.table.ElementTable;

import java.nio.file.Path;

/** A table of ten thousand people. */
@ExtendWith(Studio.class)
class LargeTableBenchmark {
    private static final int PEOPLE = 10_000;

    @TempDir Path folder;

    private ElementTable open() {
        AccountPlan plan = PlanFiles.create("Large");
        for (int i = 0; i < PEOPLE; i++) {
            Stakeholder person = KeyplanFactory.eINSTANCE.createStakeholder();
            person.setName("Person " + (i * 7919L % PEOPLE));
            person.setJobTitle("Title " + i % 100);
            plan.getAccount().getStakeholders().add(person);
        }
        Path file = new PlanFolder(folder).save(plan, "large");
        PlanEditor editor = (PlanEditor) Workbench.openPlan(file);
        Ui.run(() -> editor.showPage("people"));
        ElementTable table = Ui.get(() -> ((PeoplePage) editor.getActivePageInstance()).table());
        Ui.run(table::forgetSettings);
        return table;
    }

    @Test
    void staysFluid() {
        ElementTable table = open();
        Sheet sheet = new Sheet(table.grid());
        int title = sheet.column("Job title");

        Measured.note("people 10 000: refresh", () -> Ui.run(table::refresh));
        int[] row = {0};
        Measured.note(
                "people 10 000: scroll and draw",
                () -> {
                    row[0] = (row[0] + 997) % PEOPLE;
                    Ui.run(() -> table.grid().reveal(row[0], 0));
                    sheet.draw();
                });
        String[] texts = {"person 12", "title 3"};
        Measured.note(
                "people 10 000: find",
                () ->
                        Ui.run(
                                () -> {
                                    row[0]++;
                                    table.find(texts[row[0] % 2]);
                                }));
        Ui.run(() -> table.find(""));
        Measured.note("people 10 000: sort", () -> sheet.clickHead(title));

        assertThat(sheet.rows()).isEqualTo(PEOPLE + 1);
        assertThat(Measured.milliseconds("people 10 000: refresh")).isLessThan(100);
        assertThat(Measured.milliseconds("people 10 000: scroll and draw")).isLessThan(100);
        assertThat(Measured.milliseconds("people 10 000: find")).isLessThan(500);
    }

    @Test
    void typingIntoACellDoesNotWaitForTheOthers() {
        ElementTable table = open();
        Sheet sheet = new Sheet(table.grid());

        sheet.enter(PEOPLE / 2, sheet.column("Job title"), "Somebody else");

        assertThat(sheet.text(PEOPLE / 2, sheet.column("Job title"))).isEqualTo("Somebody else");
        assertThat(Ui.get(() -> table.grid().row())).isEqualTo(PEOPLE / 2 + 1);
    }
}
