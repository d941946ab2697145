package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.ui.diagram.zoom.Zoom;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

import java.nio.file.Path;
import java.util.List;

/** Showing a diagram larger and smaller. */
@ExtendWith(Studio.class)
class ZoomTest {
    @TempDir Path folder;
    private OpenDiagram diagram;

    @BeforeEach
    void open() {
        diagram = Diagrams.orgChart(folder);
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "1, -4", "0.5, 2", "2, -3"})
    void theWheelWithControlKeepsThePointUnderTheMouse(double level, int notches) {
        Ui.run(() -> diagram.zoom().set(level));
        Rectangle window = diagram.window();
        Point mouse = new Point(window.width / 3, window.height / 4);
        double[] before = diagram.onSheet(mouse);

        for (int i = 0; i < Math.abs(notches); i++) {
            diagram.mouse().holding(SWT.CTRL).wheel(mouse, Integer.signum(notches));
        }

        assertThat(diagram.level()).isNotEqualTo(level);
        assertThat(diagram.level() > level).isEqualTo(notches > 0);
        double pixel = 1 / Math.min(level, diagram.level()) * Math.abs(notches);
        assertThat(diagram.onSheet(mouse)).containsExactly(before, within(pixel));
    }

    @Test
    void theWheelAloneDoesNotZoom() {
        Ui.run(() -> diagram.zoom().set(1));

        diagram.mouse().wheel(new Point(50, 50), 3);

        assertThat(diagram.level()).isEqualTo(1);
    }

    @Test
    void keysZoomInAndOutAndToTheOriginalSize() {
        Ui.run(() -> diagram.zoom().set(1));
        diagram.keyboard().press(SWT.CTRL, '=');
        diagram.keyboard().press(SWT.CTRL, '=');
        double larger = diagram.level();
        diagram.keyboard().press(SWT.CTRL, '-');
        double smaller = diagram.level();
        diagram.keyboard().press(SWT.CTRL, '0');

        assertThat(larger).isCloseTo(1.44, within(1e-6));
        assertThat(smaller).isCloseTo(1.2, within(1e-6));
        assertThat(diagram.level()).isEqualTo(1);
    }

    @Test
    void fittingShowsTheWholeDiagramInTheMiddle() {
        Ui.run(() -> diagram.zoom().set(3));

        diagram.act(Zoom.FIT);

        Rectangle window = diagram.window();
        List<Rect> all = Ui.get(() -> List.copyOf(diagram.viewer().layout().bounds().values()));
        assertThat(all)
                .allSatisfy(
                        rect -> {
                            Point corner = diagram.inWindow(rect.x(), rect.y());
                            Point end = diagram.inWindow(rect.right(), rect.bottom());
                            assertThat(corner.x).isNotNegative();
                            assertThat(corner.y).isNotNegative();
                            assertThat(end.x).isLessThanOrEqualTo(window.width);
                            assertThat(end.y).isLessThanOrEqualTo(window.height);
                        });
    }

    @Test
    void theSelectionIsShownAsLargeAsFits() {
        NodeId person = diagram.node(Diagrams.PERSON);
        diagram.select(person);

        diagram.act(Zoom.FIT_SELECTION);

        assertThat(diagram.level()).isGreaterThan(1);
        Rectangle window = diagram.window();
        Point middle = diagram.middle(person);
        assertThat(middle.x).isCloseTo(window.width / 2, within(2));
        assertThat(middle.y).isCloseTo(window.height / 2, within(2));
    }
}
