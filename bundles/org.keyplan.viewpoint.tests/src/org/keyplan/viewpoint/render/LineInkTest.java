package org.keyplan.viewpoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.viewpoint.card.Drawn;
import org.keyplan.viewpoint.description.EdgeArrow;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeLook;
import org.keyplan.viewpoint.scene.LineStyle;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class LineInkTest {
    private static final Route ROUTE =
            Route.along(List.of(new Point(100, 0), new Point(300, 0)), false);

    private static EdgeLook look(String sourceArrow, String targetArrow, int width) {
        return new EdgeLook(
                -1,
                LineStyle.SOLID,
                width,
                sourceArrow,
                targetArrow,
                "straight",
                Rgb.of("#274C9B"),
                "None",
                null,
                null,
                null);
    }

    private static Rect around(List<Shape> shapes) {
        double left = shapes.stream().mapToDouble(s -> Drawn.bounds(s).x()).min().orElse(0);
        double right = shapes.stream().mapToDouble(s -> Drawn.bounds(s).right()).max().orElse(0);
        double top = shapes.stream().mapToDouble(s -> Drawn.bounds(s).y()).min().orElse(0);
        double bottom = shapes.stream().mapToDouble(s -> Drawn.bounds(s).bottom()).max().orElse(0);
        return new Rect(left, top, right - left, bottom - top);
    }

    private static Path line(List<Shape> shapes) {
        return (Path) shapes.get(0);
    }

    private static Rect flat(Path path) {
        return Drawn.bounds(new Path(path.segments(), null, null));
    }

    @ParameterizedTest
    @EnumSource
    void decorationTouchesTheFigureAndDoesNotReachIntoIt(EdgeArrow arrow) {
        for (int width = 0; width <= 8; width++) {
            List<Shape> shapes =
                    LineInk.of(look(arrow.literal(), arrow.literal(), width)).draw(ROUTE);
            List<Shape> decorations = shapes.subList(1, shapes.size());
            if (arrow == EdgeArrow.NO_DECORATION) {
                assertThat(decorations).isEmpty();
                assertThat(flat(line(shapes))).isEqualTo(new Rect(100, 0, 200, 0));
                continue;
            }
            // a stroke's end is flat, which bounds that grow to all sides do not know
            List<Shape> areas =
                    decorations.stream()
                            .filter(s -> !(s instanceof Path path && path.stroke() != null))
                            .toList();
            assertThat(around(areas).x()).isBetween(99.99, 100.3);
            assertThat(around(areas).right()).isBetween(299.7, 300.01);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_DECORATION")
    void lineEndsWhereItsDecorationBegins(EdgeArrow arrow) {
        LineInk ink = LineInk.of(look("NoDecoration", arrow.literal(), 3));
        List<Shape> shapes = ink.draw(ROUTE);
        double length = ink.targetLength(ROUTE);

        assertThat(length).isBetween(8.0, 45.0);
        assertThat(flat(line(shapes)).right())
                .isCloseTo(300 - length, org.assertj.core.data.Offset.offset(0.02));
        assertThat(around(shapes.subList(1, shapes.size())).x())
                .isBetween(300 - length - 2.5, 300 - length + 0.1);
    }

    @Test
    void noTwoDecorationsLookAlike() {
        Set<List<Shape>> seen = new HashSet<>();
        for (EdgeArrow arrow : EdgeArrow.values()) {
            seen.add(LineInk.of(look("NoDecoration", arrow.literal(), 2)).draw(ROUTE));
        }

        assertThat(seen).hasSize(EdgeArrow.values().length);
    }

    @Test
    void everyDecorationOfTheLanguageIsKnown() {
        assertThat(EdgeArrow.values()).hasSize(18);
        assertThat(
                        Arrays.stream(EdgeArrow.values())
                                .map(arrow -> Arrow.named(arrow.literal()))
                                .distinct())
                .hasSize(18);
    }

    @Test
    void decorationsShareALineTooShortForBoth() {
        Route tiny = Route.along(List.of(new Point(0, 0), new Point(12, 0)), false);
        List<Shape> shapes =
                LineInk.of(look("InputFillClosedArrow", "InputFillClosedArrow", 4)).draw(tiny);

        assertThat(shapes).hasSize(3);
        assertThat(Drawn.bounds(shapes.get(1)).right()).isLessThan(Drawn.bounds(shapes.get(2)).x());
    }

    @Test
    void widthsAreThoseDeclaredButNeverTooThinForPrint() {
        assertThat(width(1)).isEqualTo(1.4);
        assertThat(width(0)).isEqualTo(1.4);
        assertThat(width(-3)).isEqualTo(1.4);
        assertThat(width(3)).isEqualTo(3);
        assertThat(width(500)).isEqualTo(8);
    }

    private static double width(int declared) {
        List<Shape> shapes = LineInk.of(look("NoDecoration", "NoDecoration", declared)).draw(ROUTE);
        return line(shapes).stroke().width();
    }

    @ParameterizedTest
    @EnumSource
    void dashesAreThoseOfTheDesign(LineStyle style) {
        EdgeLook look = SampleSheet.line("#B3261E", 2, style, "NoDecoration", null);
        List<Double> dashes = line(LineInk.of(look).draw(ROUTE)).stroke().dashes();

        assertThat(dashes)
                .isEqualTo(
                        switch (style) {
                            case SOLID -> List.of();
                            case DASH -> List.of(9.0, 5.0);
                            case DOT -> List.of(3.0, 4.0);
                            case DASH_DOT -> List.of(9.0, 4.0, 2.0, 4.0);
                        });
    }

    @Test
    void whatAnotherLineHasDrawnIsLeftOutButStillTold() {
        LineInk ink = LineInk.of(look("InputArrow", "NoDecoration", 1));
        Route route =
                Route.along(List.of(new Point(0, 0), new Point(0, 40), new Point(100, 40)), true);
        List<Shape> shapes = ink.draw(route, 40, false);

        assertThat(shapes).hasSize(2);
        assertThat(line(shapes).segments().get(0)).isEqualTo(new Shape.Segment.MoveTo(0, 34));
        assertThat(((Path) shapes.get(1)).stroke()).isNull();
        assertThat(Drawn.bounds(shapes.get(1))).isEqualTo(new Rect(0, 0, 100, 40));
    }

    @Test
    void denseWebsAreDrawnThinnerButNeverTooThin() {
        EdgeLook thick = look("NoDecoration", "InputArrow", 4);

        assertThat(LineInk.of(thick, 0.5).width()).isEqualTo(2);
        assertThat(LineInk.of(look("NoDecoration", "NoDecoration", 1), 0.5).width()).isEqualTo(1);
        assertThat(LineInk.of(thick, 0.5).targetLength(ROUTE))
                .isLessThan(LineInk.of(thick).targetLength(ROUTE));
    }

    @Test
    void signOfEqualityMakesTwoThinLines() {
        List<Shape> shapes = LineInk.of(SampleSheet.lineLook("Allied")).draw(ROUTE);

        assertThat(shapes).hasSize(2);
        assertThat(flat((Path) shapes.get(0)).y()).isEqualTo(1.9);
        assertThat(flat((Path) shapes.get(1)).y()).isEqualTo(-1.9);
    }

    @Test
    void casingIsWhiteWiderThanTheLineAndKeepsOffTheEnds() {
        List<Shape> shapes =
                LineInk.of(look("NoDecoration", "NoDecoration", 2)).draw(ROUTE, 0, true);

        assertThat(shapes).hasSize(2);
        assertThat(line(shapes).stroke().color()).isEqualTo(Rgb.WHITE);
        assertThat(line(shapes).stroke().width()).isEqualTo(5.2);
        assertThat(flat(line(shapes))).isEqualTo(new Rect(116, 0, 168, 0));
    }

    @Test
    void onlyASingleMarkIsABadge() {
        assertThat(LineInk.badge(SampleSheet.label("⚡"))).isPresent();
        assertThat(LineInk.badge(SampleSheet.label(" ⚡\uFE0F "))).isPresent();
        assertThat(LineInk.badge(SampleSheet.label("⚡ row"))).isEmpty();
        assertThat(LineInk.badge(SampleSheet.label("="))).isEmpty();
        assertThat(LineInk.badge(null)).isEmpty();
        assertThat(EdgeLabels.badge(LineInk.badge(SampleSheet.label("⚡")).get(), 5, 5, Rgb.BLACK))
                .anyMatch(s -> s instanceof Circle c && c.fill().equals(Rgb.WHITE));
    }
}
