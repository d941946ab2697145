package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.ui.diagram.grid.Snapping;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Cards that are dragged snap, unless that is switched off. */
@ExtendWith(Studio.class)
class SnapTest {
    @TempDir Path folder;
    private OpenDiagram diagram;
    private NodeId person;

    @BeforeEach
    void open() {
        diagram = Diagrams.influenceMap(folder);
        Ui.run(() -> diagram.zoom().set(1));
        person = diagram.node(Diagrams.MEMBERS.get(0));
        turn(Snapping.TO_GRID, true);
        turn(Snapping.TO_FIGURES, false);
        diagram.select(person);
    }

    @AfterEach
    void asUsual() {
        turn(Snapping.TO_GRID, false);
        turn(Snapping.TO_FIGURES, true);
        turn(Snapping.SHOW_GRID, false);
    }

    private void turn(String command, boolean on) {
        if (Ui.get(() -> diagram.viewer().actions().getAction(command).isChecked()) != on) {
            diagram.act(command);
        }
    }

    private void drag(int keys, int dx, int dy) {
        Point at = diagram.middle(person);
        diagram.mouse().holding(keys).drag(at, new Point(at.x + dx, at.y + dy));
    }

    @Test
    void toTheGrid() {
        turn(Snapping.SHOW_GRID, true);
        drag(0, 43, 29);
        Screenshots.take("diagram-grid");

        assertThat(diagram.bounds(person).x() % Snapping.GAP).isZero();
        assertThat(diagram.bounds(person).y() % Snapping.GAP).isZero();
    }

    @Test
    void notWhileAltIsHeld() {
        double x = diagram.bounds(person).x();

        drag(SWT.ALT, 43, 29);

        assertThat(diagram.bounds(person).x()).isEqualTo(x + 43);
    }

    @Test
    void toTheEdgesAndMiddlesOfOtherCards() {
        turn(Snapping.TO_GRID, false);
        turn(Snapping.TO_FIGURES, true);
        double top = diagram.bounds(diagram.node(Diagrams.MEMBERS.get(1))).y();
        double from = diagram.bounds(person).y();

        drag(0, 3, (int) (top - from) + 3);

        Rect placed = diagram.bounds(person);
        assertThat(placed.y()).isNotEqualTo(from);
        List<Rect> others =
                Ui.get(
                        () ->
                                diagram.viewer().layout().bounds().entrySet().stream()
                                        .filter(entry -> !entry.getKey().equals(person))
                                        .map(Map.Entry::getValue)
                                        .toList());
        assertThat(others)
                .anyMatch(
                        other ->
                                Math.abs(other.y() - placed.y()) < 1
                                        || Math.abs(other.bottom() - placed.bottom()) < 1
                                        || Math.abs(other.centerY() - placed.centerY()) < 1);
    }
}
