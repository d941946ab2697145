package org.keyplan.cli.io;

/**
 * Text that can be shown to people as one line. File names and plans come from others; what would
 * steer the terminal, start a new line or turn the direction of writing is made visible instead.
 */
public final class Printable {

    private Printable() {}

    /** The text with blanks for line breaks and tabs, and {@code \}{@code u001B} for an escape. */
    public static String of(String text) {
        int first = 0;
        while (first < text.length() && !isSpecial(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            add(text, i, shown);
        }
        return shown.toString();
    }

    private static void add(String text, int i, StringBuilder shown) {
        char c = text.charAt(i);
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
            return;
        }
        if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029') {
            shown.append(' ');
        } else if (isSpecial(c)) {
            shown.append(String.format("\\u%04X", (int) c));
        } else {
            shown.append(c);
        }
    }

    /** Controls (C0, delete, C1), line separators, and marks that reorder what is written. */
    private static boolean isSpecial(char c) {
        return c < ' '
                || c >= 0x7F && c <= 0x9F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }
}
