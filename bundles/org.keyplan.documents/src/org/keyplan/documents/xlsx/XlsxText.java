package org.keyplan.documents.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as a cell can hold it. */
final class XlsxText {

    /** Excel takes no longer text. */
    static final int LONGEST = 32_767;

    /** What Excel would read as one character by its code. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final String STARTS = "=+-@\uff1d\uff0b\uff0d\uff20";

    /** Without one of these a text after a sign is a number, a phone number or a list's point. */
    private static final Pattern RUNS = Pattern.compile("[(!|\\[]|\\w:\\w|&");

    private XlsxText() {}

    /** The text without what no XML file may hold, with line breaks of one kind and no tabs. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        lines.codePoints().filter(XlsxText::allowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean allowed(int c) {
        return c == '\n'
                || c >= 0x20 && c < 0x7f
                || c > 0x9f && c < 0xd800
                || c >= 0xe000 && c < 0xfffe
                || c >= 0x10000 && (c & 0xfffe) != 0xfffe;
    }

    /** The clean text on one line. */
    static String oneLine(String text) {
        return SPACES.matcher(clean(text)).replaceAll(" ").strip();
    }

    /** The beginning of a text, without half of a character at its end. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, half ? longest - 1 : longest);
    }

    /**
     * A text as it goes into a cell: escaped where Excel would read an escape, and cut where it is
     * too long, which it says at its end.
     *
     * @param notice ends a text that was cut, with {@code {0}} for the number of its characters
     */
    static String fit(String clean, String notice) {
        String escaped = escaped(clean);
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        String end = notice.replace("{0}", String.valueOf(clean.codePointCount(0, clean.length())));
        String part = cut(clean, LONGEST - end.length());
        while (escaped(part).length() > LONGEST - end.length()) {
            part = cut(part, part.length() - (escaped(part).length() - part.length()) / 2 - 1);
        }
        return escaped(part) + end;
    }

    private static String escaped(String text) {
        Matcher matcher = ESCAPE.matcher(text);
        return matcher.find() ? matcher.replaceAll("_x005F_") : text;
    }

    /**
     * Whether somebody who types the text into a cell would begin a formula, or hide the mark that
     * keeps it from being one.
     */
    static boolean looksLikeFormula(String clean) {
        String visible = visible(clean);
        return !visible.isEmpty() && (STARTS + "'").indexOf(visible.charAt(0)) >= 0;
    }

    /**
     * Whether a program that reads the text from a plain file, to which it was exported from Excel,
     * could run it as a formula. A sign before a number or a word is none.
     */
    static boolean couldRun(String clean) {
        String visible = visible(clean);
        if (visible.isEmpty()) {
            return false;
        }
        return switch (STARTS.indexOf(visible.charAt(0))) {
            case -1 -> false;
            case 0, 3, 4, 7 -> true;
            default -> RUNS.matcher(visible).find();
        };
    }

    /** The text from its first character that can be seen. */
    private static String visible(String text) {
        int i = 0;
        while (i < text.length() && isInvisible(text.charAt(i))) {
            i++;
        }
        return text.substring(i);
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
