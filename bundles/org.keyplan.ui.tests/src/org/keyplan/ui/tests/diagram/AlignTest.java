package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.ui.diagram.arrange.Arranging;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.viewpoint.arrange.Alignment;
import org.keyplan.viewpoint.arrange.Distribution;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Putting cards in line. */
@ExtendWith(Studio.class)
class AlignTest {
    @TempDir Path folder;
    private OpenDiagram diagram;
    private NodeId one;
    private NodeId two;
    private NodeId three;

    @BeforeEach
    void open() {
        diagram = Diagrams.influenceMap(folder);
        one = diagram.node(Diagrams.MEMBERS.get(0));
        two = diagram.node(Diagrams.MEMBERS.get(1));
        three = diagram.node(Diagrams.MEMBERS.get(2));
    }

    private List<Rect> bounds() {
        return Stream.of(one, two, three).map(diagram::bounds).toList();
    }

    @Test
    void leftEdgesAreThoseOfTheOneSelectedLastAndOneUndoTakesItBack() {
        List<Rect> before = bounds();
        diagram.select(one, two, three);

        diagram.act(Arranging.command(Alignment.LEFT));

        double left = before.get(2).x();
        assertThat(List.of(one, two, three))
                .allSatisfy(
                        node -> {
                            assertThat(diagram.stored(node).x()).isEqualTo(left);
                            assertThat(diagram.bounds(node).x()).isEqualTo(left);
                        });
        assertThat(bounds()).extracting(Rect::y).isEqualTo(before.stream().map(Rect::y).toList());
        diagram.undo();
        assertThat(bounds()).isEqualTo(before);
        assertThat(diagram.canUndo()).isFalse();
        diagram.redo();
        assertThat(diagram.bounds(one).x()).isEqualTo(left);
    }

    @Test
    void distributingMakesGapsEqual() {
        diagram.select(one, two, three);

        diagram.act(Arranging.command(Distribution.HORIZONTAL));

        List<Rect> after =
                bounds().stream().sorted(Comparator.comparingDouble(Rect::centerX)).toList();
        double first = after.get(1).x() - after.get(0).right();
        double second = after.get(2).x() - after.get(1).right();
        assertThat(second).isCloseTo(first, within(1.01));
    }

    @Test
    void theyBecomeAsWideAsTheOneSelectedLast() {
        Rect wide = diagram.bounds(three);
        Rect wider = new Rect(wide.x(), wide.y(), wide.width() + 48, wide.height());
        Ui.run(() -> diagram.viewer().place("Resize", Map.of(three, wider)));
        Ui.settle();
        diagram.select(one, two, three);

        diagram.act(Arranging.SAME_WIDTH);

        assertThat(bounds()).extracting(Rect::width).containsOnly(wider.width());
        assertThat(diagram.stored(one).width()).isEqualTo(wider.width());
        diagram.undo();
        assertThat(diagram.bounds(one).width()).isLessThan(wider.width());
    }

    @Test
    void oneAloneCannotBeAligned() {
        diagram.select(one);

        assertThat(diagram.canAct(Arranging.command(Alignment.TOP))).isFalse();
        assertThat(diagram.canAct(Arranging.command(Distribution.VERTICAL))).isFalse();
    }

    @Test
    void keysAlignToo() {
        diagram.select(one, two);
        double top = diagram.bounds(two).y();

        diagram.keyboard().press(SWT.CTRL | SWT.SHIFT, 'a');
        diagram.keyboard().press('t');

        assertThat(diagram.bounds(one).y()).isEqualTo(top);
    }
}
