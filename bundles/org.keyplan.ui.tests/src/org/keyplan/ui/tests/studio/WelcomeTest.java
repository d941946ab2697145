package org.keyplan.ui.tests.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keyplan.studio.welcome.WelcomePart;
import org.keyplan.ui.tests.robot.Screenshots;
import org.keyplan.ui.tests.robot.Studio;
import org.keyplan.ui.tests.robot.Ui;
import org.keyplan.ui.tests.robot.Workbench;

@ExtendWith(Studio.class)
class WelcomeTest {

    @Test
    void greetsWhileNothingIsOpen() {
        Ui.until(
                "the welcome page is there",
                () -> Workbench.page().getActiveEditor() instanceof WelcomePart);

        IEditorReference[] editors = Ui.get(() -> Workbench.page().getEditorReferences());

        assertThat(editors).hasSize(1);
        Screenshots.take("welcome");
    }
}
