package org.keyplan.ui.tests.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.examples.Examples;
import org.keyplan.ui.robot.FindingsList;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;

import java.nio.file.Path;

/** The pane beside the list, which follows the list a moment later. */
@ExtendWith(Studio.class)
class FindingPaneTest {
    @TempDir Path folder;

    @Test
    void nothingIsDoneToAFindingThatWasSelectedBefore() {
        Path file = new PlanFolder(folder).example(Examples.NEGLECTED_ACCOUNT);
        Workbench.openPlan(file);
        FindingsList list = new FindingsList();
        list.until("DEC-02", true);
        list.select("PPL-07");
        assertThat(Ui.get(list::isPaneUsable)).isTrue();

        assertThat(Ui.get(() -> list.isPaneUsableRightAfterSelecting("DEC-02"))).isFalse();

        Ui.until("the pane shows the finding selected", list::isPaneUsable);
        assertThat(list.texts()).anyMatch(text -> text.contains("DEC-02"));
    }
}
