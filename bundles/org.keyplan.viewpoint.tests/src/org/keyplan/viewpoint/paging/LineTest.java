package org.keyplan.viewpoint.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment.Close;
import org.keyplan.viewpoint.drawing.Shape.Segment.CubicTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.QuadTo;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.List;

class LineTest {

    private static final Region SQUARE = new Region(0, 0, 10, 10);

    @Test
    void lineIsCutAtTheBorders() {
        assertThat(new Line(-5, 5, 15, 5).within(SQUARE)).isEqualTo(new Line(0, 5, 10, 5));
        assertThat(new Line(5, 20, 5, 5).within(SQUARE)).isEqualTo(new Line(5, 10, 5, 5));
        assertThat(new Line(-5, -5, 20, 20).within(SQUARE)).isEqualTo(new Line(0, 0, 10, 10));
        assertThat(new Line(1, 2, 3, 4).within(SQUARE)).isEqualTo(new Line(1, 2, 3, 4));
    }

    @Test
    void lineThatMissesIsNotThere() {
        assertThat(new Line(-5, 5, -1, 5).within(SQUARE)).isNull();
        assertThat(new Line(-5, 6, 4, 16.5).within(SQUARE)).isNull();
        assertThat(new Line(11, 0, 11, 10).within(SQUARE)).isNull();
    }

    @Test
    void curvesEndWhereTheyShouldAndStayNearTheirShape() {
        Path path =
                new Path(
                        List.of(
                                new MoveTo(0, 0),
                                new LineTo(10, 0),
                                new QuadTo(20, 0, 20, 10),
                                new CubicTo(20, 20, 30, 20, 30, 30)),
                        null,
                        new Stroke(Rgb.BLACK, 1));
        List<Line> lines = Line.of(path);
        assertThat(lines).hasSize(17);
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).x1()).isEqualTo(lines.get(i - 1).x2());
            assertThat(lines.get(i).y1()).isEqualTo(lines.get(i - 1).y2());
        }
        // The middle of the first curve.
        assertThat(lines.get(4).x2()).isEqualTo(17.5, within(1e-9));
        assertThat(lines.get(4).y2()).isEqualTo(2.5, within(1e-9));
        assertThat(lines.get(8).y2()).isEqualTo(10, within(1e-9));
        assertThat(lines.get(16).x2()).isEqualTo(30, within(1e-9));
    }

    @Test
    void filledArrowsAreNoLines() {
        Path arrow =
                new Path(List.of(new MoveTo(0, 0), new LineTo(5, 5), new Close()), Rgb.BLACK, null);
        assertThat(Line.of(arrow)).isEmpty();
    }
}
