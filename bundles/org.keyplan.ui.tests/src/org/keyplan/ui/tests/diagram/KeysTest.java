package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.ui.diagram.keys.NodeOrder;
import org.keyplan.ui.robot.Keyboard;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Working on a diagram without a mouse. */
@ExtendWith(Studio.class)
class KeysTest {
    @TempDir Path folder;
    private OpenDiagram diagram;
    private Keyboard keyboard;

    @BeforeEach
    void open() {
        diagram = Diagrams.orgChart(folder);
        keyboard = diagram.keyboard();
    }

    @Test
    void arrowsMoveTheSelectionAndABurstIsOneStepToUndo() {
        NodeId person = diagram.node(Diagrams.PERSON);
        diagram.select(person);
        Rect before = diagram.bounds(person);

        keyboard.press(SWT.ARROW_RIGHT);
        keyboard.press(SWT.ARROW_RIGHT);
        keyboard.press(SWT.ARROW_DOWN);
        keyboard.press(SWT.SHIFT, SWT.ARROW_DOWN);

        assertThat(diagram.bounds(person)).isEqualTo(before.moved(16, 9));
        assertThat(diagram.stored(person).x()).isEqualTo(before.x() + 16);
        assertThat(diagram.selected()).containsExactly(person);
        diagram.undo();
        assertThat(diagram.bounds(person)).isEqualTo(before);
        assertThat(diagram.canUndo()).isFalse();
        diagram.redo();
        assertThat(diagram.bounds(person)).isEqualTo(before.moved(16, 9));
    }

    @Test
    void aPressAfterAPauseIsAStepOfItsOwn() {
        NodeId person = diagram.node(Diagrams.PERSON);
        diagram.select(person);
        Rect before = diagram.bounds(person);

        keyboard.press(SWT.ARROW_RIGHT);
        keyboard.after(3000).press(SWT.ARROW_RIGHT);

        diagram.undo();
        assertThat(diagram.bounds(person)).isEqualTo(before.moved(8, 0));
        diagram.undo();
        assertThat(diagram.bounds(person)).isEqualTo(before);
    }

    @Test
    void aUnitMovedByKeysTakesItsPeopleAlong() {
        NodeId person = diagram.node(Diagrams.PERSON);
        NodeId unit = person.parent();
        diagram.select(unit);
        Rect before = diagram.bounds(person);

        keyboard.press(SWT.ARROW_RIGHT);
        keyboard.press(SWT.ARROW_RIGHT);

        assertThat(diagram.bounds(person)).isEqualTo(before.moved(16, 0));
        diagram.undo();
        assertThat(diagram.bounds(person)).isEqualTo(before);
    }

    @Test
    void tabGoesRoundAllCardsInReadingOrder() {
        List<NodeId> order = Ui.get(() -> NodeOrder.of(diagram.viewer()));
        List<NodeId> visited = new ArrayList<>();
        keyboard.press(SWT.ESC);

        for (int i = 0; i < order.size(); i++) {
            keyboard.press(SWT.TAB);
            visited.addAll(diagram.selected());
        }

        assertThat(visited).isEqualTo(order);
        keyboard.press(SWT.TAB);
        assertThat(diagram.selected()).containsExactly(order.get(0));
        keyboard.press(SWT.SHIFT, SWT.TAB);
        assertThat(diagram.selected()).containsExactly(order.get(order.size() - 1));
    }

    @Test
    void controlWithArrowsGoesToTheCardOnThatSide() {
        NodeId person = diagram.node(Diagrams.PERSON);
        diagram.select(person);
        Rect from = diagram.bounds(person);

        keyboard.press(SWT.CTRL, SWT.ARROW_UP);

        NodeId above = diagram.selected().get(0);
        assertThat(above).isNotEqualTo(person);
        assertThat(diagram.bounds(above).centerY()).isLessThan(from.centerY());
        keyboard.press(SWT.CTRL | SWT.SHIFT, SWT.ARROW_DOWN);
        assertThat(diagram.selected()).hasSize(2).first().isEqualTo(above);
        assertThat(diagram.canUndo()).isFalse();
    }

    @Test
    void escapeSelectsNothing() {
        diagram.select(diagram.node(Diagrams.PERSON));

        keyboard.press(SWT.ESC);

        assertThat(diagram.selected()).isEmpty();
    }

    @Test
    void withNothingToMoveArrowsScroll() {
        keyboard.press(SWT.ESC);
        Ui.run(() -> diagram.zoom().set(2));
        int x = diagram.corner().x;

        keyboard.press(SWT.ARROW_RIGHT);

        assertThat(diagram.corner().x).isGreaterThan(x);
        assertThat(diagram.canUndo()).isFalse();
    }
}
