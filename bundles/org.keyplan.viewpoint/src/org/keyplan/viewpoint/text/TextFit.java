package org.keyplan.viewpoint.text;

import java.util.List;

/**
 * A text broken into lines.
 *
 * @param lines at least one; without blanks at their ends
 * @param width of the widest line, in pixels at 100 %
 * @param cut whether something had to be left out, which the last line's … tells
 */
public record TextFit(List<String> lines, double width, boolean cut) {
    public TextFit {
        lines = List.copyOf(lines);
    }

    /**
     * As much as fits of the text that was broken, in one piece, for those who let a program break
     * it again.
     */
    public String within(String text) {
        if (!cut) {
            return text;
        }
        long letters =
                String.join("", lines).chars().filter(c -> !Character.isWhitespace(c)).count()
                        - Wrapping.ELLIPSIS.length();
        int end = 0;
        for (; end < text.length() && letters > 0; end++) {
            letters -= Character.isWhitespace(text.charAt(end)) ? 0 : 1;
        }
        return text.substring(0, end) + Wrapping.ELLIPSIS;
    }
}
