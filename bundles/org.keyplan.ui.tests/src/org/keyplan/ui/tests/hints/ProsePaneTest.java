package org.keyplan.ui.tests.hints;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.text.Prose;
import org.keyplan.ui.text.ProsePane;

import java.util.List;

/** What is shown to be read can be seen. */
@ExtendWith(Studio.class)
class ProsePaneTest {

    private static final String LONG = "She decides what is bought, and for how much. ".repeat(40);

    private Shell shell;
    private ProsePane pane;

    @BeforeEach
    void open() {
        Ui.run(
                () -> {
                    shell = new Shell(Ui.display(), SWT.SHELL_TRIM);
                    shell.setLayout(new FillLayout());
                    pane = new ProsePane(shell);
                    shell.setSize(300, 200);
                    shell.open();
                });
        Ui.settle();
    }

    @AfterEach
    void close() {
        Ui.run(shell::dispose);
    }

    private Label show(String text) {
        return Ui.get(
                () -> {
                    Label[] label = new Label[1];
                    pane.show(area -> label[0] = counted(Prose.in(area).paragraph(text)));
                    return label[0];
                });
    }

    private static Label counted(Label label) {
        label.setData(0);
        label.addListener(SWT.Resize, event -> label.setData((Integer) label.getData() + 1));
        return label;
    }

    @Test
    void aTextAsLongAsTheOneBeforeWasNotSeen() {
        for (String text : List.of("Ann decides", "Bob decides")) {
            Label label = show(text);
            assertThat(Ui.get(() -> label.getSize().y)).isPositive();
        }
    }

    @Test
    void aLongTextWasSetInLinesAgainAndAgain() {
        Label before = show(LONG + "Ann");
        Ui.settle();
        int sizes = Ui.get(() -> (Integer) before.getData());

        Label after = show(LONG + "Bob");
        Ui.settle();

        assertThat(Ui.get(() -> (Integer) after.getData())).isEqualTo(1);
        assertThat(sizes).isLessThanOrEqualTo(2);
    }

    @Test
    void aTextTakesTheWidthThereIs() {
        Label label = show(LONG);
        Ui.settle();
        int high = Ui.get(() -> label.getSize().y);

        Ui.run(() -> shell.setSize(600, 200));
        Ui.settle();

        assertThat(Ui.get(() -> label.getSize().y)).isLessThan(high);
        assertThat(Ui.get(() -> pane.control().getMinHeight()))
                .isGreaterThan(Ui.get(() -> label.getSize().y));
    }
}
