package org.keyplan.viewpoint.picture;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.util.Locale;

/** Says which tests cannot run on a machine for lack of fonts. */
final class Fonts {

    private Fonts() {}

    static void assumeAny() {
        boolean any = true;
        try {
            new ScreenFonts(Locale.ENGLISH);
        } catch (PictureException e) {
            any = false;
        }
        assumeTrue(any, "This machine has no fonts");
    }

    static void assume(String family) {
        assumeAny();
        boolean installed = new Font(family, Font.PLAIN, 1).getFamily(Locale.ROOT).equals(family);
        assumeTrue(installed, family + " is not installed");
    }

    /** Skips a test where a text cannot be shown with whatever is installed. */
    static void assumeShown(String text) {
        assumeAny();
        boolean shown = new Font(Font.SANS_SERIF, Font.PLAIN, 1).canDisplayUpTo(text) < 0;
        assumeTrue(shown, "No font for " + text);
    }
}
