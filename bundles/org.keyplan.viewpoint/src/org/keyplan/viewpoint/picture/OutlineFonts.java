package org.keyplan.viewpoint.picture;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The fonts of a PDF file that are made of outlines (Type 3 fonts). Each knows which characters its
 * glyphs stand for, so that text can be searched and copied, and holds only the glyphs used.
 */
final class OutlineFonts {

    /** Code 0 is left out: some programs take it for the end of a text. */
    private static final int FIRST_CODE = 1;

    private static final int CODES = 255;

    /** A part of a character map may not hold more. */
    private static final int MOST_PER_BLOCK = 100;

    private final PDDocument document;
    private final List<Type3> fonts = new ArrayList<>();

    OutlineFonts(PDDocument document) {
        this.document = document;
    }

    /**
     * A glyph of one of the fonts.
     *
     * @param advance in 1/1000 em
     */
    record Entry(PDFont font, byte[] code, double advance) {}

    /**
     * A new glyph.
     *
     * @param text what it stands for
     * @param advance in 1/1000 em
     * @param outline in 1/1000 em, y upwards
     */
    Entry add(String text, double advance, Path2D outline) throws IOException {
        int width = (int) Math.round(advance);
        PdfContent glyph = new PdfContent();
        Rectangle2D box = outline.getBounds2D();
        glyph.numbers(
                        width,
                        0,
                        Math.floor(box.getMinX()),
                        Math.floor(box.getMinY()),
                        Math.ceil(box.getMaxX()),
                        Math.ceil(box.getMaxY()))
                .operator("d1");
        if (!box.isEmpty()) {
            glyph.roundedPath(outline).operator("f");
        }
        if (fonts.isEmpty() || fonts.get(fonts.size() - 1).size() == CODES) {
            fonts.add(new Type3());
        }
        return fonts.get(fonts.size() - 1).add(text, width, glyph, box);
    }

    /** Completes the fonts; to be called once, when all text is set. */
    void embed() throws IOException {
        for (Type3 font : fonts) {
            font.complete();
        }
    }

    private COSStream stream(String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private final class Type3 {

        private final COSDictionary dictionary = new COSDictionary();
        private final COSArray differences = new COSArray();
        private final COSArray widths = new COSArray();
        private final COSDictionary glyphs = new COSDictionary();
        private final List<String> texts = new ArrayList<>();
        private final Rectangle2D bounds = new Rectangle2D.Double();
        private final PDFont font;

        Type3() throws IOException {
            dictionary.setItem(COSName.TYPE, COSName.FONT);
            dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
            COSArray matrix = new COSArray();
            for (float value : new float[] {0.001f, 0, 0, 0.001f, 0, 0}) {
                matrix.add(new COSFloat(value));
            }
            dictionary.setItem(COSName.FONT_MATRIX, matrix);
            COSDictionary encoding = new COSDictionary();
            encoding.setItem(COSName.TYPE, COSName.ENCODING);
            differences.add(COSInteger.get(FIRST_CODE));
            encoding.setItem(COSName.DIFFERENCES, differences);
            dictionary.setItem(COSName.ENCODING, encoding);
            dictionary.setItem(COSName.CHAR_PROCS, glyphs);
            dictionary.setItem(COSName.WIDTHS, widths);
            dictionary.setItem(COSName.RESOURCES, new COSDictionary());
            font = new PDType3Font(dictionary);
        }

        int size() {
            return texts.size();
        }

        Entry add(String text, int width, PdfContent glyph, Rectangle2D box) throws IOException {
            int code = FIRST_CODE + texts.size();
            COSName name = COSName.getPDFName("g" + code);
            differences.add(name);
            widths.add(COSInteger.get(width));
            glyphs.setItem(name, stream(glyph.text()));
            texts.add(text);
            bounds.add(box);
            return new Entry(font, new byte[] {(byte) code}, width);
        }

        void complete() throws IOException {
            dictionary.setInt(COSName.FIRST_CHAR, FIRST_CODE);
            dictionary.setInt(COSName.LAST_CHAR, FIRST_CODE + texts.size() - 1);
            COSArray box = new COSArray();
            box.add(COSInteger.get((long) Math.floor(bounds.getMinX())));
            box.add(COSInteger.get((long) Math.floor(bounds.getMinY())));
            box.add(COSInteger.get((long) Math.ceil(bounds.getMaxX())));
            box.add(COSInteger.get((long) Math.ceil(bounds.getMaxY())));
            dictionary.setItem(COSName.FONT_BBOX, box);
            dictionary.setItem(COSName.TO_UNICODE, stream(characterMap()));
        }

        private String characterMap() {
            StringBuilder map = new StringBuilder();
            map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
            map.append(
                    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
            map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
            map.append("1 begincodespacerange\n<00> <FF>\nendcodespacerange\n");
            for (int from = 0; from < texts.size(); from += MOST_PER_BLOCK) {
                int to = Math.min(texts.size(), from + MOST_PER_BLOCK);
                map.append(to - from).append(" beginbfchar\n");
                for (int i = from; i < to; i++) {
                    map.append(String.format("<%02X> <", FIRST_CODE + i));
                    for (char c : texts.get(i).toCharArray()) {
                        map.append(String.format("%04X", (int) c));
                    }
                    map.append(">\n");
                }
                map.append("endbfchar\n");
            }
            map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
            return map.toString();
        }
    }
}
