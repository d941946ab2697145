package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.ui.diagram.print.Printing;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that are shown before a diagram is printed. */
@ExtendWith(Studio.class)
class PrintPagesTest {
    private static final Pattern NUMBER = Pattern.compile("Page (\\d+) of (\\d+)");

    @TempDir Path folder;

    private static Shell dialog() {
        Shell main = Workbench.shell();
        return Ui.get(
                () ->
                        Arrays.stream(Ui.display().getShells())
                                .filter(s -> s != main && s.isVisible())
                                .filter(s -> s.getText().equals("Print the diagram"))
                                .findFirst()
                                .orElse(null));
    }

    private static int[] number(Shell dialog) {
        return Ui.get(
                () ->
                        Widgets.all(dialog, Label.class).stream()
                                .map(label -> NUMBER.matcher(label.getText()))
                                .filter(Matcher::matches)
                                .map(
                                        m ->
                                                new int[] {
                                                    Integer.parseInt(m.group(1)),
                                                    Integer.parseInt(m.group(2))
                                                })
                                .findFirst()
                                .orElseThrow());
    }

    private static Button button(Shell dialog, String text) {
        return Widgets.find(dialog, Button.class, b -> b.getText().equals(text));
    }

    @Test
    void aLargeChartTakesSeveralPagesOrOneAsAskedAndCanBeLookedThrough() {
        OpenDiagram diagram = Diagrams.orgChart(folder);
        Ui.begin(() -> diagram.viewer().actions().getAction(Printing.PRINT).run());
        Ui.until("the pages are shown", () -> dialog() != null);
        Shell dialog = dialog();
        Screenshots.take("print");
        int[] several = number(dialog);

        Widgets.press(button(dialog, "Next ›"), false);
        int[] second = number(dialog);
        Widgets.press(button(dialog, "On as many pages as needed to read it"), false);
        Widgets.press(button(dialog, "All on one page"), true);
        int[] one = number(dialog);
        Screenshots.take("print-one-page");
        boolean next = Ui.get(() -> button(dialog, "Next ›").getEnabled());
        Ui.run(dialog::close);
        Ui.settle();

        assertThat(several[0]).isEqualTo(1);
        assertThat(several[1]).isGreaterThan(1);
        assertThat(second).isEqualTo(new int[] {2, several[1]});
        assertThat(one).isEqualTo(new int[] {1, 1});
        assertThat(next).isFalse();
        assertThat(dialog.isDisposed()).isTrue();
    }
}
