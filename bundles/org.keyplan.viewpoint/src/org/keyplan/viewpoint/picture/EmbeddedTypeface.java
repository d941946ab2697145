package org.keyplan.viewpoint.picture;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.util.List;

/**
 * A TrueType font of which the PDF file gets the letters it needs. Letters are set one after
 * another, which is right for scripts that need no shaping only.
 */
final class EmbeddedTypeface implements PdfTypeface {

    private final PDDocument document;
    private final TrueTypeFont file;
    private final CmapLookup glyphIds;
    private final double unitsPerEm;
    private PDType0Font font;

    EmbeddedTypeface(PDDocument document, TrueTypeFont file) throws IOException {
        this.document = document;
        this.file = file;
        this.glyphIds = file.getUnicodeCmapLookup();
        this.unitsPerEm = file.getUnitsPerEm();
    }

    @Override
    public boolean has(int codePoint) {
        return glyphIds.getGlyphId(codePoint) != 0;
    }

    @Override
    public double set(String run, boolean rightToLeft, double x, List<PdfGlyph> glyphs)
            throws IOException {
        if (font == null) {
            font = PDType0Font.load(document, file, true);
        }
        double at = x;
        int[] codePoints = run.codePoints().filter(this::has).toArray();
        for (int i = 0; i < codePoints.length; i++) {
            int codePoint = codePoints[rightToLeft ? codePoints.length - 1 - i : i];
            font.addToSubset(codePoint);
            byte[] code = font.encode(Character.toString(codePoint));
            double advance =
                    file.getAdvanceWidth(glyphIds.getGlyphId(codePoint)) * 1000 / unitsPerEm;
            glyphs.add(new PdfGlyph(font.getCOSObject(), code, advance, at));
            at += advance;
        }
        return at;
    }

    /** Puts the letters used into the document; to be called once, when all text is set. */
    void embed() throws IOException {
        if (font != null) {
            font.subset();
        }
    }
}
