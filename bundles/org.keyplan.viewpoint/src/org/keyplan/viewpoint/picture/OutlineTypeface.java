package org.keyplan.viewpoint.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Any font that AWT can open, whose letters are stored as outlines in fonts of the PDF file's own:
 * fonts with PostScript outlines and collections, which cannot be embedded as they are, and scripts
 * whose letters change with their neighbours.
 */
final class OutlineTypeface implements PdfTypeface {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** AWT's numbers of glyphs for characters that are not to be seen. */
    private static final Set<Integer> INVISIBLE = Set.of(0xFFFE, 0xFFFF);

    private final Font font;
    private final OutlineFonts outlines;
    private final Map<String, OutlineFonts.Entry> entries = new HashMap<>();

    /**
     * @param font {@link ScreenFonts#DESIGN_SIZE} large
     */
    OutlineTypeface(Font font, OutlineFonts outlines) {
        this.font = font;
        this.outlines = outlines;
    }

    @Override
    public boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }

    @Override
    public double set(String run, boolean rightToLeft, double x, List<PdfGlyph> glyphs)
            throws IOException {
        char[] chars = run.toCharArray();
        int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = font.layoutGlyphVector(EXACT, chars, 0, chars.length, flags);
        int count = vector.getNumGlyphs();
        for (int i = 0; i < count; ) {
            if (isInvisible(vector, i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < count
                    && (vector.getGlyphCharIndex(end) == vector.getGlyphCharIndex(i)
                            || isInvisible(vector, end))) {
                end++;
            }
            glyphs.add(cluster(run, rightToLeft, vector, i, end, x));
            i = end;
        }
        return x + vector.getGlyphPosition(count).getX();
    }

    private static boolean isInvisible(GlyphVector vector, int glyph) {
        return INVISIBLE.contains(vector.getGlyphCode(glyph));
    }

    /**
     * Glyphs that stand for the same characters (a letter with its marks, an Indic syllable) are
     * one glyph of the file, so that text can be found and copied.
     */
    private PdfGlyph cluster(
            String run, boolean rightToLeft, GlyphVector vector, int from, int to, double x)
            throws IOException {
        double start = vector.getGlyphPosition(from).getX();
        String text =
                run.substring(
                        vector.getGlyphCharIndex(from), end(run, rightToLeft, vector, from, to));
        StringBuilder key = new StringBuilder(text);
        for (int i = from; i < to; i++) {
            key.append('\0').append(vector.getGlyphCode(i));
            if (i > from) {
                Point2D at = vector.getGlyphPosition(i);
                key.append(' ').append(Math.round(at.getX() - start));
                key.append(' ').append(Math.round(at.getY()));
            }
        }
        OutlineFonts.Entry entry = entries.get(key.toString());
        if (entry == null) {
            double advance = vector.getGlyphPosition(to).getX() - start;
            entry = outlines.add(text, advance, outline(vector, from, to));
            entries.put(key.toString(), entry);
        }
        return new PdfGlyph(entry.font(), entry.code(), entry.advance(), x + start);
    }

    private static Path2D outline(GlyphVector vector, int from, int to) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = from; i < to; i++) {
            if (!isInvisible(vector, i)) {
                outline.append(vector.getGlyphOutline(i), false);
            }
        }
        // A glyph's own y axis grows upwards.
        AffineTransform toGlyph = AffineTransform.getScaleInstance(1, -1);
        toGlyph.translate(-vector.getGlyphPosition(from).getX(), 0);
        outline.transform(toGlyph);
        return outline;
    }

    /** Where the characters of a cluster end: where the next one in reading order begins. */
    private static int end(String run, boolean rightToLeft, GlyphVector vector, int from, int to) {
        int next = rightToLeft ? from - 1 : to;
        while (next >= 0
                && next < vector.getNumGlyphs()
                && vector.getGlyphCharIndex(next) <= vector.getGlyphCharIndex(from)) {
            next += rightToLeft ? -1 : 1;
        }
        return next >= 0 && next < vector.getNumGlyphs()
                ? vector.getGlyphCharIndex(next)
                : run.length();
    }
}
