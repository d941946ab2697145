package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.ui.robot.Mouse;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.viewpoint.layout.Rect;

import java.nio.file.Path;

/** The whole diagram small. */
@ExtendWith(Studio.class)
class OutlineTest {
    private static final int SIZE = 300;

    @TempDir Path folder;
    private OpenDiagram diagram;
    private Shell shell;
    private Composite overview;
    private IContentOutlinePage page;

    @BeforeEach
    void open() {
        diagram = Diagrams.orgChart(folder);
        Ui.run(
                () -> {
                    diagram.zoom().set(1);
                    IEditorPart editor = (IEditorPart) diagram.viewer().part();
                    page = editor.getAdapter(IContentOutlinePage.class);
                    shell = new Shell(Workbench.window().getShell());
                    shell.setSize(SIZE, SIZE);
                    page.createControl(shell);
                    overview = (Composite) page.getControl();
                    overview.setSize(SIZE, SIZE);
                    shell.setLocation(40, 300);
                    shell.open();
                });
        Ui.settle();
    }

    @AfterEach
    void close() {
        Ui.run(
                () -> {
                    page.dispose();
                    shell.dispose();
                });
    }

    /** Where the middle of the sheet is in the overview: it is shown in its middle. */
    private Point middle() {
        return Ui.get(() -> new Point(overview.getSize().x / 2, overview.getSize().y / 2));
    }

    private double[] middleOfWindow() {
        var window = diagram.window();
        return diagram.onSheet(new Point(window.width / 2, window.height / 2));
    }

    @Test
    void pressingInItsMiddleShowsTheMiddleOfTheSheet() {
        Screenshots.take("outline");
        double[] sheet =
                Ui.get(
                        () -> {
                            double right = diagram.viewer().layout().width();
                            double bottom = diagram.viewer().layout().height();
                            for (Rect rect : diagram.viewer().layout().bounds().values()) {
                                right = Math.max(right, rect.right());
                                bottom = Math.max(bottom, rect.bottom());
                            }
                            return new double[] {right / 2, bottom / 2};
                        });
        Ui.run(() -> diagram.zoom().centre(0, 0));

        new Mouse(overview).click(middle());

        assertThat(middleOfWindow()).containsExactly(sheet, within(12.0));
    }

    @Test
    void draggingTheFrameScrollsByTheSamePartOfTheSheet() {
        new Mouse(overview).click(middle());
        double[] before = middleOfWindow();
        Point from = middle();

        new Mouse(overview).drag(from, new Point(from.x + 20, from.y - 10));

        double[] after = middleOfWindow();
        assertThat(after[0]).isGreaterThan(before[0]);
        assertThat(after[1]).isLessThan(before[1]);
        assertThat((after[0] - before[0]) / (before[1] - after[1])).isCloseTo(2, within(0.1));
    }

    @Test
    void itIsLetGoOfWithTheEditor() {
        Ui.run(() -> page.getControl().dispose());

        diagram.act(org.keyplan.ui.diagram.zoom.Zoom.FIT);

        assertThat(diagram.level()).isLessThanOrEqualTo(1);
    }
}
