package org.keyplan.viewpoint.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.layout.Rect;

import java.util.List;
import java.util.Map;

class ReadingOrderTest {

    @Test
    void goesRowByRowFromTheLeftEvenIfARowIsNotQuiteStraight() {
        Map<String, Rect> places =
                Map.of(
                        "a", new Rect(0, 8, 100, 60),
                        "b", new Rect(150, 0, 100, 60),
                        "c", new Rect(300, 12, 100, 60),
                        "d", new Rect(20, 100, 100, 60),
                        "e", new Rect(150, 95, 100, 60));

        assertThat(ReadingOrder.of(List.of("e", "d", "c", "b", "a"), places::get))
                .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void aTallFigureDoesNotDrawTheNextRowsUp() {
        Map<String, Rect> places =
                Map.of(
                        "tall", new Rect(0, 0, 50, 300),
                        "low", new Rect(100, 290, 50, 100),
                        "top", new Rect(100, 10, 50, 40));

        assertThat(ReadingOrder.of(List.of("low", "top", "tall"), places::get))
                .containsExactly("tall", "top", "low");
    }

    @Property
    void everythingIsReadOnce(@ForAll List<@IntRange(min = 0, max = 300) Integer> at) {
        List<Integer> read = ReadingOrder.of(at, i -> new Rect(i % 17 * 10, i, 30, 20));

        assertThat(read).containsExactlyInAnyOrderElementsOf(at);
    }
}
