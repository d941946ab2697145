package org.keyplan.viewpoint.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Box;
import org.keyplan.viewpoint.drawing.Shape.Text;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.drawing.Shape.Window;
import org.keyplan.viewpoint.scene.Rgb;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

class PdfWriterTest {

    @BeforeEach
    void needsFonts() {
        Fonts.assumeAny();
    }

    private static byte[] pdf(Drawing... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write("Org chart of Nordwind", List.of(pages), out);
        return out.toByteArray();
    }

    private static String textOf(Shape... shapes) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SampleDrawings.drawing(900, 700, shapes)))) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    private static BufferedImage rendered(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 96);
        }
    }

    private static int at(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    @Test
    void textCanBeReadBack() throws IOException {
        String[] texts = {
            "Zhao Lei",
            "office affinity fjord",
            "Łukasz Ærøskøbing",
            "Александр",
            "Γιώργος",
            "½ – “q” €"
        };
        for (String text : texts) {
            assertThat(textOf(SampleDrawings.text(20, 40, text))).isEqualTo(text);
        }
    }

    @Test
    void chineseTextCanBeReadBack() throws IOException {
        Fonts.assumeShown("赵磊总经理");
        assertThat(textOf(SampleDrawings.text(20, 40, "Zhao Lei 赵磊，总经理")))
                .isEqualTo("Zhao Lei 赵磊，总经理");
    }

    @Test
    void moreDifferentCharactersThanOneFontHoldsCanBeReadBack() throws IOException {
        Fonts.assumeShown("一丁");
        List<Shape> lines = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            StringBuilder line = new StringBuilder();
            for (int j = 0; j < 30; j++) {
                line.appendCodePoint(0x4E00 + 30 * i + j);
            }
            lines.add(SampleDrawings.text(20, 30 * (i + 1), line.toString()));
            all.append(line);
        }
        assertThat(textOf(lines.toArray(Shape[]::new)).replaceAll("\\s", ""))
                .isEqualTo(all.toString());
    }

    @Test
    void lettersOfShapedScriptsCanBeReadBack() throws IOException {
        for (String text : new String[] {"क्षेत्र", "สมชาย", "e\u0323\u0301x"}) {
            Fonts.assumeShown(text);
            assertThat(textOf(SampleDrawings.text(20, 40, text)))
                    .isEqualTo(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC));
        }
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SampleDrawings.scripts()))) {
            PDPage page = document.getPage(0);
            int fonts = 0;
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.toString()).isTrue();
                fonts++;
            }
            assertThat(fonts).isPositive();
            assertThat(page.getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void pagesHaveTheirDrawingsSizesAndBookmarks() throws IOException {
        Drawing first = SampleDrawings.drawing(400, 300);
        Drawing second = new Drawing(1123, 794, "总览", "", Locale.ENGLISH, List.of());
        try (PDDocument document = Loader.loadPDF(pdf(first, second))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(300);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(225);
            assertThat(document.getPage(1).getMediaBox().getWidth())
                    .isEqualTo(842.25f, within(.01f));
            List<String> bookmarks = new ArrayList<>();
            List<Integer> targets = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
                targets.add(document.getPages().indexOf(item.findDestinationPage(document)));
            }
            assertThat(bookmarks).containsExactly("Org chart of Nordwind", "总览");
            assertThat(targets).containsExactly(0, 1);
        }
    }

    @Test
    void sheetLargerThanAPageMayBeHasAUnitOfItsOwn() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SampleDrawings.drawing(100_000, 300)))) {
            PDPage page = document.getPage(0);
            assertThat(page.getUserUnit()).isEqualTo(6);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(12_500);
            assertThat(page.getMediaBox().getHeight()).isEqualTo(37.5f);
        }
    }

    @Test
    void fileTellsTitleAndLanguageButNeitherAuthorNorTime() throws IOException {
        byte[] pdf = pdf(SampleDrawings.scripts());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Org chart of Nordwind");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentInformation().getModificationDate()).isNull();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("(D:20");
    }

    @Test
    void sameDrawingsGiveTheSameBytesAndOthersAnotherId() throws IOException {
        byte[] pdf = pdf(SampleDrawings.scripts());
        assertThat(pdf(SampleDrawings.scripts())).isEqualTo(pdf);
        byte[] other = pdf(SampleDrawings.drawing(720, 420));
        assertThat(id(other)).isNotEqualTo(id(pdf));
    }

    private static String id(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocument().getDocumentID().toString();
        }
    }

    @Test
    void pageLooksLikeThePicture() throws IOException {
        Drawing drawing = SampleDrawings.scripts();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        new PngWriter().write(drawing, 1, png);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
        BufferedImage page = rendered(pdf(drawing));
        assertThat(page.getWidth()).isEqualTo(picture.getWidth());
        assertThat(page.getHeight()).isEqualTo(picture.getHeight());
        int cell = 20;
        for (int x = 0; x + cell <= picture.getWidth(); x += cell) {
            for (int y = 0; y + cell <= picture.getHeight(); y += cell) {
                assertThat(brightness(page, x, y, cell))
                        .as("around %d, %d", x, y)
                        .isEqualTo(brightness(picture, x, y, cell), within(16.));
            }
        }
    }

    private static double brightness(BufferedImage image, int x, int y, int cell) {
        long sum = 0;
        for (int i = x; i < x + cell; i++) {
            for (int j = y; j < y + cell; j++) {
                int rgb = at(image, i, j);
                sum += (rgb >> 16) + (rgb >> 8 & 255) + (rgb & 255);
            }
        }
        return sum / 3. / cell / cell;
    }

    @Test
    void windowShowsItsPartOfTheSheetAndNothingElse() throws IOException {
        Box sheet = new Box(1000, 1000, 1000, 1000, 0, Rgb.of("#CC0000"), null);
        Drawing drawing =
                SampleDrawings.drawing(
                        100, 50, new Window(20, 10, 40, 20, 980, 990, 80, List.of(sheet)));
        BufferedImage image = rendered(pdf(drawing));
        assertThat(at(image, 18, 20)).isEqualTo(0xFFFFFF);
        assertThat(at(image, 25, 25)).isEqualTo(0xFFFFFF);
        assertThat(at(image, 45, 25)).isEqualTo(0xCC0000);
        assertThat(at(image, 62, 25)).isEqualTo(0xFFFFFF);
        assertThat(at(image, 45, 32)).isEqualTo(0xFFFFFF);
    }

    @Test
    void textOfOtherDirectionEndsAtItsAnchor() throws IOException {
        Fonts.assumeShown("سلمان");
        Text text = new Text(50, 30, Anchor.END, "سلمان", new TextStyle(14, true), Rgb.BLACK);
        BufferedImage image = rendered(pdf(SampleDrawings.drawing(100, 50, text)));
        assertThat(brightness(image, 52, 0, 48)).isEqualTo(255);
        assertThat(brightness(image, 10, 5, 40)).isLessThan(250);
    }

    @Test
    void textWithNothingToShowDoesNoHarm() throws IOException {
        assertThat(textOf(SampleDrawings.text(1, 20, ""), SampleDrawings.text(1, 20, "\u0000")))
                .isEmpty();
        assertThat(textOf(SampleDrawings.text(9, 20, "\u2066Zhao\u2069"))).isEqualTo("Zhao");
    }

    @Test
    void documentWithoutPagesIsRefused() {
        assertThatThrownBy(() -> pdf()).isInstanceOf(IllegalArgumentException.class);
    }
}
