package org.keyplan.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keyplan.ui.PlanPerspective;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;

/** What a person sees after the start. */
@ExtendWith(Studio.class)
class WindowTest {

    @Test
    void opensWithItsOwnPerspective() {
        IWorkbenchPage page = Workbench.page();

        assertThat(Ui.get(() -> page.getPerspective().getId())).isEqualTo(PlanPerspective.ID);
        Screenshots.take("window");
    }
}
