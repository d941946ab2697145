package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.documents.content.Block;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.docx.DocxWriter;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.DocxReader;
import org.keyplan.documents.testing.HtmlReader;
import org.keyplan.examples.Examples;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.scene.Rgb;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

/** Pictures are there as vectors and as pixels, have a text for those who cannot see them, fit. */
class WordPicturesTest {

    private static final double EMU_PER_TWIP = 635;
    private static final int TEXT_WIDTH = 11906 - 2 * 1077;
    private static final int TURNED_TEXT_WIDTH = 16838 - 2 * 1077;

    @ParameterizedTest
    @MethodSource(WordFile.EVERY)
    void everyPictureIsThereAsVectorsAndAsPixels(WordFile file) throws Exception {
        Map<String, String> parts = relations(file.bytes());
        List<Element> pictures = HtmlReader.all(file.xml("word/document.xml"), "a:blip");

        assertThat(pictures).isNotEmpty();
        for (Element picture : pictures) {
            Element vectors = HtmlReader.all(picture, "asvg:svgBlip").get(0);
            String png = parts.get(picture.getAttribute("r:embed"));
            String svg = parts.get(vectors.getAttribute("r:embed"));

            assertThat(png).endsWith(".png");
            byte[] pixels = DocxReader.part(file.bytes(), "word/" + png);
            assertThat(ImageIO.read(new ByteArrayInputStream(pixels))).isNotNull();
            byte[] drawing = DocxReader.part(file.bytes(), "word/" + svg);
            assertThat(HtmlReader.parse(drawing).getDocumentElement().getTagName())
                    .isEqualTo("svg");
        }
        assertThat(file.text("[Content_Types].xml")).contains("image/png", "image/svg+xml");
    }

    private static Map<String, String> relations(byte[] document) throws Exception {
        Map<String, String> targets = new HashMap<>();
        byte[] part = DocxReader.part(document, "word/_rels/document.xml.rels");
        for (Element relation : HtmlReader.all(HtmlReader.parse(part), "Relationship")) {
            targets.put(
                    relation.getAttribute("Id"),
                    relation.getAttribute("Target").replaceFirst("^/word/", ""));
        }
        return targets;
    }

    @ParameterizedTest
    @MethodSource(WordFile.EVERY)
    void everyPictureHasATextAndFitsBetweenTheMargins(WordFile file) throws Exception {
        for (Element picture : HtmlReader.all(file.xml("word/document.xml"), "wp:inline")) {
            Element properties = HtmlReader.all(picture, "wp:docPr").get(0);
            Element size = HtmlReader.all(picture, "wp:extent").get(0);

            assertThat(properties.getAttribute("descr")).isNotBlank();
            assertThat(properties.getAttribute("title")).isNotBlank();
            assertThat(Long.parseLong(size.getAttribute("cx")) / EMU_PER_TWIP)
                    .isLessThanOrEqualTo(TURNED_TEXT_WIDTH + 1);
        }
    }

    @Test
    void theTextOfAPictureTellsWhatTheDiagramHolds() throws Exception {
        WordFile file = WordFile.of(Examples.GENERATING_COMPANY, Locale.ENGLISH);
        PlanDocument document = Documents.ofExample(Examples.GENERATING_COMPANY, Locale.ENGLISH);
        Figure chart =
                document.content().sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast)
                        .findFirst()
                        .orElseThrow();

        Element first = HtmlReader.all(file.xml("word/document.xml"), "wp:docPr").get(0);

        assertThat(chart.drawing().description()).isNotBlank();
        assertThat(first.getAttribute("descr")).isEqualTo(chart.drawing().description());
    }

    @Test
    void idsDoNotCollideIn200Pictures() throws Exception {
        byte[] document = write(200, 300, 100);

        List<Element> properties =
                HtmlReader.all(
                        HtmlReader.parse(DocxReader.part(document, "word/document.xml")),
                        "wp:docPr");

        assertThat(properties).hasSize(200);
        assertThat(properties).extracting(p -> p.getAttribute("id")).doesNotHaveDuplicates();
    }

    @Test
    void aNarrowPictureKeepsItsSizeInTheText() throws Exception {
        assertThat(width(write(1, 300, 100))).isEqualTo(300 * 15);
        assertThat(sections(write(1, 300, 100))).isEqualTo(1);
    }

    @Test
    void aWidePictureStandsOnAPageOnItsSideAndTheTextGoesOnUpright() throws Exception {
        byte[] document = write(1, 1200, 400);

        assertThat(width(document)).isGreaterThan(TEXT_WIDTH).isLessThanOrEqualTo(14684);
        assertThat(sections(document)).isEqualTo(3);
        List<Element> pages =
                HtmlReader.all(
                        HtmlReader.parse(DocxReader.part(document, "word/document.xml")), "w:pgSz");
        assertThat(pages)
                .extracting(page -> page.getAttribute("w:orient"))
                .containsExactly("", "landscape", "");
    }

    private static long width(byte[] document) throws Exception {
        Element size =
                HtmlReader.all(
                                HtmlReader.parse(DocxReader.part(document, "word/document.xml")),
                                "wp:extent")
                        .get(0);
        return Math.round(Long.parseLong(size.getAttribute("cx")) / EMU_PER_TWIP);
    }

    private static int sections(byte[] document) throws Exception {
        return HtmlReader.all(
                        HtmlReader.parse(DocxReader.part(document, "word/document.xml")),
                        "w:sectPr")
                .size();
    }

    /** A document whose only section has so many pictures of a size. */
    private static byte[] write(int pictures, double width, double height) throws IOException {
        Document base = Documents.ofExample(Examples.CONCRETE_PRODUCER, Locale.ENGLISH).content();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < pictures; i++) {
            Box box = new Box(10, 10, width - 20, height - 20, 0, Rgb.WHITE, null);
            Shape.Text name =
                    new Shape.Text(
                            20, 40, Anchor.START, "Name " + i, new TextStyle(14, true), Rgb.BLACK);
            Drawing drawing =
                    new Drawing(width, height, "", "", Locale.ENGLISH, List.of(box, name));
            blocks.add(new Figure("figure-" + i, "Figure number " + i, drawing));
        }
        Document document =
                new Document(
                        base.edition(),
                        base.locale(),
                        base.paper(),
                        base.asOf(),
                        base.title(),
                        base.subtitle(),
                        base.control(),
                        base.summary(),
                        List.of(new Section("figures", "Figures", blocks)),
                        base.labels());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(document, out);
        return out.toByteArray();
    }
}
