package org.keyplan.viewpoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.List;

class TrunksTest {
    private static final LineInk GREY = LineInk.of(SampleSheet.lineLook("ReportsTo"));

    private final Trunks trunks = new Trunks();

    private double shared(LineInk ink, double... coordinates) {
        List<Point> points = new java.util.ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        return trunks.shared(points, ink);
    }

    @Test
    void siblingsShareTheTrunkAndTheBusAsFarAsTheyRunTogether() {
        assertThat(shared(GREY, 0, 0, 0, 20, 300, 20, 300, 40)).isZero();
        assertThat(shared(GREY, 0, 0, 0, 20, 100, 20, 100, 40)).isEqualTo(120);
        assertThat(shared(GREY, 0, 0, 0, 20, -100, 20, -100, 40)).isEqualTo(20);
        assertThat(shared(GREY, 0, 0, 0, 40)).isEqualTo(20);
        assertThat(shared(GREY, 0, 0, 0, 20, 400, 20, 400, 40)).isEqualTo(320);
    }

    @Test
    void sameLineTwiceIsSharedAsAWhole() {
        shared(GREY, 0, 0, 0, 20, 300, 20);

        assertThat(shared(GREY, 0, 0, 0, 20, 300, 20)).isEqualTo(320);
    }

    @Test
    void linesOfAnotherLookOrFromAnotherPlaceShareNothing() {
        shared(GREY, 0, 0, 0, 20, 300, 20);

        assertThat(shared(GREY, 0, 10, 0, 20, 300, 20)).isZero();
        assertThat(shared(LineInk.of(SampleSheet.lineLook("Dotted")), 0, 0, 0, 20, 300, 20))
                .isZero();
        assertThat(shared(GREY, 0, 0, 0, -20)).isZero();
    }
}
