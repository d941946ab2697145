package org.keyplan.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.examples.Examples;
import org.keyplan.studio.theme.ThemeChoice;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;

import java.nio.file.Path;
import java.util.List;

/** Pictures of the whole window with every page of a plan, to be looked at by people. */
@ExtendWith(Studio.class)
class LookTest {
    private static final List<String> PAGES =
            List.of("overview", "people", "opportunities", "strategy", "coverage", "whitespace");

    @TempDir Path folder;

    @Test
    void everyPageCanBeLookedAt() {
        look(new PlanFolder(folder).example(Examples.CONSTRUCTION_MACHINERY), "look");
    }

    @Test
    void everyPageOfAnEmptyPlanCanBeLookedAt() {
        look(new PlanFolder(folder).save(PlanFiles.create("Acme"), "acme"), "look-empty");
    }

    private static void look(Path plan, String name) {
        IEditorPart editor = Workbench.openPlan(plan);
        String theme = Ui.get(() -> ThemeChoice.current().key());

        for (String page : PAGES) {
            Ui.run(() -> ((FormEditor) editor).setActivePage(page));
            Ui.settle();
            assertThat(Ui.<String>get(() -> ((FormEditor) editor).getActivePageInstance().getId()))
                    .isEqualTo(page);
            Screenshots.take(name + "-" + theme + "-" + page);
        }
    }
}
