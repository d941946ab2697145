package org.keyplan.viewpoint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks texts into lines of a width: at blanks, after hyphens and slashes, and between Chinese and
 * Japanese characters (see {@link Clusters}); inside a word only where the word alone is wider than
 * a line, and never inside what a reader takes for one character. Blanks, tabs and line ends are
 * all the same and several count as one. Takes time in proportion to the length of the text.
 * Immutable.
 *
 * @param metrics how wide text is
 * @param size of the letters in pixels at 100 %
 * @param semiBold whether the letters are semi-bold
 */
public record Wrapping(TextMetrics metrics, double size, boolean semiBold) {

    /** Ends a line whose text goes on but is not shown. */
    public static final String ELLIPSIS = "…";

    /** Keeps a sum of many widths from being wider than a width by less than can be seen. */
    private static final double TOLERANCE = 1e-6;

    /** Width of one line. */
    public double width(String text) {
        return metrics.width(text, size, semiBold);
    }

    /**
     * Breaks a text. Every line is at most as wide as asked for, except that a line holds at least
     * one character. Where the lines are too few, the last one ends in {@value #ELLIPSIS}.
     *
     * @param maxWidth in pixels at 100 %
     * @param maxLines at least 1
     */
    public TextFit fit(String text, double maxWidth, int maxLines) {
        Clusters clusters = Clusters.of(text);
        List<String> lines = new ArrayList<>();
        boolean cut = false;
        int at = 0;
        do {
            boolean last = lines.size() == maxLines - 1;
            int end = clusters.skipBlanksBack(at, lineEnd(clusters, at, maxWidth));
            int next = clusters.skipBlanks(end);
            cut = last && next < clusters.count();
            lines.add(
                    cut
                            ? shortened(clusters, at, fullEnd(clusters, at, maxWidth), maxWidth)
                            : clusters.text(at, end));
            at = next;
        } while (at < clusters.count() && !cut);
        double widest = lines.stream().mapToDouble(this::width).max().orElse(0);
        return new TextFit(lines, widest, cut);
    }

    /** Where the line that begins at a cluster ends, at the best place for a break. */
    private int lineEnd(Clusters clusters, int from, double maxWidth) {
        int full = fullEnd(clusters, from, maxWidth);
        if (full == clusters.count()) {
            return full;
        }
        for (int end = full; end > from; end--) {
            if (clusters.mayBreakBefore(end)) {
                return end;
            }
        }
        return full;
    }

    /** How far a line reaches that is broken anywhere; blanks at its end take no room. */
    private int fullEnd(Clusters clusters, int from, double maxWidth) {
        double used = 0;
        int end = from;
        while (end < clusters.count()) {
            used += width(clusters.text(end, end + 1));
            if (used > maxWidth + TOLERANCE && end > from && !clusters.isBlank(end)) {
                break;
            }
            end++;
        }
        return end;
    }

    private String shortened(Clusters clusters, int from, int to, double maxWidth) {
        double room = maxWidth + TOLERANCE - width(ELLIPSIS);
        double used = 0;
        int end = from;
        while (end < to) {
            used += width(clusters.text(end, end + 1));
            if (used > room) {
                break;
            }
            end++;
        }
        end = clusters.skipBlanksBack(from, end);
        return clusters.text(from, end) + ELLIPSIS;
    }
}
