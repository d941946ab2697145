package org.keyplan.viewpoint.picture;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.keyplan.viewpoint.font.Letter;
import org.keyplan.viewpoint.font.TrueTypeFile;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The fonts of a PDF file that are made of outlines, whatever fonts these come from: TrueType with
 * the glyphs used, which stand for one or more characters each, so that text can be searched and
 * copied.
 */
final class OutlineFonts {

    private static final String NAME = "KPOUTL+Keyplan-Pictures";

    /** TrueType has numbers of 16 bits, one of them for what is missing. */
    private static final int MOST_GLYPHS = 65_534;

    /** A part of a character map may not hold more. */
    private static final int MOST_PER_BLOCK = 100;

    /** Flag of fonts whose characters are their own matter. */
    private static final int SYMBOLIC = 4;

    private final PDDocument document;
    private final List<Outlines> fonts = new ArrayList<>();

    OutlineFonts(PDDocument document) {
        this.document = document;
    }

    /**
     * A glyph of one of the fonts.
     *
     * @param advance in 1/1000 em
     */
    record Entry(COSDictionary font, byte[] code, double advance) {}

    /**
     * A new glyph.
     *
     * @param text what it stands for
     * @param advance in 1/1000 em
     * @param outline in 1/1000 em, y upwards
     */
    Entry add(String text, double advance, Path2D outline) {
        if (fonts.isEmpty() || fonts.get(fonts.size() - 1).letters.size() == MOST_GLYPHS) {
            fonts.add(new Outlines());
        }
        return fonts.get(fonts.size() - 1).add(text, (int) Math.round(advance), outline);
    }

    /** Completes the fonts; to be called once, when all text is set. */
    void embed() throws IOException {
        for (Outlines font : fonts) {
            font.complete();
        }
    }

    private COSStream stream(byte[] content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    private static COSDictionary dictionary(Map<String, COSBase> entries) {
        COSDictionary dictionary = new COSDictionary();
        entries.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> dictionary.setItem(e.getKey(), e.getValue()));
        return dictionary;
    }

    private static COSArray numbers(int... numbers) {
        COSArray array = new COSArray();
        for (int number : numbers) {
            array.add(COSInteger.get(number));
        }
        return array;
    }

    private final class Outlines {

        private final COSDictionary dictionary = new COSDictionary();
        private final COSArray widths = new COSArray();
        private final List<Letter> letters = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        Entry add(String text, int width, Path2D outline) {
            letters.add(new Letter(width, outline));
            texts.add(text);
            widths.add(COSInteger.get(width));
            int code = letters.size();
            return new Entry(dictionary, new byte[] {(byte) (code >> 8), (byte) code}, width);
        }

        void complete() throws IOException {
            dictionary.setItem(COSName.TYPE, COSName.FONT);
            dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
            dictionary.setName(COSName.BASE_FONT, NAME);
            dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
            dictionary.setItem(
                    COSName.TO_UNICODE, stream(characterMap().getBytes(StandardCharsets.US_ASCII)));
            COSArray descendants = new COSArray();
            descendants.add(descendant());
            dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        }

        private COSDictionary descendant() throws IOException {
            COSDictionary system = new COSDictionary();
            system.setString(COSName.REGISTRY, "Adobe");
            system.setString(COSName.ORDERING, "Identity");
            system.setInt(COSName.SUPPLEMENT, 0);
            COSArray all = new COSArray();
            all.add(COSInteger.ONE);
            all.add(widths);
            return dictionary(
                    Map.of(
                            "Type",
                            COSName.FONT,
                            "Subtype",
                            COSName.CID_FONT_TYPE2,
                            "BaseFont",
                            COSName.getPDFName(NAME),
                            "CIDSystemInfo",
                            system,
                            "CIDToGIDMap",
                            COSName.IDENTITY,
                            "DW",
                            COSInteger.get(500),
                            "W",
                            all,
                            "FontDescriptor",
                            descriptor()));
        }

        private COSDictionary descriptor() throws IOException {
            byte[] file = TrueTypeFile.of("Keyplan-Pictures", letters);
            COSStream embedded = stream(file);
            embedded.setInt(COSName.LENGTH1, file.length);
            return dictionary(
                    Map.of(
                            "Type", COSName.FONT_DESC,
                            "FontName", COSName.getPDFName(NAME),
                            "Flags", COSInteger.get(SYMBOLIC),
                            "FontBBox", numbers(0, -241, 1000, 969),
                            "ItalicAngle", COSInteger.ZERO,
                            "Ascent", COSInteger.get(969),
                            "Descent", COSInteger.get(-241),
                            "CapHeight", COSInteger.get(727),
                            "StemV", COSInteger.get(100),
                            "FontFile2", embedded));
        }

        private String characterMap() {
            StringBuilder map = new StringBuilder();
            map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
            map.append(
                    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
            map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
            map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
            for (int from = 0; from < texts.size(); from += MOST_PER_BLOCK) {
                int to = Math.min(texts.size(), from + MOST_PER_BLOCK);
                map.append(to - from).append(" beginbfchar\n");
                for (int i = from; i < to; i++) {
                    map.append(String.format("<%04X> <", i + 1));
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
