package org.keyplan.viewpoint.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment.Close;
import org.keyplan.viewpoint.drawing.Shape.Segment.CubicTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.QuadTo;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.drawing.Shape.Window;
import org.keyplan.viewpoint.scene.Rgb;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class SvgWriterTest {

    private static final Set<String> ALLOWED =
            Set.of("svg", "title", "desc", "g", "rect", "circle", "path", "text");

    private static Document svg(Shape... shapes) {
        return SvgFiles.parse(new SvgWriter().write(SampleDrawings.drawing(100, 50, shapes)));
    }

    private static Element only(Document document, String name) {
        List<Element> elements = SvgFiles.elements(document, name);
        assertThat(elements).hasSize(1);
        return elements.get(0);
    }

    private static Element text(String text, Anchor anchor) {
        Text line = new Text(7, 8, anchor, text, new TextStyle(14, true), Rgb.BLACK);
        return only(svg(line), "text");
    }

    @Test
    void rootTellsSizeLanguageAndWhatThePictureShows() {
        Drawing drawing =
                new Drawing(100.5, 50, "组织结构 & 汇报", "谁向谁汇报", Locale.SIMPLIFIED_CHINESE, List.of());
        Element root = SvgFiles.parse(new SvgWriter().write(drawing)).getDocumentElement();
        assertThat(root.getAttribute("width")).isEqualTo("100.5");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 100.5 50");
        assertThat(root.getAttribute("lang")).isEqualTo("zh-CN");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        List<String> labels = new ArrayList<>();
        for (String id : root.getAttribute("aria-labelledby").split(" ")) {
            NodeList all = root.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                if (((Element) all.item(i)).getAttribute("id").equals(id)) {
                    labels.add(all.item(i).getTextContent());
                }
            }
        }
        assertThat(labels).containsExactly("组织结构 & 汇报", "谁向谁汇报");
        assertThat(root.getAttribute("font-family"))
                .startsWith("Inter, 'Noto Sans', 'DejaVu Sans', 'Noto Sans CJK SC'")
                .contains("'PingFang SC'", "'Microsoft YaHei'")
                .endsWith("sans-serif");
    }

    @Test
    void groundIsWhite() {
        Element ground = only(svg(), "rect");
        assertThat(ground.getAttribute("fill")).isEqualTo("#FFF");
        assertThat(ground.getAttribute("width")).isEqualTo("100");
        assertThat(ground.getAttribute("height")).isEqualTo("50");
    }

    @Test
    void everyGroupIsAnElementWithTitleAndDescription() {
        Document document = SvgFiles.parse(new SvgWriter().write(SampleDrawings.scripts()));
        List<Element> groups = SvgFiles.elements(document, "g");
        assertThat(groups)
                .extracting(group -> group.getAttribute("id"))
                .containsExactly("edge-1", "edge-2", "node-1", "node-2", "node-3", "node-4");
        Element card = groups.get(2);
        assertThat(card.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Zhao Lei 赵磊");
        assertThat(card.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("General manager · 总经理");
        assertThat(card.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("Zhao Lei 赵磊");
    }

    @Test
    void nothingButPlainShapesIsWritten() {
        Document document = SvgFiles.parse(new SvgWriter().write(SampleDrawings.chart(2, 2, 3)));
        NodeList all = document.getElementsByTagName("*");
        assertThat(all.getLength()).isGreaterThan(50);
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getLocalName()).isIn(ALLOWED);
            for (int a = 0; a < all.item(i).getAttributes().getLength(); a++) {
                String name = all.item(i).getAttributes().item(a).getNodeName();
                assertThat(name).doesNotStartWith("on").doesNotContain("href");
                assertThat(name).isNotEqualTo("style");
            }
        }
    }

    @Test
    void idsAreValidUniqueAndStable() {
        String[] ids = {"a", "a", "a b", "a/b", "1", "é", "", "a.2", "a", "picture-title", "_x"};
        List<Shape> groups = new ArrayList<>();
        for (String id : ids) {
            groups.add(new Group(id, null, null, List.of()));
        }
        Document document = svg(groups.toArray(Shape[]::new));
        List<String> written =
                SvgFiles.elements(document, "g").stream().map(g -> g.getAttribute("id")).toList();
        assertThat(written)
                .hasSize(ids.length)
                .doesNotHaveDuplicates()
                .doesNotContain("picture-title");
        assertThat(written).allMatch(id -> id.matches("[A-Za-z_][A-Za-z0-9_.-]*"));
        assertThat(written).startsWith("a", "a.2", "a_20_b", "a_2f_b", "_31_", "_e9_");
    }

    @Test
    void idsCanBeginSoThatSeveralPicturesStandOnOnePage() {
        String svg = new SvgWriter("org-").write(SampleDrawings.scripts());
        NodeList all = SvgFiles.parse(svg).getElementsByTagName("*");
        int ids = 0;
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                ids++;
                assertThat(id).startsWith("org-");
            }
        }
        assertThat(ids).isEqualTo(8);
        assertThat(svg).contains("aria-labelledby=\"org-picture-title org-picture-description\"");
    }

    @Test
    void groupWithoutIdHasNone() {
        assertThat(only(svg(new Group(null, null, null, List.of())), "g").hasAttribute("id"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1.5, 1.5",
        "0.125, 0.13",
        "-0.001, 0",
        "-2.50, -2.5",
        "1e7, 10000000",
        "0.999, 1",
        "12.05, 12.05",
        "-0.75, -0.75",
        "3.10, 3.1"
    })
    void numbersAreShort(double value, String written) {
        StringBuilder out = new StringBuilder();
        SvgText.number(out, value);
        assertThat(out).hasToString(written);
    }

    @Test
    void numbersDoNotDependOnTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        String english = new SvgWriter().write(SampleDrawings.scripts());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new SvgWriter().write(SampleDrawings.scripts())).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void coordinateThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> svg(new Circle(Double.NaN, 0, 1, Rgb.BLACK, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shapesKeepTheirPlaceAndPaint() {
        Document document =
                svg(
                        new Box(1, 2, 30, 40, 8, null, new Stroke(Rgb.of("#123456"), 1.5)),
                        new Circle(5, 6, 7, Rgb.of("#AABBCC"), null),
                        new Path(
                                List.of(
                                        new MoveTo(0, 0),
                                        new LineTo(10, 0),
                                        new LineTo(10, 5),
                                        new LineTo(3, 4),
                                        new QuadTo(1, 2, 3, 4.5),
                                        new CubicTo(1, 2, 3, 4, 5, 6),
                                        new Close()),
                                Rgb.BLACK,
                                new Stroke(Rgb.BLACK, 1, List.of(3., 4.25))));
        Element box = SvgFiles.elements(document, "rect").get(1);
        assertThat(box.getAttribute("rx")).isEqualTo("8");
        assertThat(box.hasAttribute("fill")).isFalse();
        assertThat(document.getDocumentElement().getAttribute("fill")).isEqualTo("none");
        assertThat(box.getAttribute("stroke")).isEqualTo("#123456");
        assertThat(box.getAttribute("stroke-width")).isEqualTo("1.5");
        assertThat(only(document, "circle").getAttribute("fill")).isEqualTo("#ABC");
        Element path = only(document, "path");
        assertThat(path.getAttribute("d")).isEqualTo("M0 0H10V5L3 4Q1 2 3 4.5C1 2 3 4 5 6Z");
        assertThat(path.getAttribute("stroke-dasharray")).isEqualTo("3 4.25");
    }

    @Test
    void textIsEscapedAndWhatXmlCannotHoldIsLeftOut() {
        String evil = "</text><script>alert('x')</script> & \"q\" \u0000\u0007\u000B\uFFFE\uD800!";
        Element text = text(evil, Anchor.START);
        assertThat(text.getTextContent())
                .isEqualTo("</text><script>alert('x')</script> & \"q\" \uFFFD!");
        Document titled = svg(new Group("g", evil, evil, List.of()));
        assertThat(only(titled, "g").getElementsByTagName("*").getLength()).isEqualTo(2);
    }

    @Test
    void pairsOfSurrogatesStayWhole() {
        assertThat(text("𠀀😀\tx", Anchor.START).getTextContent()).isEqualTo("𠀀😀 x");
    }

    @Test
    void severalBlanksAreKept() {
        assertThat(text("a   b", Anchor.START).getAttribute("xml:space")).isEqualTo("preserve");
        assertThat(text("a b", Anchor.START).hasAttribute("xml:space")).isFalse();
    }

    @Test
    void latinTextStandsAtItsAnchor() {
        assertThat(text("Sales", Anchor.START).hasAttribute("text-anchor")).isFalse();
        assertThat(text("Sales", Anchor.MIDDLE).getAttribute("text-anchor")).isEqualTo("middle");
        assertThat(text("Sales", Anchor.END).getAttribute("text-anchor")).isEqualTo("end");
        assertThat(text("Sales", Anchor.END).hasAttribute("direction")).isFalse();
    }

    @Test
    void rightToLeftTextStandsAtTheSameEdgeAndKeepsItsOrder() {
        Element start = text("محمد (B2B)", Anchor.START);
        assertThat(start.getAttribute("direction")).isEqualTo("rtl");
        assertThat(start.getAttribute("unicode-bidi")).isEqualTo("isolate");
        assertThat(start.getAttribute("text-anchor")).isEqualTo("end");
        assertThat(start.getTextContent()).isEqualTo("محمد (B2B)");
        assertThat(text("محمد", Anchor.END).hasAttribute("text-anchor")).isFalse();
        Element mixed = text("Head of محمد", Anchor.END);
        assertThat(mixed.hasAttribute("direction")).isFalse();
        assertThat(mixed.getAttribute("unicode-bidi")).isEqualTo("isolate");
    }

    @Test
    void styleOfLettersIsWritten() {
        Text line =
                new Text(
                        1,
                        2,
                        Anchor.START,
                        "Gone",
                        new TextStyle(11.5, false, true, true, true),
                        Rgb.BLACK);
        Element text = only(svg(line), "text");
        assertThat(text.getAttribute("font-size")).isEqualTo("11.5");
        assertThat(text.getAttribute("font-style")).isEqualTo("italic");
        assertThat(text.getAttribute("text-decoration")).isEqualTo("underline line-through");
        assertThat(text.hasAttribute("font-weight")).isFalse();
        assertThat(text("Name", Anchor.START).getAttribute("font-weight")).isEqualTo("600");
    }

    @Test
    void windowShowsAPartOfASheet() {
        Circle circle = new Circle(1, 2, 3, Rgb.BLACK, null);
        Document document = svg(new Window(10, 20, 50, 25, 100, 200, 100, List.of(circle)));
        Element window = SvgFiles.elements(document, "svg").get(1);
        assertThat(window.getAttribute("viewBox")).isEqualTo("100 200 100 50");
        assertThat(window.getAttribute("width")).isEqualTo("50");
        assertThat(window.getAttribute("overflow")).isEqualTo("hidden");
        assertThat(window.getElementsByTagName("circle").getLength()).isEqualTo(1);
    }

    @Test
    void sameDrawingGivesTheSameTextWithOneShapePerLine() {
        String svg = new SvgWriter().write(SampleDrawings.chart(2, 2, 2));
        assertThat(new SvgWriter().write(SampleDrawings.chart(2, 2, 2))).isEqualTo(svg);
        assertThat(svg.lines())
                .allMatch(line -> line.split("<(rect|circle|path|text) ").length <= 2);
    }
}
