package org.keyplan.cli.io;

/** How many columns text takes on a terminal, where Chinese characters take two. */
public final class DisplayWidth {

    /** Below it are only letters and signs of one column; asking for their script is slow. */
    private static final int FIRST_COMBINING = 0x300;

    private DisplayWidth() {}

    /** The number of columns. */
    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            columns += of(text.codePointAt(i));
        }
        return columns;
    }

    /** The text followed by blanks up to a number of columns; never cut. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    private static int of(int codePoint) {
        if (codePoint < FIRST_COMBINING) {
            return 1;
        }
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> 2;
            default -> isWideSymbol(codePoint) ? 2 : 1;
        };
    }

    /** Chinese punctuation and full-width forms belong to no script of their own. */
    private static boolean isWideSymbol(int codePoint) {
        return codePoint >= 0x3000 && codePoint <= 0x303F
                || codePoint >= 0xFF01 && codePoint <= 0xFF60
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
    }
}
