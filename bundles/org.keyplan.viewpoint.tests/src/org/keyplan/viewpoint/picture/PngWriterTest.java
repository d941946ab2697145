package org.keyplan.viewpoint.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Circle;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.Segment.LineTo;
import org.keyplan.viewpoint.drawing.Shape.Segment.MoveTo;
import org.keyplan.viewpoint.drawing.Shape.Stroke;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.drawing.Shape.Window;
import org.keyplan.viewpoint.scene.Rgb;
import org.w3c.dom.Node;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

class PngWriterTest {

    private static final Rgb RED = Rgb.of("#CC0000");
    private static final int WHITE = 0xFFFFFF;

    @BeforeEach
    void needsFonts() {
        Fonts.assumeAny();
    }

    private static byte[] png(double scale, Shape... shapes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngWriter().write(SampleDrawings.drawing(100, 50, shapes), scale, out);
        return out.toByteArray();
    }

    private static BufferedImage image(double scale, Shape... shapes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png(scale, shapes)));
    }

    private static int at(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & WHITE;
    }

    /** How many pixels of a rectangle are not white. */
    private static int inked(BufferedImage image, int x, int y, int width, int height) {
        int count = 0;
        for (int i = x; i < x + width; i++) {
            for (int j = y; j < y + height; j++) {
                count += at(image, i, j) == WHITE ? 0 : 1;
            }
        }
        return count;
    }

    private static Text text(double x, Anchor anchor, String text) {
        return new Text(x, 30, anchor, text, new TextStyle(14, true), Rgb.BLACK);
    }

    @Test
    void groundIsWhiteAndShapesAreWhereTheyBelong() throws IOException {
        BufferedImage image =
                image(
                        1,
                        new Group("g", null, null, List.of(new Box(10, 10, 20, 20, 0, RED, null))),
                        new Circle(60, 25, 10, null, new Stroke(RED, 4)));
        assertThat(image.getWidth()).isEqualTo(100);
        assertThat(image.getHeight()).isEqualTo(50);
        assertThat(at(image, 5, 5)).isEqualTo(WHITE);
        assertThat(at(image, 20, 20)).isEqualTo(0xCC0000);
        assertThat(at(image, 31, 20)).isEqualTo(WHITE);
        assertThat(at(image, 60, 25)).isEqualTo(WHITE);
        assertThat(at(image, 60, 15)).isEqualTo(0xCC0000);
    }

    @Test
    void scaleMakesThePictureLargerAndIsNotedAsResolution() throws IOException {
        byte[] png = png(2.5, new Box(10, 10, 20, 20, 0, RED, null));
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            assertThat(reader.getWidth(0)).isEqualTo(250);
            assertThat(reader.getHeight(0)).isEqualTo(125);
            assertThat(at(reader.read(0), 74, 74)).isEqualTo(0xCC0000);
            Node root = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            Node resolution = root.getFirstChild();
            while (!resolution.getNodeName().equals("pHYs")) {
                resolution = resolution.getNextSibling();
            }
            // 2.5 × 96 dots per inch
            assertThat(resolution.getAttributes().getNamedItem("pixelsPerUnitXAxis").getNodeValue())
                    .isEqualTo("9449");
            assertThat(resolution.getAttributes().getNamedItem("unitSpecifier").getNodeValue())
                    .isEqualTo("meter");
        }
    }

    @Test
    void dashesLeaveGaps() throws IOException {
        BufferedImage image =
                image(
                        1,
                        new Path(
                                List.of(new MoveTo(0, 20), new LineTo(100, 20)),
                                null,
                                new Stroke(RED, 4, List.of(10., 10.))));
        assertThat(at(image, 5, 20)).isEqualTo(0xCC0000);
        assertThat(at(image, 15, 20)).isEqualTo(WHITE);
        assertThat(at(image, 25, 20)).isEqualTo(0xCC0000);
    }

    @Test
    void textStandsAtItsAnchorWhicheverWayItRuns() throws IOException {
        for (String text : new String[] {"Sales", "سلمان"}) {
            assertThat(inked(image(1, text(50, Anchor.START, text)), 0, 0, 49, 50)).isZero();
            assertThat(inked(image(1, text(50, Anchor.START, text)), 49, 0, 51, 50)).isPositive();
            assertThat(inked(image(1, text(50, Anchor.END, text)), 51, 0, 49, 50)).isZero();
            assertThat(inked(image(1, text(50, Anchor.END, text)), 0, 0, 51, 50)).isPositive();
            BufferedImage middle = image(1, text(50, Anchor.MIDDLE, text));
            assertThat(inked(middle, 0, 0, 50, 50)).isPositive();
            assertThat(inked(middle, 50, 0, 50, 50)).isPositive();
        }
    }

    @Test
    void textWithoutAnythingToShowPaintsNothing() throws IOException {
        assertThat(inked(image(1, text(10, Anchor.START, "\u0000\u0007")), 0, 0, 100, 50)).isZero();
        assertThat(inked(image(1, text(10, Anchor.START, "")), 0, 0, 100, 50)).isZero();
    }

    @Test
    void struckTextHasALineThroughIt() throws IOException {
        Text blank =
                new Text(
                        10,
                        30,
                        Anchor.START,
                        "a    b",
                        new TextStyle(14, false, false, false, true),
                        Rgb.BLACK);
        BufferedImage image = image(1, blank);
        assertThat(inked(image, 10, 15, 20, 15)).isGreaterThan(20);
        assertThat(inked(image, 24, 31, 4, 10)).isZero();
    }

    @Test
    void windowShowsItsPartOfTheSheetAndNothingElse() throws IOException {
        Box sheet = new Box(1000, 1000, 1000, 1000, 0, RED, null);
        BufferedImage image = image(1, new Window(20, 10, 40, 20, 980, 990, 80, List.of(sheet)));
        assertThat(at(image, 19, 20)).isEqualTo(WHITE);
        assertThat(at(image, 25, 25)).isEqualTo(WHITE);
        assertThat(at(image, 45, 25)).isEqualTo(0xCC0000);
        assertThat(at(image, 61, 25)).isEqualTo(WHITE);
        assertThat(at(image, 45, 31)).isEqualTo(WHITE);
    }

    @Test
    void sameDrawingGivesTheSameBytes() throws IOException {
        Text text = text(10, Anchor.START, "Zhao");
        assertThat(png(2, text)).isEqualTo(png(2, text));
    }

    @Test
    void pictureThatIsTooLargeIsRefusedWithAScaleThatWorks() throws IOException {
        PngWriter writer = new PngWriter(2_000_000);
        Drawing drawing = SampleDrawings.drawing(2000, 4000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> writer.write(drawing, 2, out))
                .isInstanceOf(PictureException.class)
                .hasMessage(
                        "At a scale of 2 the picture would have 4,000 × 8,000 pixels, more than the"
                                + " 2 million that fit into memory or into one file. Ask for a"
                                + " scale of at most 0.5, or for SVG or PDF, which have no such"
                                + " limit.");
        assertThat(out.size()).isZero();
        writer.write(drawing, 0.5, out);
        assertThat(out.size()).isPositive();
    }

    @Test
    void hugeChartIsRefusedInChineseToo() {
        Drawing drawing =
                new Drawing(2_000_000, 900, "图", "", Locale.SIMPLIFIED_CHINESE, List.of());
        assertThatThrownBy(() -> new PngWriter().write(drawing, 1, new ByteArrayOutputStream()))
                .isInstanceOf(PictureException.class)
                .hasMessage("即使按原始大小，图片也有 2,000,000 × 900 像素，远超 PNG 文件的容量。" + "请改用 SVG 或 PDF 格式。");
    }

    @Test
    void scaleThatIsNoNumberIsRefused() {
        for (double scale : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> png(scale)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
