package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.ui.robot.Keyboard;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.viewpoint.scene.NodeId;

import java.nio.file.Path;

/** Dragging the sheet. */
@ExtendWith(Studio.class)
class PanTest {
    @TempDir Path folder;
    private OpenDiagram diagram;
    private NodeId person;

    @BeforeEach
    void open() {
        diagram = Diagrams.orgChart(folder);
        Ui.run(() -> diagram.zoom().set(1));
        person = diagram.node(Diagrams.PERSON);
        diagram.select(person);
    }

    private org.eclipse.swt.graphics.Point beside(org.eclipse.swt.graphics.Point at) {
        return new org.eclipse.swt.graphics.Point(at.x - 60, at.y + 35);
    }

    @Test
    void theMiddleButtonDragsTheSheetEvenOnACard() {
        Point before = diagram.corner();
        var at = diagram.middle(person);

        diagram.mouse().drag(at, beside(at), 2);

        assertThat(diagram.corner()).isEqualTo(before.getTranslated(60, -35));
        assertThat(diagram.canUndo()).isFalse();
    }

    @Test
    void theSpaceBarLetsTheLeftButtonDragTheSheet() {
        Point before = diagram.corner();
        var at = diagram.middle(person);
        Keyboard keyboard = diagram.keyboard();

        keyboard.down(0, ' ');
        diagram.mouse().drag(at, beside(at));
        keyboard.up(0, ' ');

        assertThat(diagram.corner()).isEqualTo(before.getTranslated(60, -35));
        assertThat(diagram.canUndo()).isFalse();
        assertThat(diagram.selected()).containsExactly(person);
    }

    @Test
    void withoutTheSpaceBarTheCardIsDraggedAgain() {
        Keyboard keyboard = diagram.keyboard();
        keyboard.down(0, ' ');
        keyboard.up(0, ' ');
        diagram.select(person);
        double x = diagram.bounds(person).x();
        var at = diagram.middle(person);

        diagram.mouse()
                .holding(SWT.ALT)
                .drag(at, new org.eclipse.swt.graphics.Point(at.x + 40, at.y));

        assertThat(diagram.bounds(person).x()).isEqualTo(x + 40);
        diagram.undo();
        assertThat(diagram.bounds(person).x()).isEqualTo(x);
    }
}
