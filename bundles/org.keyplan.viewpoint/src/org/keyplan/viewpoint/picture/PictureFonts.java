package org.keyplan.viewpoint.picture;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The fonts that pictures are set in, for those who set text around pictures: of the product's
 * typefaces those that are installed, the best one first.
 */
public final class PictureFonts {

    private PictureFonts() {}

    /**
     * The fonts in which a character is looked for one after another; the last one is what the
     * system takes where a letter is in no other. All are 1000 units large. Where a typeface has no
     * bolder weight it is there in its regular one, never with letters thickened by machine.
     *
     * @param locale the language of messages
     * @param semiBold whether to prefer semi-bold, then bold
     * @throws PictureException if Java has no fonts at all
     */
    public static List<Font> of(Locale locale, boolean semiBold) {
        List<Font> fonts = new ArrayList<>();
        for (Font font : new ScreenFonts(locale).fonts(semiBold, false)) {
            Font regular = font.deriveFont(Font.PLAIN);
            boolean real = !font.getFontName(Locale.ROOT).equals(regular.getFontName(Locale.ROOT));
            fonts.add(font.isPlain() || real ? font : regular);
        }
        return fonts;
    }

    /** The names of the typefaces, the best one first. */
    public static List<String> families() {
        return Typefaces.FAMILIES;
    }
}
