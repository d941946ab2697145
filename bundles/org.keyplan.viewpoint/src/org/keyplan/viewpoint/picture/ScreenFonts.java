package org.keyplan.viewpoint.picture;

import org.keyplan.viewpoint.drawing.Shape.TextStyle;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The fonts that AWT finds for a text: of the product's typefaces those that are installed, then
 * whatever the system has. Not thread-safe.
 */
final class ScreenFonts {

    private static final List<String> SEMI_BOLD = List.of(" Semi Bold", " SemiBold", " Semibold");

    /** A size at which AWT's own rounding of widths cannot be seen. */
    static final float DESIGN_SIZE = 1000;

    private final Map<Integer, List<Font>> byStyle = new HashMap<>();

    /**
     * @throws PictureException if AWT is not there or has no font at all
     */
    ScreenFonts(Locale locale) {
        // The first font asked for is what fails where there are none.
        check(locale, () -> new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplay('a'));
    }

    static void check(Locale locale, Runnable useOfFonts) {
        try {
            useOfFonts.run();
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // Depending on what is missing AWT throws nearly anything: NoClassDefFoundError,
            // UnsatisfiedLinkError, InternalError, a bare Error, NullPointerException.
            throw e instanceof NoClassDefFoundError && lacksDesktop()
                    ? PictureException.withoutDesktop(locale, e)
                    : PictureException.of(e, locale, "fonts");
        }
    }

    private static boolean lacksDesktop() {
        return ModuleLayer.boot().findModule("java.desktop").isEmpty();
    }

    /** Fonts in order of preference, {@link #DESIGN_SIZE} large; the last one is the system's. */
    List<Font> fonts(boolean semiBold, boolean italic) {
        return byStyle.computeIfAbsent(
                (semiBold ? 1 : 0) + (italic ? 2 : 0), any -> find(semiBold, italic));
    }

    private static List<Font> find(boolean semiBold, boolean italic) {
        List<Font> fonts = new ArrayList<>();
        for (String family : Typefaces.FAMILIES) {
            Font font = installed(family, semiBold, italic);
            if (font != null) {
                fonts.add(font);
            }
        }
        fonts.add(systemFont(semiBold, italic));
        return fonts;
    }

    /** What the system takes where a letter is in no other font. */
    static Font systemFont(boolean semiBold, boolean italic) {
        return sized(Font.SANS_SERIF, style(semiBold, italic));
    }

    /** The font of a family, {@link #DESIGN_SIZE} large; null if that is not installed. */
    static Font installed(String family, boolean semiBold, boolean italic) {
        if (semiBold) {
            for (String weight : SEMI_BOLD) {
                Font font = sized(family + weight, style(false, italic));
                if (isFamily(font, family + weight)) {
                    return font;
                }
            }
        }
        Font font = sized(family, style(semiBold, italic));
        return isFamily(font, family) ? font : null;
    }

    private static Font sized(String name, int style) {
        return new Font(name, style, 1)
                .deriveFont(
                        Map.of(
                                TextAttribute.SIZE,
                                DESIGN_SIZE,
                                TextAttribute.KERNING,
                                TextAttribute.KERNING_ON));
    }

    private static boolean isFamily(Font font, String name) {
        return font.getFamily(Locale.ROOT).equals(name)
                || font.getFontName(Locale.ROOT).equals(name);
    }

    private static int style(boolean bold, boolean italic) {
        return (bold ? Font.BOLD : Font.PLAIN) + (italic ? Font.ITALIC : Font.PLAIN);
    }

    /** Which font a character is set in. */
    static Font fontFor(List<Font> fonts, int codePoint) {
        for (Font font : fonts) {
            if (font.canDisplay(codePoint)) {
                return font;
            }
        }
        return fonts.get(fonts.size() - 1);
    }

    /** A text, which is not empty, with the font of each of its characters and its decoration. */
    AttributedString attributed(String text, TextStyle style) {
        List<Font> fonts = fonts(style.semiBold(), style.italic());
        AttributedString attributed = new AttributedString(text);
        int start = 0;
        Font current = null;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            Font font =
                    current != null && Typefaces.belongsToLetterBefore(codePoint)
                            ? current
                            : fontFor(fonts, codePoint);
            if (current != null && font != current) {
                attributed.addAttribute(
                        TextAttribute.FONT, current.deriveFont((float) style.size()), start, i);
                start = i;
            }
            current = font;
            i += Character.charCount(codePoint);
        }
        attributed.addAttribute(
                TextAttribute.FONT, current.deriveFont((float) style.size()), start, text.length());
        if (style.underlined()) {
            attributed.addAttribute(TextAttribute.UNDERLINE, TextAttribute.UNDERLINE_ON);
        }
        if (style.struck()) {
            attributed.addAttribute(TextAttribute.STRIKETHROUGH, TextAttribute.STRIKETHROUGH_ON);
        }
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                Lettering.isRightToLeft(text)
                        ? TextAttribute.RUN_DIRECTION_RTL
                        : TextAttribute.RUN_DIRECTION_LTR);
        return attributed;
    }
}
