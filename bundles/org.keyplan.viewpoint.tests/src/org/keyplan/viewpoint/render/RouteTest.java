package org.keyplan.viewpoint.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.drawing.Shape.Segment;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.QuadTo;
import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.List;

class RouteTest {
    private static final Route ANGLE =
            Route.along(List.of(new Point(0, 0), new Point(100, 0), new Point(100, 50)), true);

    private static final Route CURVE =
            Route.curve(new Point(0, 0), new Point(100, 0), new Point(100, 100));

    @Test
    void isMeasuredAlongItsBends() {
        assertThat(ANGLE.length()).isEqualTo(150);
        assertThat(ANGLE.at(120)).isEqualTo(new Point(100, 20));
        assertThat(ANGLE.at(-5)).isEqualTo(new Point(0, 0));
        assertThat(ANGLE.at(500)).isEqualTo(new Point(100, 50));
    }

    @Test
    void bendsAreRounded() {
        assertThat(ANGLE.segments())
                .containsExactly(
                        new MoveTo(0, 0),
                        new LineTo(94, 0),
                        new QuadTo(100, 0, 100, 6),
                        new LineTo(100, 50));
    }

    @Test
    void bendsCloseToEachOtherAreRoundedLess() {
        Route step =
                Route.along(
                        List.of(
                                new Point(0, 0),
                                new Point(50, 0),
                                new Point(50, 4),
                                new Point(100, 4)),
                        true);

        assertThat(step.segments()).contains(new QuadTo(50, 0, 50, 2), new QuadTo(50, 4, 52, 4));
    }

    @Test
    void endsAreCutOffAcrossBends() {
        assertThat(ANGLE.trimmed(10, 60).points())
                .containsExactly(new Point(10, 0), new Point(90, 0));
        assertThat(ANGLE.trimmed(0, 20).points())
                .containsExactly(new Point(0, 0), new Point(100, 0), new Point(100, 30));
        assertThat(ANGLE.trimmed(200, 200).length()).isZero();
    }

    @Test
    void curveStaysOneCurve() {
        Route cut = CURVE.trimmed(20, 20);
        List<Segment> segments = cut.segments();

        assertThat(segments).hasSize(2);
        assertThat(segments.get(1)).isInstanceOf(QuadTo.class);
        assertThat(cut.length()).isCloseTo(CURVE.length() - 40, within(0.5));
        assertThat(Route.distance(cut.points().get(0), CURVE.at(20))).isLessThan(0.5);
        assertThat(CURVE.reversed().segments())
                .containsExactly(new MoveTo(100, 100), new QuadTo(100, 0, 0, 0));
    }

    @Test
    void besideKeepsItsDistanceAroundBends() {
        assertThat(ANGLE.beside(2).points())
                .containsExactly(new Point(0, 2), new Point(98, 2), new Point(98, 50));
        assertThat(ANGLE.beside(-2).points())
                .containsExactly(new Point(0, -2), new Point(102, -2), new Point(102, 50));
    }

    @Test
    void pointsThatFallTogetherDoNoHarm() {
        Point p = new Point(5, 5);
        Route nothing = Route.along(List.of(p, p, p), true);

        assertThat(nothing.length()).isZero();
        assertThat(nothing.at(3)).isEqualTo(p);
        assertThat(nothing.segments()).hasSize(2);
        assertThat(nothing.beside(2).points()).containsExactly(p, p);
    }
}
