package org.keyplan.viewpoint.picture;

import java.text.Bidi;

/** What can be shown of a text, and which way it runs. */
final class Lettering {

    private Lettering() {}

    /**
     * A text that every format can carry: tabs and line ends become blanks, other control
     * characters and characters that Unicode has set aside are left out, half surrogate pairs
     * become U+FFFD.
     */
    static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F && c < 0xA0 || c >= Character.MIN_SURROGATE) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            int type = Character.getType(c);
                            if (c == '\t' || c == '\n' || c == '\r') {
                                clean.append(' ');
                            } else if (type == Character.SURROGATE) {
                                clean.append('\uFFFD');
                            } else if (type != Character.CONTROL && (c & 0xFFFE) != 0xFFFE) {
                                clean.appendCodePoint(c);
                            }
                        });
        return clean.toString();
    }

    /** Whether any part of it runs from right to left. */
    static boolean isBidirectional(String text) {
        char[] chars = text.toCharArray();
        return Bidi.requiresBidi(chars, 0, chars.length);
    }

    /** Whether the text as a whole runs from right to left, which its first letter tells. */
    static boolean isRightToLeft(String text) {
        return isBidirectional(text)
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
