package org.keyplan.viewpoint.picture;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;

import java.awt.Font;
import java.io.Closeable;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets the text of a PDF file: each character in the first of the product's typefaces that has it.
 * Installed TrueType files are embedded; other fonts, and scripts whose letters change with their
 * neighbours, are set by AWT and stored as outlines.
 */
final class PdfTypesetter implements Closeable {

    /** Scripts whose letters stand one after another, each as it is. */
    private static final Set<UnicodeScript> PLAIN =
            EnumSet.of(
                    UnicodeScript.COMMON,
                    UnicodeScript.LATIN,
                    UnicodeScript.GREEK,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.ARMENIAN,
                    UnicodeScript.GEORGIAN,
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.HANGUL);

    /** Characters that have done their work when the order of the text is known. */
    private static final Pattern DIRECTIONS =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private final PDDocument document;
    private final FontFiles files = new FontFiles();
    private final ScreenFonts screen;
    private final PictureException noScreen;
    private final OutlineFonts outlines;
    private final List<EmbeddedTypeface> embedded = new ArrayList<>();
    private final Map<String, PdfTypeface> byName = new HashMap<>();
    private final Map<Integer, List<PdfTypeface>> byStyle = new HashMap<>();

    private PdfTypesetter(PDDocument document, ScreenFonts screen, PictureException noScreen) {
        this.document = document;
        this.outlines = new OutlineFonts(document);
        this.screen = screen;
        this.noScreen = noScreen;
    }

    /** With all fonts of the machine. */
    static PdfTypesetter of(PDDocument document, Locale locale) {
        try {
            return new PdfTypesetter(document, new ScreenFonts(locale), null);
        } catch (PictureException e) {
            return withoutScreen(document, e);
        }
    }

    /** With font files only; the reason is given where there are none of these either. */
    static PdfTypesetter withoutScreen(PDDocument document, PictureException reason) {
        return new PdfTypesetter(document, null, reason);
    }

    /**
     * The glyphs of a text, from left to right.
     *
     * @throws PictureException if there is no font at all
     */
    List<PdfGlyph> set(String text, TextStyle style) throws IOException {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean shaped = style.italic() || needsShaping(composed);
        List<PdfTypeface> typefaces = typefaces(style.semiBold(), style.italic(), shaped);
        List<PdfGlyph> glyphs = new ArrayList<>(composed.length());
        Bidi bidi =
                new Bidi(
                        composed,
                        Lettering.isRightToLeft(composed)
                                ? Bidi.DIRECTION_RIGHT_TO_LEFT
                                : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        double x = 0;
        for (int run : order) {
            boolean rightToLeft = bidi.getRunLevel(run) % 2 != 0;
            String part = composed.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            String visible = DIRECTIONS.matcher(part).replaceAll("");
            if (!visible.isEmpty()) {
                x = setRun(visible, rightToLeft, typefaces, x, glyphs);
            }
        }
        return glyphs;
    }

    private double setRun(
            String run,
            boolean rightToLeft,
            List<PdfTypeface> typefaces,
            double x,
            List<PdfGlyph> glyphs)
            throws IOException {
        List<String> parts = new ArrayList<>();
        List<PdfTypeface> faces = new ArrayList<>();
        PdfTypeface current = null;
        int start = 0;
        for (int i = 0; i < run.length(); ) {
            int codePoint = run.codePointAt(i);
            PdfTypeface face =
                    current != null && Typefaces.belongsToLetterBefore(codePoint)
                            ? current
                            : faceFor(typefaces, codePoint);
            if (current != null && face != current) {
                parts.add(run.substring(start, i));
                faces.add(current);
                start = i;
            }
            current = face;
            i += Character.charCount(codePoint);
        }
        parts.add(run.substring(start));
        faces.add(current);
        double at = x;
        for (int i = 0; i < parts.size(); i++) {
            int part = rightToLeft ? parts.size() - 1 - i : i;
            at = faces.get(part).set(parts.get(part), rightToLeft, at, glyphs);
        }
        return at;
    }

    private static PdfTypeface faceFor(List<PdfTypeface> typefaces, int codePoint) {
        for (PdfTypeface typeface : typefaces) {
            if (typeface.has(codePoint)) {
                return typeface;
            }
        }
        return typefaces.get(typefaces.size() - 1);
    }

    private static boolean needsShaping(String text) {
        return Lettering.isBidirectional(text)
                || text.codePoints().anyMatch(c -> !PLAIN.contains(UnicodeScript.of(c)));
    }

    private List<PdfTypeface> typefaces(boolean semiBold, boolean italic, boolean shaped)
            throws IOException {
        int style = (semiBold ? 1 : 0) + (italic ? 2 : 0) + (shaped ? 4 : 0);
        List<PdfTypeface> typefaces = byStyle.get(style);
        if (typefaces == null) {
            typefaces = find(semiBold, italic, shaped && screen != null);
            byStyle.put(style, typefaces);
        }
        return typefaces;
    }

    private List<PdfTypeface> find(boolean semiBold, boolean italic, boolean shaped)
            throws IOException {
        List<PdfTypeface> typefaces = new ArrayList<>();
        for (String family : Typefaces.FAMILIES) {
            PdfTypeface file = shaped ? null : file(family, semiBold);
            if (file != null) {
                typefaces.add(file);
            } else if (screen != null) {
                Font font = ScreenFonts.installed(family, semiBold, italic);
                if (font != null) {
                    typefaces.add(outlined(font));
                }
            }
        }
        if (screen != null) {
            typefaces.add(outlined(ScreenFonts.systemFont(semiBold, italic)));
        } else if (typefaces.isEmpty()) {
            throw noScreen;
        }
        return typefaces;
    }

    private PdfTypeface file(String family, boolean semiBold) throws IOException {
        String name = family + (semiBold ? ":semiBold" : "");
        if (!byName.containsKey(name)) {
            TrueTypeFont font = files.open(family, semiBold);
            EmbeddedTypeface typeface = null;
            if (font != null) {
                typeface = new EmbeddedTypeface(document, font);
                embedded.add(typeface);
            }
            byName.put(name, typeface);
        }
        return byName.get(name);
    }

    private PdfTypeface outlined(Font font) {
        return byName.computeIfAbsent(
                "outlines of " + font.getFontName(Locale.ROOT) + font.getStyle(),
                any -> new OutlineTypeface(font, outlines));
    }

    /** Puts the letters used into the document; to be called once, when all text is set. */
    void embed() throws IOException {
        for (EmbeddedTypeface typeface : embedded) {
            typeface.embed();
        }
        outlines.embed();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
