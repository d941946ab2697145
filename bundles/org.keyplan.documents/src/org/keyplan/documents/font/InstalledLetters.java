package org.keyplan.documents.font;

import org.keyplan.viewpoint.font.Letter;
import org.keyplan.viewpoint.picture.PictureException;
import org.keyplan.viewpoint.picture.PictureFonts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Letters of the fonts that are installed on this machine, whatever kind of outlines they have.
 * Looked for character by character in the product's typefaces, then in those of Chinese systems,
 * then in what the system takes.
 */
public final class InstalledLetters implements Letters {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** Signs that are as wide as a character in Chinese text, and narrow in English. */
    private static final String CHINESE_SIGNS = "\u201C\u201D\u2026\u2014";

    /** A character that only fonts for Chinese have. */
    private static final int CHINESE = '\u7684';

    private final List<Font> regular;
    private final List<Font> semiBold;
    private final boolean chinese;

    private InstalledLetters(List<Font> regular, List<Font> semiBold, boolean chinese) {
        this.regular = regular;
        this.semiBold = semiBold;
        this.chinese = chinese;
    }

    /** Those for a language; none where Java finds no fonts at all. */
    public static Letters of(Locale locale) {
        try {
            return new InstalledLetters(
                    PictureFonts.of(locale, false),
                    PictureFonts.of(locale, true),
                    locale.getLanguage().equals("zh"));
        } catch (PictureException e) {
            return (codePoint, bold) -> Optional.empty();
        }
    }

    @Override
    public Optional<Letter> find(int codePoint, boolean bold) {
        boolean wide = chinese && CHINESE_SIGNS.indexOf(codePoint) >= 0;
        Optional<Letter> letter = Optional.empty();
        for (Font font : bold ? semiBold : regular) {
            if (letter.isEmpty() && !(wide && !font.canDisplay(CHINESE))) {
                letter = letter(font, codePoint);
            }
        }
        return letter.isEmpty() && wide ? narrow(codePoint, bold) : letter;
    }

    private Optional<Letter> narrow(int codePoint, boolean bold) {
        return (bold ? semiBold : regular)
                .stream()
                        .map(font -> letter(font, codePoint))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** A font of pictures in colours has the character but no outline of it. */
    private static Optional<Letter> letter(Font font, int codePoint) {
        if (!font.canDisplay(codePoint)) {
            return Optional.empty();
        }
        GlyphVector glyph = font.createGlyphVector(EXACT, Character.toChars(codePoint));
        if (glyph.getNumGlyphs() == 0) {
            return Optional.empty();
        }
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        outline.append(glyph.getGlyphOutline(0), false);
        outline.transform(AffineTransform.getScaleInstance(1, -1));
        boolean seen = !outline.getBounds2D().isEmpty();
        return seen || isBlank(codePoint)
                ? Optional.of(new Letter(glyph.getGlyphPosition(1).getX(), outline))
                : Optional.empty();
    }

    private static boolean isBlank(int codePoint) {
        return Character.isSpaceChar(codePoint) || Character.getType(codePoint) == Character.FORMAT;
    }
}
