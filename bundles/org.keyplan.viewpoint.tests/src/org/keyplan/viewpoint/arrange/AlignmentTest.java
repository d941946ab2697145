package org.keyplan.viewpoint.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.layout.Rect;

import java.util.List;
import java.util.function.Function;

class AlignmentTest {
    private static final Rect TO = new Rect(100, 200, 60, 40);
    private static final List<Rect> FIGURES =
            List.of(new Rect(0, 0, 100, 30), TO, new Rect(300, 500, 20, 90));

    private static List<Double> after(Alignment alignment, Function<Rect, Double> what) {
        return alignment.align(FIGURES, TO).stream().map(what).toList();
    }

    @Test
    void everyAlignmentGivesAllFiguresTheEdgeOrAxisOfOne() {
        assertThat(after(Alignment.LEFT, Rect::x)).containsExactly(100.0, 100.0, 100.0);
        assertThat(after(Alignment.CENTRE, Rect::centerX)).containsExactly(130.0, 130.0, 130.0);
        assertThat(after(Alignment.RIGHT, Rect::right)).containsExactly(160.0, 160.0, 160.0);
        assertThat(after(Alignment.TOP, Rect::y)).containsExactly(200.0, 200.0, 200.0);
        assertThat(after(Alignment.MIDDLE, Rect::centerY)).containsExactly(220.0, 220.0, 220.0);
        assertThat(after(Alignment.BOTTOM, Rect::bottom)).containsExactly(240.0, 240.0, 240.0);
    }

    @Test
    void noAlignmentChangesSizesOrTheOtherDirection() {
        for (Alignment alignment : Alignment.values()) {
            List<Rect> after = alignment.align(FIGURES, TO);
            boolean sideways = alignment.ordinal() < Alignment.TOP.ordinal();
            for (int i = 0; i < FIGURES.size(); i++) {
                Rect was = FIGURES.get(i);
                Rect is = after.get(i);
                assertThat(is.width()).isEqualTo(was.width());
                assertThat(is.height()).isEqualTo(was.height());
                assertThat(sideways ? is.y() : is.x()).isEqualTo(sideways ? was.y() : was.x());
            }
        }
    }
}
