package org.keyplan.viewpoint.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.drawing.Shape.Window;
import org.keyplan.viewpoint.picture.SampleDrawings;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

class PagerTest {

    private static final double NAME = 14;

    private static List<Drawing> a4(Drawing drawing) {
        return new Pager(Paper.A4).pages(drawing);
    }

    private static Drawing inChinese(Drawing drawing) {
        return new Drawing(
                drawing.width(),
                drawing.height(),
                "北风公司",
                drawing.description(),
                Locale.SIMPLIFIED_CHINESE,
                drawing.shapes());
    }

    private static List<Window> windows(Drawing page) {
        return page.shapes().stream()
                .filter(Window.class::isInstance)
                .map(Window.class::cast)
                .toList();
    }

    /** The part of the sheet that a page shows; the legend's is another one. */
    private static Window body(Drawing page) {
        return windows(page).stream()
                .filter(window -> window.shapes().stream().noneMatch(PagerTest::isLegend))
                .findFirst()
                .orElseThrow();
    }

    /** Pages that show a part of the sheet. */
    private static List<Drawing> tiles(List<Drawing> pages) {
        return pages.stream().filter(page -> !page.title().endsWith("legend")).toList();
    }

    private static boolean isLegend(Shape shape) {
        return shape instanceof Group group && group.kind() == Kind.LEGEND;
    }

    private static Region view(Window window) {
        return new Region(
                window.viewX(),
                window.viewY(),
                window.viewX() + window.viewWidth(),
                window.viewY() + window.viewHeight());
    }

    /** The words that pages add beside the sheet. */
    private static List<String> wordsAround(Drawing page) {
        return page.shapes().stream()
                .filter(Text.class::isInstance)
                .map(shape -> ((Text) shape).text())
                .toList();
    }

    private static List<String> wordsInside(Drawing page) {
        return body(page).shapes().stream()
                .filter(Text.class::isInstance)
                .map(shape -> ((Text) shape).text())
                .toList();
    }

    private static List<Group> cards(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(shape -> shape instanceof Group group && group.kind() == Kind.NODE)
                .map(Group.class::cast)
                .toList();
    }

    @Test
    void withoutPaperTheDrawingIsThePage() {
        Drawing drawing = SampleDrawings.chart(3, 3, 4);
        assertThat(new Pager(Paper.NONE).pages(drawing)).containsExactly(drawing);
    }

    @Test
    void drawingThatFitsIsOnOnePageInItsOwnSize() {
        Drawing drawing =
                SampleDrawings.drawing(500, 300, SampleDrawings.card("n", 9, 9, "A", "B"));
        List<Drawing> pages = a4(drawing);
        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).width()).isEqualTo(793.7, within(.01));
        assertThat(pages.get(0).height()).isEqualTo(1122.52, within(.01));
        assertThat(pages.get(0).title()).isEqualTo(drawing.title());
        Window window = (Window) pages.get(0).shapes().get(0);
        assertThat(window.scale()).isEqualTo(1);
        assertThat(window.shapes()).isEqualTo(drawing.shapes());
        assertThat(window.x()).isEqualTo((793.7 - 500) / 2, within(.01));
    }

    @ParameterizedTest
    @CsvSource({
        "1400, 900, A4, 1122.5",
        "700, 1500, A4, 793.7",
        "1900, 900, A3, 1587.4",
        "1300, 1000, LETTER, 1056"
    })
    void drawingIsReducedAndThePageTurnedToFit(
            double width, double height, Paper paper, double pageWidth) {
        List<Drawing> pages =
                new Pager(paper)
                        .pages(
                                SampleDrawings.drawing(
                                        width, height, SampleDrawings.card("n", 9, 9, "A", "B")));
        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).width()).isEqualTo(pageWidth, within(.1));
        Window window = (Window) pages.get(0).shapes().get(0);
        assertThat(window.scale()).isBetween(0.62, 1.);
        assertThat(window.x()).isNotNegative();
        assertThat(window.x() + window.width()).isLessThanOrEqualTo(pageWidth);
        assertThat(window.y() + window.height()).isLessThanOrEqualTo(pages.get(0).height());
    }

    @Test
    void onOnePageIsAllThatIsTooMuchForOneToo() {
        Drawing drawing = SampleDrawings.chart(4, 6, 3);
        Drawing page = new Pager(Paper.A4).onOnePage(drawing);
        Window window = (Window) page.shapes().get(0);
        assertThat(window.shapes()).isEqualTo(drawing.shapes());
        assertThat(window.viewWidth()).isEqualTo(drawing.width());
        assertThat(window.x() + window.width()).isLessThanOrEqualTo(page.width());
        assertThat(window.y() + window.height()).isLessThanOrEqualTo(page.height());
    }

    @Test
    void namesStayLegibleAndAllPagesHaveOneScaleAndOnePlace() {
        List<Drawing> pages = tiles(a4(SampleDrawings.chart(4, 6, 3)));
        assertThat(pages.size()).isGreaterThan(2);
        Window first = body(pages.get(0));
        for (Drawing page : pages) {
            Window window = body(page);
            assertThat(NAME * window.scale() * 0.75).isGreaterThanOrEqualTo(6.5 - 1e-9);
            assertThat(window.scale()).isEqualTo(first.scale(), within(1e-9));
            assertThat(window.x()).isEqualTo(first.x());
            assertThat(window.y()).isEqualTo(first.y());
            assertThat(window.x() + window.width()).isLessThan(page.width());
            assertThat(window.y() + window.height()).isLessThan(page.height());
        }
    }

    @Test
    void noCardIsCutAndEveryCardIsOnOnePage() {
        Drawing drawing = SampleDrawings.chart(4, 6, 3);
        List<Drawing> pages = tiles(a4(drawing));
        for (Group card : cards(drawing)) {
            Region place = Region.of(card);
            List<Window> showing = new ArrayList<>();
            for (Drawing page : pages) {
                if (view(body(page)).overlaps(place)) {
                    showing.add(body(page));
                }
            }
            assertThat(showing).as(card.title()).hasSize(1);
            Region view = view(showing.get(0));
            assertThat(place.within(view)).isEqualTo(place);
            assertThat(showing.get(0).shapes()).contains(card);
        }
    }

    @Test
    void linesTellOnWhichPageTheyGoOn() {
        List<Drawing> pages = a4(SampleDrawings.chart(3, 3, 4));
        assertThat(pages).hasSize(3);
        assertThat(wordsAround(pages.get(0))).contains("p. 2").doesNotContain("p. 1", "p. 3");
        assertThat(wordsAround(pages.get(1))).contains("p. 1", "p. 3").doesNotContain("p. 2");
        assertThat(wordsAround(pages.get(2))).contains("p. 2").doesNotContain("p. 1", "p. 3");
    }

    @Test
    void linesThatGoDownSayItInWords() {
        List<Drawing> pages = a4(SampleDrawings.chart(1, 16, 2));
        assertThat(pages).hasSize(2);
        assertThat(wordsAround(pages.get(0)))
                .filteredOn(word -> word.equals("continued on page 2"))
                .hasSize(2);
        assertThat(wordsAround(pages.get(1)))
                .filteredOn(word -> word.equals("continued on page 1"))
                .hasSize(2);
        assertThat(wordsAround(a4(inChinese(SampleDrawings.chart(1, 16, 2))).get(0)))
                .contains("见第 2 页", "第 1 页，共 2 页");
    }

    @Test
    void lineBetweenTwoCardsOfAPageIsNotReferredTo() {
        Drawing drawing =
                SampleDrawings.drawing(
                        400,
                        3000,
                        SampleDrawings.card("a", 20, 20, "A", ""),
                        SampleDrawings.line("ab", 118, 94, 118, 200),
                        SampleDrawings.card("b", 20, 200, "B", ""),
                        SampleDrawings.card("c", 20, 2900, "C", ""));
        for (Drawing page : a4(drawing)) {
            assertThat(wordsAround(page)).noneMatch(word -> word.startsWith("continued"));
        }
    }

    @Test
    void manyLinesToOnePageAreReferredToWithoutOverlap() {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            shapes.add(SampleDrawings.line("l" + i, 40 + i * 9, 300, 40 + i * 9, 2300));
        }
        shapes.add(SampleDrawings.card("a", 40, 226, "A", ""));
        shapes.add(SampleDrawings.card("b", 40, 2300, "B", ""));
        List<Drawing> pages = a4(SampleDrawings.drawing(400, 2400, shapes.toArray(Shape[]::new)));
        assertThat(pages.size()).isGreaterThan(1);
        List<Region> labels =
                pages.get(0).shapes().stream()
                        .filter(s -> s instanceof Text t && t.text().contains("2"))
                        .filter(s -> ((Text) s).y() > 900)
                        .map(Region::of)
                        .toList();
        assertThat(labels).isNotEmpty();
        for (Region label : labels) {
            assertThat(labels).noneMatch(other -> other != label && other.overlaps(label));
        }
    }

    @Test
    void containersCutApartKeepTheirNames() {
        List<Drawing> down = a4(SampleDrawings.chart(1, 16, 2));
        assertThat(wordsAround(down.get(0))).doesNotContain("Unit 1 (continued)");
        assertThat(wordsAround(down.get(1))).contains("Unit 1 (continued)");
        List<Drawing> across = a4(SampleDrawings.chart(1, 4, 12));
        assertThat(across.size()).isGreaterThan(1);
        assertThat(wordsInside(across.get(0))).doesNotContain("Unit 1 (continued)");
        for (Drawing page : across.subList(1, across.size())) {
            assertThat(wordsInside(page)).contains("Unit 1 (continued)");
        }
    }

    @Test
    void legendIsOnOnePageInItsOwnSize() {
        for (Drawing chart :
                List.of(
                        SampleDrawings.chart(3, 3, 4),
                        SampleDrawings.chart(4, 6, 3),
                        SampleDrawings.chart(1, 16, 2))) {
            List<Window> legends = legends(a4(chart));
            assertThat(legends).hasSize(1);
            assertThat(legends.get(0).scale()).isEqualTo(1);
            assertThat(view(legends.get(0))).isEqualTo(Region.of(legends.get(0).shapes()));
        }
    }

    @Test
    void theRuleAboveTheLegendOfAWideSheetMadeItsWordsTooSmallToRead() {
        Drawing chart = SampleDrawings.chart(4, 6, 3);
        List<Shape> shapes = new ArrayList<>();
        for (Shape shape : chart.shapes()) {
            shapes.add(isLegend(shape) ? ruled((Group) shape, chart.width()) : shape);
        }
        Window legend = legends(a4(with(shapes, chart))).get(0);

        assertThat(Region.of(legend.shapes()).width()).isGreaterThan(legend.width() + 100);
        assertThat(legend.scale()).isEqualTo(1);
        assertThat(view(legend).right()).isGreaterThan(Region.ofWords(legend.shapes()).right());
    }

    private static Drawing with(List<Shape> shapes, Drawing drawing) {
        return new Drawing(
                drawing.width(),
                drawing.height(),
                drawing.title(),
                drawing.description(),
                drawing.locale(),
                shapes);
    }

    private static Group ruled(Group legend, double width) {
        double y = Region.of(legend).top();
        List<Shape> shapes = new ArrayList<>(legend.shapes());
        shapes.add(new Box(0, y, width, 1, 0, Rgb.WHITE, null));
        return new Group(Kind.LEGEND, legend.id(), legend.title(), legend.description(), shapes);
    }

    private static List<Window> legends(List<Drawing> pages) {
        return pages.stream()
                .flatMap(page -> windows(page).stream())
                .filter(window -> window.shapes().stream().anyMatch(PagerTest::isLegend))
                .toList();
    }

    @Test
    void legendOverlapsNothingOnItsPage() {
        for (Drawing page : a4(SampleDrawings.chart(3, 3, 4))) {
            for (Window a : windows(page)) {
                for (Window b : windows(page)) {
                    assertThat(a != b && Region.of(a).overlaps(Region.of(b))).isFalse();
                }
            }
        }
    }

    @Test
    void headerTellsTitleNumberAndPlace() {
        List<Drawing> pages = a4(SampleDrawings.chart(3, 3, 4));
        for (int i = 0; i < pages.size(); i++) {
            Drawing page = pages.get(i);
            assertThat(wordsAround(page))
                    .contains("Org chart of Nordwind", "Page " + (i + 1) + " of 3");
            List<Box> map =
                    page.shapes().stream()
                            .filter(shape -> shape instanceof Box box && box.y() < 70)
                            .map(Box.class::cast)
                            .toList();
            assertThat(map).hasSize(3);
            for (int j = 0; j < 3; j++) {
                assertThat(map.get(j).fill() != null).isEqualTo(i == j);
            }
            assertThat(page.title()).isEqualTo("Org chart of Nordwind – page %d: Unit %1$d", i + 1);
        }
    }

    @Test
    void longTitleIsShortenedToLeaveRoomForTheNumber() {
        Drawing chart = SampleDrawings.chart(3, 3, 4);
        Drawing drawing =
                new Drawing(
                        chart.width(),
                        chart.height(),
                        "Nordwind ".repeat(60),
                        "",
                        Locale.ENGLISH,
                        chart.shapes());
        Drawing page = a4(drawing).get(0);
        Text title =
                (Text)
                        page.shapes().stream()
                                .filter(s -> s instanceof Text t && t.text().endsWith("…"))
                                .findFirst()
                                .orElseThrow();
        Text number =
                (Text)
                        page.shapes().stream()
                                .filter(s -> s instanceof Text t && t.text().startsWith("Page"))
                                .findFirst()
                                .orElseThrow();
        assertThat(Region.of(title).right()).isLessThan(Region.of(number).left());
    }

    @Test
    void cardLargerThanAPageIsOnSeveralPages() {
        Group giant =
                new Group(
                        Kind.NODE,
                        "giant",
                        "Giant",
                        null,
                        List.of(
                                new Box(10, 10, 4000, 100, 0, Rgb.WHITE, null),
                                new Text(
                                        20,
                                        40,
                                        Anchor.START,
                                        "Giant",
                                        new TextStyle(14, true),
                                        Rgb.BLACK)));
        List<Drawing> pages = a4(SampleDrawings.drawing(4020, 120, giant));
        assertThat(pages.size()).isGreaterThan(1);
        assertThat(pages).allMatch(page -> body(page).shapes().contains(giant));
    }

    @Test
    void emptyPlacesGetNoPages() {
        Drawing drawing =
                SampleDrawings.drawing(
                        9000,
                        9000,
                        SampleDrawings.card("a", 10, 10, "A", ""),
                        SampleDrawings.card("b", 8700, 8800, "B", ""));
        assertThat(a4(drawing)).hasSize(2);
    }

    @Test
    void everyPageIsReferredToBothWays() {
        List<Drawing> pages = a4(SampleDrawings.chart(2, 14, 5));
        assertThat(pages.size()).isGreaterThan(3);
        for (int from = 1; from <= pages.size(); from++) {
            for (int to : targets(pages.get(from - 1))) {
                assertThat(to).isBetween(1, pages.size()).isNotEqualTo(from);
                assertThat(targets(pages.get(to - 1))).as("page %d", to).contains(from);
            }
        }
    }

    private static TreeSet<Integer> targets(Drawing page) {
        TreeSet<Integer> targets = new TreeSet<>();
        for (String word : wordsAround(page)) {
            if (word.startsWith("continued on page ") || word.startsWith("p. ")) {
                targets.add(Integer.parseInt(word.replaceAll("\\D", "")));
            }
        }
        return targets;
    }

    @Test
    void emptyDrawingIsAPage() {
        assertThat(a4(SampleDrawings.drawing(100, 100))).hasSize(1);
        assertThat(a4(SampleDrawings.drawing(10_000, 100))).isNotEmpty();
    }
}
