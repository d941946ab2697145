package org.keyplan.ui.tests.hints;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keyplan.ui.tests.robot.Studio;
import org.keyplan.ui.tests.robot.Ui;
import org.keyplan.ui.text.Prose;
import org.keyplan.ui.text.ProsePane;

import java.util.ArrayList;
import java.util.List;

/** What is shown to be read can be seen. */
@ExtendWith(Studio.class)
class ProsePaneTest {

    @Test
    void aTextAsLongAsTheOneBeforeWasNotSeen() {
        List<Integer> heights = new ArrayList<>();
        Ui.run(
                () -> {
                    Shell shell = new Shell(Ui.display(), SWT.SHELL_TRIM);
                    shell.setLayout(new FillLayout());
                    ProsePane pane = new ProsePane(shell);
                    shell.setSize(300, 200);
                    shell.open();
                    for (String text : List.of("Ann decides", "Bob decides")) {
                        Label[] label = new Label[1];
                        pane.show(area -> label[0] = Prose.in(area).paragraph(text));
                        heights.add(label[0].getSize().y);
                    }
                    shell.dispose();
                });

        assertThat(heights).hasSize(2).allMatch(height -> height > 0);
    }
}
