package org.keyplan.ui.tests.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.outline.GroupKind;
import org.keyplan.design.outline.OutlineGroup;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.tests.robot.PlanFolder;
import org.keyplan.ui.tests.robot.Screenshots;
import org.keyplan.ui.tests.robot.Studio;
import org.keyplan.ui.tests.robot.Ui;
import org.keyplan.ui.tests.robot.Workbench;

import java.nio.file.Path;

/** Pictures of the explorer, to be looked at. */
@ExtendWith(Studio.class)
class ExplorerLookTest {
    @TempDir Path folder;

    @Test
    void showsAPlan() {
        Path file = new PlanFolder(folder).example(Examples.CONSTRUCTION_MACHINERY);
        Workbench.openPlan(file);
        Explorer explorer = Explorer.show();
        AccountPlan plan = Workbench.session(file).plan();
        Ui.until("findings are known", () -> Workbench.session(file).findings().isUpToDate());
        Ui.run(
                () -> {
                    explorer.viewer().expandToLevel(plan, 1);
                    explorer.viewer()
                            .expandToLevel(
                                    new OutlineGroup(plan.getAccount(), GroupKind.PEOPLE), 2);
                    explorer.viewer()
                            .expandToLevel(new OutlineGroup(plan, GroupKind.OPPORTUNITIES), 2);
                });
        Screenshots.take("explorer-plan");
        explorer.search("purchas");
        Screenshots.take("explorer-search");
        assertThat(explorer.roots()).hasSize(1);
    }
}
