package org.keyplan.ui.tests.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.outline.GroupKind;
import org.keyplan.design.outline.OutlineGroup;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;

import java.nio.file.Path;
import java.util.Locale;

/** Pictures of the explorer, to be looked at, in whatever language and theme the studio runs. */
@ExtendWith(Studio.class)
class ExplorerLookTest {
    @TempDir Path folder;

    @Test
    void showsAPlan() {
        boolean chinese = Locale.getDefault().getLanguage().equals("zh");
        String example = chinese ? Examples.GENERATING_COMPANY : Examples.CONSTRUCTION_MACHINERY;
        Path file = new PlanFolder(folder).example(example);
        Workbench.openPlan(file);
        Workbench.openPlan(new PlanFolder(folder).example(Examples.NEGLECTED_ACCOUNT));
        Explorer explorer = Explorer.show();
        AccountPlan plan = Workbench.session(file).plan();
        Ui.until("findings are known", () -> Workbench.session(file).findings().isUpToDate());
        Opportunity opportunity = plan.getOpportunities().get(0);
        Stakeholder person = plan.getAccount().getStakeholders().get(0);
        Ui.run(
                () -> {
                    explorer.viewer()
                            .expandToLevel(new OutlineGroup(plan, GroupKind.OPPORTUNITIES), 1);
                    explorer.viewer().expandToLevel(opportunity, 1);
                });
        explorer.select(opportunity);
        explorer.select(person);
        Screenshots.take("explorer-plan");

        explorer.search(chinese ? "采购" : "purchas");
        assertThat(explorer.roots()).isNotEmpty();
        Screenshots.take("explorer-search");

        explorer.search(chinese ? "没有这个词" : "no such word");
        assertThat(explorer.roots()).isEmpty();
        explorer.search(opportunity.getName());
        Ui.run(() -> explorer.view().show(person, null));
        Screenshots.take("explorer-notice");

        Workbench.begin("org.keyplan.ui.command.moveTo");
        Ui.until("the dialog is open", () -> Ui.display().getActiveShell() != Workbench.shell());
        Screenshots.take("explorer-move");
        Workbench.closeEditors();
        Screenshots.take("explorer-empty");
    }
}
