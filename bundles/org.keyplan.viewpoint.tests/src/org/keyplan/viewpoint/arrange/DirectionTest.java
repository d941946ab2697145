package org.keyplan.viewpoint.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.layout.Rect;

import java.util.Map;

class DirectionTest {
    /** A chief above three people, and one far below the first. */
    private static final Map<String, Rect> CHART =
            Map.of(
                    "chief", new Rect(200, 0, 100, 50),
                    "left", new Rect(0, 100, 100, 50),
                    "middle", new Rect(210, 100, 100, 50),
                    "right", new Rect(400, 100, 100, 50),
                    "low", new Rect(0, 400, 100, 50));

    private static String from(String name, Direction direction) {
        return direction.nearest(CHART.get(name), CHART.keySet(), CHART::get).orElse(null);
    }

    @Test
    void goesToTheNextOneStraightOn() {
        assertThat(from("chief", Direction.DOWN)).isEqualTo("middle");
        assertThat(from("left", Direction.RIGHT)).isEqualTo("middle");
        assertThat(from("right", Direction.LEFT)).isEqualTo("middle");
        assertThat(from("left", Direction.DOWN)).isEqualTo("low");
    }

    @Test
    void goesAsideWhereNothingIsStraightOn() {
        assertThat(from("right", Direction.UP)).isEqualTo("chief");
        assertThat(from("low", Direction.UP)).isEqualTo("left");
    }

    @Test
    void staysAtTheEnd() {
        assertThat(from("chief", Direction.UP)).isNull();
        assertThat(from("right", Direction.RIGHT)).isNull();
    }
}
