package org.keyplan.viewpoint.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

class TrueTypeFileTest {

    private static final int UNITS = 2048;

    private static Letter letter(double advance, java.awt.Shape shape) {
        return new Letter(advance, new Path2D.Double(shape));
    }

    private static SortedMap<Integer, Letter> letters() {
        return new TreeMap<>(
                Map.of(
                        (int) ' ',
                        letter(250, new Path2D.Double()),
                        (int) 'o',
                        letter(600, new Ellipse2D.Double(50, -10, 500, 520)),
                        (int) 'l',
                        letter(300, new Rectangle2D.Double(100, 0, 100, 700)),
                        0x7535,
                        letter(1000, new Rectangle2D.Double(0, -100, 1000, 900)),
                        0x1F600,
                        letter(1200, new Ellipse2D.Double(0, 0, 1000, 1000))));
    }

    private static TrueTypeFont parsed(byte[] file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }

    @Test
    void everyCharacterHasItsOutlineAndWidth() throws IOException {
        try (TrueTypeFont font = parsed(TrueTypeFile.of("Test-Regular", 400, letters()))) {
            assertThat(font.getName()).isEqualTo("Test-Regular");
            assertThat(font.getNumberOfGlyphs()).isEqualTo(6);
            for (Map.Entry<Integer, Letter> entry : letters().entrySet()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(entry.getKey());
                Letter letter = entry.getValue();

                assertThat(glyph).isPositive();
                assertThat(font.getAdvanceWidth(glyph) * 1000.0 / UNITS)
                        .isCloseTo(letter.advance(), within(0.5));
                Rectangle2D expected = letter.outline().getBounds2D();
                Rectangle2D actual =
                        font.getGlyph().getGlyph(glyph) == null
                                ? new Rectangle2D.Double()
                                : font.getGlyph().getGlyph(glyph).getPath().getBounds2D();
                assertThat(actual.getWidth() * 1000 / UNITS)
                        .isCloseTo(expected.getWidth(), within(1.0));
                assertThat(actual.getMinY() * 1000 / UNITS)
                        .isCloseTo(expected.getMinY(), within(1.0));
            }
        }
    }

    @Test
    void curvesStayWhereTheyWere() throws IOException {
        try (TrueTypeFont font = parsed(TrueTypeFile.of("Test-Regular", 400, letters()))) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId('o');
            Path2D path = font.getGlyph().getGlyph(glyph).getPath();
            double[] at = new double[6];
            int points = 0;
            for (PathIterator i = path.getPathIterator(null, 0.1); !i.isDone(); i.next()) {
                if (i.currentSegment(at) != PathIterator.SEG_CLOSE) {
                    double x = (at[0] * 1000 / UNITS - 300) / 250;
                    double y = (at[1] * 1000 / UNITS - 250) / 260;
                    assertThat(Math.hypot(x, y)).isCloseTo(1, within(0.003));
                    points++;
                }
            }
            assertThat(points).isGreaterThan(20);
        }
    }

    @Test
    void holesStayHoles() throws IOException {
        Area ring = new Area(new Rectangle2D.Double(0, 0, 600, 600));
        ring.subtract(new Area(new Rectangle2D.Double(100, 100, 400, 400)));
        SortedMap<Integer, Letter> letters = new TreeMap<>(Map.of((int) 'o', letter(700, ring)));
        try (TrueTypeFont font = parsed(TrueTypeFile.of("Test-Regular", 400, letters))) {
            Path2D path = font.getGlyph().getGlyph(1).getPath();

            assertThat(path.contains(600, 600)).isFalse();
            assertThat(path.contains(100, 600)).isTrue();
        }
    }

    @Test
    void theSameLettersGiveTheSameFile() {
        assertThat(TrueTypeFile.of("A-Regular", 400, letters()))
                .isEqualTo(TrueTypeFile.of("A-Regular", 400, letters()))
                .isNotEqualTo(TrueTypeFile.of("A-SemiBold", 600, letters()));
    }
}
