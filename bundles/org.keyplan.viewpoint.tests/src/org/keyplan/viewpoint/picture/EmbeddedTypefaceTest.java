package org.keyplan.viewpoint.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class EmbeddedTypefaceTest {

    @Test
    void installedTrueTypeFontGivesTheLettersUsed() throws IOException {
        try (FontFiles files = new FontFiles();
                PDDocument document = new PDDocument()) {
            TrueTypeFont file = files.open("DejaVu Sans", true);
            assumeTrue(file != null, "DejaVu Sans is not installed");
            assertThat(file.getName()).isEqualTo("DejaVuSans-Bold");
            EmbeddedTypeface typeface = new EmbeddedTypeface(document, file);
            assertThat(typeface.has('a')).isTrue();
            assertThat(typeface.has('中')).isFalse();
            List<PdfGlyph> glyphs = new ArrayList<>();
            double end = typeface.set("fia中", false, 100, glyphs);
            typeface.embed();
            // Bold f, i and a are 435, 343 and 675 wide.
            assertThat(glyphs)
                    .extracting(PdfGlyph::x)
                    .satisfiesExactly(
                            x -> assertThat(x).isEqualTo(100),
                            x -> assertThat(x).isEqualTo(535, within(1.)),
                            x -> assertThat(x).isEqualTo(878, within(1.)));
            assertThat(end).isEqualTo(1553, within(2.));
            PDType0Font font = new PDType0Font(glyphs.get(0).font());
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+DejaVuSans-Bold");
            int code = (glyphs.get(1).code()[0] & 255) << 8 | glyphs.get(1).code()[1] & 255;
            assertThat(font.toUnicode(code)).isEqualTo("i");
        }
    }

    @Test
    void textFromRightToLeftIsSetTheOtherWayRound() throws IOException {
        try (FontFiles files = new FontFiles();
                PDDocument document = new PDDocument()) {
            TrueTypeFont file = files.open("DejaVu Sans", false);
            assumeTrue(file != null, "DejaVu Sans is not installed");
            EmbeddedTypeface typeface = new EmbeddedTypeface(document, file);
            List<PdfGlyph> forth = new ArrayList<>();
            List<PdfGlyph> back = new ArrayList<>();
            typeface.set("אבג", false, 0, forth);
            typeface.set("אבג", true, 0, back);
            assertThat(back)
                    .extracting(PdfGlyph::code)
                    .containsExactly(forth.get(2).code(), forth.get(1).code(), forth.get(0).code());
        }
    }

    @Test
    void typefaceThatIsNoTrueTypeFileIsLeftToOthers() throws IOException {
        try (FontFiles files = new FontFiles()) {
            assertThat(files.open("Noto Sans CJK SC", false)).isNull();
        }
    }
}
