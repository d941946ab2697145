package org.keyplan.documents.pptx;

import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.viewpoint.text.FontMetricsTable;
import org.keyplan.viewpoint.text.TextFit;
import org.keyplan.viewpoint.text.TextMetrics;
import org.keyplan.viewpoint.text.Wrapping;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures text in points, never less than any of the product's typefaces needs, and cuts what
 * would leave its place.
 */
final class Letters {

    /** Height of a line, in parts of the size. */
    static final double LEADING = 1.3;

    /** Of what is said less loudly, in parts of the size. */
    static final double DETAIL = 0.82;

    private static final TextMetrics METRICS = FontMetricsTable.get();
    private static final int MOST_LETTERS = 3_000;

    private Letters() {}

    /** What can stand in a file: no control characters but line breaks, no halves of pairs. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.strip()
                .codePoints()
                .limit(MOST_LETTERS)
                .forEach(
                        c -> {
                            if (c == '\n') {
                                clean.append('\n');
                            } else if (c == '\t') {
                                clean.append(' ');
                            } else if (isLegal(c)) {
                                clean.appendCodePoint(c);
                            }
                        });
        return clean.toString();
    }

    private static boolean isLegal(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && c != 0xFFFE
                && c != 0xFFFF;
    }

    static double width(String text, double size, boolean bold) {
        return METRICS.width(text, size, bold);
    }

    /** As many lines as a text takes, each line break of its own counted. */
    static int lines(String text, double width, double size, boolean bold) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += fit(line, width, size, bold, 1_000).lines().size();
        }
        return lines;
    }

    /** As much of a text as fits into some lines, line breaks kept. */
    static String within(String text, double width, double size, boolean bold, int most) {
        List<String> kept = new ArrayList<>();
        int left = most;
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length && left > 0; i++) {
            TextFit fit = fit(lines[i], width, size, bold, left);
            left -= fit.lines().size();
            String shown = fit.within(lines[i]);
            boolean more = left <= 0 && i + 1 < lines.length && !fit.cut();
            kept.add(more ? shown + " " + Wrapping.ELLIPSIS : shown);
        }
        return String.join("\n", kept);
    }

    private static TextFit fit(String line, double width, double size, boolean bold, int most) {
        return new Wrapping(METRICS, size, bold)
                .fit(line, Math.max(size, width), Math.max(1, most));
    }

    /** The height of a text with its detail below. */
    static double height(Text text, double width, double size) {
        double height = lines(text.value(), width, size, isBold(text.tone())) * size * LEADING;
        return text.detail().isBlank()
                ? height
                : height
                        + lines(text.detail(), width, size * DETAIL, false)
                                * size
                                * DETAIL
                                * LEADING;
    }

    /** A text cut to some lines, and its detail to some. */
    static Text within(Text text, double width, double size, int most, int mostDetail) {
        String value = within(clean(text.value()), width, size, isBold(text.tone()), most);
        String detail =
                text.detail().isBlank() || mostDetail == 0
                        ? ""
                        : within(clean(text.detail()), width, size * DETAIL, false, mostDetail);
        return new Text(value, text.tone(), detail, text.target());
    }

    static boolean isBold(Tone tone) {
        return tone != Tone.PLAIN && tone != Tone.FAINT;
    }
}
