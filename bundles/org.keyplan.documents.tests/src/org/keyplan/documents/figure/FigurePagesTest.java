package org.keyplan.documents.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.figure.FigurePages.Room;
import org.keyplan.documents.options.Paper;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.drawing.Shape.Window;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class FigurePagesTest {

    private static final double NAME = 14;
    private static final Room ROOM = new Room(Paper.A4, 20, 25, 20, 12);

    /** Cards in a row or several, as a chart has them. */
    private static Figure chart(int columns, int rows) {
        List<Shape> shapes = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                shapes.add(card(column * 220.0, row * 120.0, "Card " + row + "." + column));
            }
        }
        Drawing drawing =
                new Drawing(columns * 220, rows * 120, "Chart", "A chart.", Locale.ENGLISH, shapes);
        return new Figure("chart", "Chart", drawing);
    }

    private static Group card(double x, double y, String name) {
        Rgb ink = new Rgb(0, 0, 0);
        TextStyle style = new TextStyle(NAME, true);
        return new Group(
                Kind.NODE,
                name,
                name,
                null,
                List.of(
                        new Box(x, y, 200, 80, 8, ink, null),
                        new Text(x + 10, y + 20, Anchor.START, name, style, ink)));
    }

    private static double points(FigurePage page) {
        return NAME * page.scale() * 0.75;
    }

    @Test
    void whatFitsIsInTheTextWithNamesNotLargerThanTheText() {
        FigurePages pages = FigurePages.of(chart(2, 3), ROOM);

        assertThat(pages.inText()).isTrue();
        assertThat(points(pages.pages().get(0))).isBetween(8.5, 9.5);
        assertThat(pages.pages().get(0).width()).isEqualTo(440 * .85 / 96.0 * 25.4, within(.001));
    }

    @Test
    void whatWouldFillMostOfThePageIsSmallerStillAndNeverTooSmallToRead() {
        FigurePage high = FigurePages.of(chart(2, 7), ROOM).pages().get(0);

        assertThat(points(high)).isBetween(7.3, 7.6);
        assertThat(points(FigurePages.of(chart(2, 6), ROOM).pages().get(0))).isBetween(7.8, 8.6);
    }

    @Test
    void aChartWithoutCardsIsAsWideAsItIs() {
        Drawing bars =
                new Drawing(
                        600,
                        200,
                        "Bars",
                        "Bars.",
                        Locale.ENGLISH,
                        List.of(new Box(0, 0, 50, 200, 0, new Rgb(0, 0, 0), null)));

        assertThat(FigurePages.of(new Figure("bars", "Bars", bars), ROOM).pages().get(0).scale())
                .isOne();
    }

    @Test
    void whatIsALittleWideIsReducedToTheWidthOfTheText() {
        FigurePages pages = FigurePages.of(chart(4, 2), ROOM);

        assertThat(pages.inText()).isTrue();
        assertThat(pages.pages().get(0).width()).isEqualTo(170, within(.001));
        assertThat(points(pages.pages().get(0))).isGreaterThan(6.49);
    }

    @Test
    void whatNobodyCouldReadInTheTextIsOnAPageOnItsSide() {
        FigurePages pages = FigurePages.of(chart(6, 2), ROOM);

        assertThat(pages.inText()).isFalse();
        FigurePage page = pages.pages().get(0);
        assertThat(pages.pages()).hasSize(1);
        assertThat(page.landscape()).isTrue();
        assertThat(page.width()).isEqualTo(257, within(.001));
        assertThat(points(page)).isGreaterThan(6.49);
    }

    @Test
    void whatWouldBeCutStaysWholeIfItsNamesThenAreOnlyALittleSmaller() {
        FigurePages pages = FigurePages.of(chart(8, 2), ROOM);

        assertThat(pages.pages()).hasSize(1);
        FigurePage page = pages.pages().get(0);
        assertThat(page.landscape()).isTrue();
        assertThat(page.width()).isEqualTo(257, within(.001));
        assertThat(points(page)).isBetween(5.2, 6.5);
        assertThat(FigurePages.of(chart(10, 2), ROOM).pages()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void whatIsTooLargeIsCutIntoPagesThatFitTheTextAndShowEverythingOnce(Paper paper) {
        Room room = new Room(paper, 20, 25, 20, 12);
        Figure chart = chart(14, 9);

        FigurePages pages = FigurePages.of(chart, room);

        assertThat(pages.pages()).hasSizeGreaterThan(1);
        List<String> shown = new ArrayList<>();
        for (FigurePage page : pages.pages()) {
            double across = page.landscape() ? paper.height() : paper.width();
            double down = page.landscape() ? paper.width() : paper.height();
            assertThat(page.scale()).isEqualTo(1);
            assertThat(page.width()).isEqualTo(across - 40, within(.001));
            assertThat(page.height()).isEqualTo(down - 57, within(.001));
            Window body = (Window) page.drawing().shapes().get(0);
            assertThat(NAME * body.scale() * 0.75).isGreaterThan(6.49);
            body.shapes().stream()
                    .filter(Group.class::isInstance)
                    .forEach(card -> shown.add(((Group) card).title()));
        }
        assertThat(shown).hasSize(14 * 9).doesNotHaveDuplicates();
    }

    @Test
    void pagesOfALargeFigureHaveNoMarginsOfTheirOwn() {
        FigurePage page = FigurePages.of(chart(14, 9), ROOM).pages().get(0);

        double left =
                page.drawing().shapes().stream()
                        .filter(Text.class::isInstance)
                        .mapToDouble(text -> ((Text) text).x())
                        .min()
                        .orElseThrow();
        assertThat(left).isZero();
    }
}
