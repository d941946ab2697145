package org.keyplan.viewpoint.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.LabelFormat;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class CardTest {
    private static final String PERSON = "Sun Hong\nChief engineer\n▲ Technical\t●●○";
    private static final String LONG_NAME = "Maximiliana Featherstonehaugh-Montgomery";

    private static Rect place(Card card) {
        return new Rect(50, 40, card.size().width(), card.size().height());
    }

    private static List<Shape> draw(Card card, Rect bounds) {
        List<Shape> shapes = new ArrayList<>(card.drawFigure(bounds));
        shapes.addAll(card.drawText(bounds));
        return shapes;
    }

    private static Text text(Card card, String words) {
        return Drawn.texts(card.drawText(place(card))).stream()
                .filter(text -> text.text().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static void assertWithin(Rect bounds, List<Shape> shapes) {
        for (Shape shape : shapes) {
            Rect drawn = Drawn.bounds(shape);
            Rect allowed =
                    new Rect(
                            bounds.x() - 0.01,
                            bounds.y() - 0.01,
                            bounds.width() + 0.02,
                            bounds.height() + 0.02);
            assertThat(allowed.contains(drawn)).as("%s in %s", shape, bounds).isTrue();
        }
    }

    @Test
    void threeLinesAreSetAsTheDesignSays() {
        Card card = CardSamples.usual().card(PERSON);

        assertThat(text(card, "Sun Hong").style().size()).isEqualTo(14);
        assertThat(text(card, "Sun Hong").style().semiBold()).isTrue();
        assertThat(text(card, "Chief engineer").style().size()).isEqualTo(11.5);
        assertThat(text(card, "Chief engineer").style().semiBold()).isFalse();
        assertThat(text(card, "Technical").style().size()).isEqualTo(10.5);
        assertThat(text(card, "Technical").color()).isEqualTo(Rgb.of("#2F7A49"));
        assertThat(card.size().width()).isEqualTo(168);
        assertThat(card.size().height()).isBetween(72.0, 80.0);
    }

    @Test
    void dotsEndAtTheRightPaddingOnTheLastLine() {
        Card card = CardSamples.usual().card(PERSON);
        List<Shape> marks =
                card.drawText(place(card)).stream().filter(Path.class::isInstance).toList();

        assertThat(marks).hasSize(4);
        Rect last = Drawn.bounds(marks.get(3));
        assertThat(place(card).right() - last.right()).isBetween(11.5, 13.5);
        assertThat(text(card, "Technical").y()).isBetween(last.bottom() - 1, last.bottom() + 1);
    }

    @Test
    void cardGrowsWithItsTextThroughTheFamilyOfWidths() {
        List<Double> widths = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (int letters = 1; letters < 80; letters++) {
            Card card = CardSamples.usual().card("n".repeat(letters));
            widths.add(card.size().width());
            heights.add(card.size().height());
        }

        assertThat(widths).isSorted();
        assertThat(widths).containsOnly(168.0, 196.0, 228.0, 260.0, 288.0);
        assertThat(widths).contains(168.0, 196.0, 228.0, 260.0, 288.0);
        assertThat(heights.stream().distinct()).hasSize(2);
    }

    @Test
    void longTextIsBrokenOnceThenShortenedAndTheLabelKeepsAll() {
        String name = "word ".repeat(60).strip();
        Card card = CardSamples.usual().card(name);
        List<String> words = Drawn.words(card.drawText(place(card)));

        assertThat(words).hasSize(2);
        assertThat(words.get(1)).endsWith("…");
        assertThat(card.shortenedIn(place(card))).isTrue();
        assertThat(card.label().headline().left()).isEqualTo(name);
        assertThat(CardSamples.usual().card("Short").shortenedIn(place(card))).isFalse();
    }

    @Test
    void mostCardsOfAMappingSetTheWidthOfAll() {
        List<SceneNode> nodes = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            nodes.add(CardSamples.usual().node("Wolfgang Amade" + i));
        }
        nodes.add(CardSamples.usual().node("Li"));
        nodes.add(CardSamples.usual().node(LONG_NAME + " " + LONG_NAME));

        List<Double> widths =
                new CardFactory(CardSamples.METRICS)
                        .cards(nodes).values().stream().map(c -> c.size().width()).toList();

        assertThat(widths.subList(0, 10)).containsOnly(196.0);
        assertThat(widths.get(10)).isEqualTo(288);
    }

    @Test
    void hiddenNodesHaveNoCardsAndContentsDo() {
        SceneNode child = CardSamples.usual().node("child");
        SceneNode hidden =
                new SceneNode(
                        CardSamples.usual().node("x").id(),
                        "Person",
                        NodeKind.NODE,
                        false,
                        child.look(),
                        false,
                        false,
                        List.of());
        SceneNode unit = CardSamples.usual().kind(NodeKind.CONTAINER).holding(child).node("Unit");

        Map<?, Card> cards = new CardFactory(CardSamples.METRICS).cards(List.of(hidden, unit));

        assertThat(cards.values())
                .extracting(card -> card.label().headline().left())
                .containsExactly("Unit", "child");
    }

    @Test
    void declaredSizeIsTheLeast() {
        assertThat(CardSamples.usual().size(20, 10).card("A").size().width()).isEqualTo(200);
        assertThat(CardSamples.usual().size(20, 10).card("A").size().height()).isEqualTo(100);
        assertThat(CardSamples.usual().size(5, 2).card(PERSON).size().width()).isGreaterThan(50);
        assertThat(CardSamples.usual().size(3, 3).card("A").size().width()).isEqualTo(168);
    }

    @Test
    void widerPlaceLetsTextRunOn() {
        String name = "word ".repeat(20).strip();
        Card card = CardSamples.usual().card(name);
        Rect wide = new Rect(0, 0, 1200, card.size().height());

        assertThat(Drawn.words(card.drawText(wide))).containsExactly(name);
    }

    @Test
    void namesOfCardsMadeHigherStayOnOneLine() {
        Card card = CardSamples.usual().card("Sun Hong");
        Rect higher = new Rect(50, 40, card.size().width(), card.size().height() + 60);
        Card centred = CardSamples.usual().aligned("CENTER").card("Sun Hong");

        assertThat(Drawn.texts(card.drawText(higher)).get(0).y())
                .isEqualTo(text(card, "Sun Hong").y());
        assertThat(Drawn.texts(centred.drawText(higher)).get(0).y())
                .isEqualTo(text(centred, "Sun Hong").y() + 30);
    }

    @Test
    void starMakesARibbonThatTheNameKeepsClearOf() {
        Card card = CardSamples.usual().card("★ " + "Zhao Lei ".repeat(8));
        Rect bounds = place(card);
        List<Shape> figure = card.drawFigure(bounds);
        Rect ribbon = Drawn.bounds(figure.get(1));

        assertThat(figure).hasSize(3);
        assertWithin(bounds, figure);
        for (Text text : Drawn.texts(card.drawText(bounds))) {
            assertThat(Drawn.bounds(text).overlaps(ribbon)).isFalse();
            assertThat(text.text()).doesNotContain("★");
        }
        assertThat(CardSamples.usual().card("Zhao Lei").drawFigure(bounds)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SquareDescription",
                "EllipseNodeDescription",
                "LozengeNodeDescription",
                "NoteDescription",
                "DotDescription"
            })
    void everyFigureContainsItsText(String style) {
        for (String label : List.of("", "A", "Is it decided?", PERSON, "长".repeat(80))) {
            Card card = CardSamples.usual().style(style).aligned("CENTER").card(label);
            Rect bounds = place(card);
            List<Shape> figure = card.drawFigure(bounds);
            assertWithin(bounds, figure);
            for (Text text : Drawn.texts(card.drawText(bounds))) {
                Rect r = Drawn.bounds(text);
                for (double x : new double[] {r.x() + 0.5, r.right() - 0.5}) {
                    for (double y : new double[] {r.y() + 1, r.bottom() - 1}) {
                        assertThat(Drawn.ground(figure, x, y))
                                .as("%s in %s", text.text(), style)
                                .isEqualTo(Rgb.of("#E8F5EA"));
                    }
                }
            }
        }
    }

    @Test
    void labelOnTheBorderStandsBelowTheFigure() {
        Card card =
                CardSamples.usual().style("EllipseNodeDescription").labelBelow().card("Valve 7");
        Rect bounds = place(card);
        Rect figure = card.figureIn(bounds);

        assertThat(figure.width()).isEqualTo(30);
        assertThat(figure.height()).isEqualTo(30);
        Rect label = Drawn.bounds(text(card, "Valve 7"));
        assertThat(label.y()).isGreaterThan(figure.bottom());
        assertThat(label.bottom()).isLessThanOrEqualTo(bounds.bottom() + 0.5);
        assertThat(label.x()).isGreaterThanOrEqualTo(bounds.x());
    }

    @Test
    void containerHasAHeaderWithARuleAndTwoColoursMakeABand() {
        SceneNode child = CardSamples.usual().node("child");
        Card card =
                CardSamples.usual()
                        .kind(NodeKind.CONTAINER)
                        .style("FlatContainerStyleDescription")
                        .ground("#FFFFFF")
                        .gradientTo("#D1D1D1")
                        .holding(child)
                        .card("Works\nZhao Lei");
        Rect bounds = new Rect(0, 0, 400, 300);
        List<Shape> figure = card.drawFigure(bounds);

        assertThat(Drawn.ground(figure, 200, 20)).isEqualTo(Rgb.of("#D1D1D1"));
        assertThat(Drawn.ground(figure, 200, 200)).isEqualTo(Rgb.WHITE);
        assertThat(card.size().height()).isBetween(44.0, 56.0);
        assertThat(Drawn.words(card.drawText(bounds))).containsExactly("Works", "Zhao Lei");
        for (Text text : Drawn.texts(card.drawText(bounds))) {
            assertThat(Drawn.bounds(text).bottom()).isLessThan(card.size().height());
        }
    }

    @Test
    void collapsedNodeIsADotThatStillKnowsItsName() {
        Card card = CardSamples.usual().collapsed().card(PERSON);

        assertThat(card.size().width()).isEqualTo(16);
        assertThat(card.drawText(place(card))).isEmpty();
        assertThat(card.label().headline().left()).isEqualTo("Sun Hong");
    }

    @Test
    void listItemHasABulletInItsColour() {
        Card card =
                CardSamples.usual().kind(NodeKind.LIST_ITEM).ground("#888888").card("a : String");
        Rect bounds = place(card);

        assertThat(((Box) card.drawFigure(bounds).get(0)).fill()).isEqualTo(Rgb.of("#888888"));
        assertThat(Drawn.words(card.drawText(bounds))).containsExactly("a : String");
        assertWithin(bounds, draw(card, bounds));
    }

    @Test
    void formatsOfTheLabelAreThoseOfTheHeadlineAndAPersonWhoLeftIsStruckThereOnly() {
        Card card =
                CardSamples.usual()
                        .label("#6B7280", 8, LabelFormat.STRIKE_THROUGH, LabelFormat.ITALIC)
                        .ground("#FFFFFF")
                        .card(PERSON);

        assertThat(text(card, "Sun Hong").style().struck()).isTrue();
        assertThat(text(card, "Sun Hong").style().italic()).isTrue();
        assertThat(text(card, "Sun Hong").color()).isEqualTo(Rgb.of("#6B7280"));
        assertThat(text(card, "Chief engineer").style().struck()).isFalse();
        assertThat(text(card, "Chief engineer").style().italic()).isTrue();
    }

    @Test
    void largerLabelsMakeLargerCards() {
        Card large = CardSamples.usual().label("#000000", 21).card(PERSON);

        assertThat(text(large, "Sun Hong").style().size()).isEqualTo(28);
        assertThat(large.size().height())
                .isGreaterThan(CardSamples.usual().card(PERSON).size().height());
        assertWithin(place(large), draw(large, place(large)));
    }

    @Test
    void bordersLieWithinTheCardHoweverWideTheyAreDeclared() {
        for (int width : new int[] {-2, 0, 1, 4, 1000}) {
            Card card = CardSamples.usual().border("#2F7A49", width).card(PERSON);
            assertWithin(place(card), draw(card, place(card)));
        }
        Card none = CardSamples.usual().ground("#888888").border("#2F7A49", 0).card(PERSON);
        assertThat(((Box) none.drawFigure(place(none)).get(0)).stroke()).isNull();
        Card white = CardSamples.usual().ground("#FFFFFF").border("#000000", 0).card(PERSON);
        assertThat(((Box) white.drawFigure(place(white)).get(0)).stroke()).isNotNull();
    }
}
