package org.keyplan.viewpoint.card;

import java.util.ArrayList;
import java.util.List;

/**
 * A node's label by the conventions of cards: the first line is the headline, the others stand
 * below it in smaller letters; a tab separates what is set at the right; a headline that begins
 * with "★ " gets a ribbon; a last line that begins with a mark is set in the border's colour.
 *
 * @param starred whether a ribbon is due
 * @param headline without the star; never null
 * @param body the lines below the headline
 * @param marked whether the last line of the body begins with a mark
 */
public record Label(boolean starred, Line headline, List<Line> body, boolean marked) {
    /** More than this is never shown on a card, and not measured either. */
    private static final int LONGEST = 400;

    private static final int LONGEST_PARAGRAPH = 10_000;

    private static final int MOST_LINES = 8;

    private static final String STAR = "★ ";

    /**
     * A line.
     *
     * @param right what is set at the right, empty for none
     */
    public record Line(String left, String right) {
        boolean isEmpty() {
            return left.isEmpty() && right.isEmpty();
        }
    }

    /** Takes a label apart. Blank lines and control characters are dropped. */
    public static Label of(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            int tab = line.indexOf('\t');
            Line parts =
                    tab < 0
                            ? new Line(clean(line), "")
                            : new Line(clean(line.substring(0, tab)), clean(line.substring(tab)));
            if (!parts.isEmpty() && lines.size() < MOST_LINES) {
                lines.add(parts);
            }
        }
        if (lines.isEmpty()) {
            return new Label(false, new Line("", ""), List.of(), false);
        }
        Line first = lines.get(0);
        boolean starred = first.left().startsWith(STAR);
        Line headline =
                starred ? new Line(first.left().substring(STAR.length()), first.right()) : first;
        List<Line> body = List.copyOf(lines.subList(1, lines.size()));
        boolean marked =
                !body.isEmpty() && RichText.of(body.get(body.size() - 1).left()).startsWithMark();
        return new Label(starred, headline, body, marked);
    }

    /** Words that are no label: every line as it is, blank ones too, and none is a headline. */
    static Label ofProse(String text) {
        List<Line> lines =
                text.stripTrailing()
                        .lines()
                        .limit(LONGEST)
                        .map(line -> new Line(clean(line, LONGEST_PARAGRAPH), ""))
                        .toList();
        return new Label(false, new Line("", ""), lines, false);
    }

    /** The whole label in one line, as tooltips and screen readers say it. */
    public String plain() {
        StringBuilder text = new StringBuilder(headline.left());
        for (Line line : body) {
            if (!line.left().isEmpty()) {
                text.append(text.isEmpty() ? "" : " · ").append(line.left());
            }
        }
        return text.toString();
    }

    /**
     * What can be drawn in one line: no control characters, no runs of blanks, no halves of pairs.
     */
    static String clean(String line) {
        return clean(line, LONGEST);
    }

    private static String clean(String line, int longest) {
        StringBuilder text = new StringBuilder();
        boolean blank = true;
        for (int i = 0; i < line.length() && text.length() < longest; ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            boolean space = Character.isWhitespace(c) || Character.isISOControl(c);
            if (space && !blank) {
                text.append(' ');
            } else if (!space && isDrawn(c)) {
                text.appendCodePoint(c);
            }
            blank = space;
        }
        return text.toString().strip();
    }

    private static boolean isDrawn(int c) {
        int type = Character.getType(c);
        return type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && c != '\uFE0F'
                && c != '\uFEFF';
    }
}
