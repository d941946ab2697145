package org.keyplan.viewpoint.arrange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.layout.Rect;

import java.util.Comparator;
import java.util.List;

class DistributionTest {

    @Test
    void gapsBetweenFiguresOfDifferentWidthsBecomeEqual() {
        List<Rect> after =
                Distribution.HORIZONTAL.distribute(
                        List.of(
                                new Rect(0, 5, 10, 10),
                                new Rect(100, 7, 20, 10),
                                new Rect(20, 9, 30, 10)));

        assertThat(after)
                .containsExactly(
                        new Rect(0, 5, 10, 10), new Rect(100, 7, 20, 10), new Rect(40, 9, 30, 10));
    }

    @Test
    void withoutRoomTheyOverlapAlikeAndTheOutermostStay() {
        List<Rect> after =
                Distribution.VERTICAL.distribute(
                        List.of(
                                new Rect(0, 0, 1, 40),
                                new Rect(0, 12, 1, 40),
                                new Rect(0, 30, 1, 40)));

        assertThat(after).extracting(Rect::y).containsExactly(0.0, 15.0, 30.0);
    }

    @Test
    void twoStayWhereTheyAre() {
        List<Rect> two = List.of(new Rect(0, 0, 10, 10), new Rect(50, 0, 10, 10));

        assertThat(Distribution.HORIZONTAL.distribute(two)).isEqualTo(two);
    }

    @Property
    void againChangesNothing(
            @ForAll @Size(min = 3, max = 12) List<@DoubleRange(min = -500, max = 500) Double> at) {
        List<Rect> figures = at.stream().map(x -> new Rect(x, 0, 20, 10)).toList();

        List<Rect> once = Distribution.HORIZONTAL.distribute(figures);
        List<Rect> twice = Distribution.HORIZONTAL.distribute(once);

        for (int i = 0; i < figures.size(); i++) {
            assertThat(twice.get(i).x()).isCloseTo(once.get(i).x(), within(1e-6));
        }
        assertThat(once.stream().min(Comparator.comparingDouble(Rect::x)).orElseThrow().x())
                .isCloseTo(at.stream().min(Double::compare).orElseThrow(), within(1e-6));
    }
}
