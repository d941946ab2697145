package org.keyplan.emfgen;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates how wide a text is in a humanist sans-serif. The fonts of the machine are not asked, so
 * that the diagram comes out the same everywhere; the estimate errs on the wide side.
 */
final class TextWidth {
    private TextWidth() {}

    /** Width in pixels at a font size in pixels. */
    static double of(String text, double size) {
        return text.chars().mapToDouble(TextWidth::em).sum() * size;
    }

    /** Breaks a list of words into lines no wider than {@code width}. */
    static List<String> wrap(List<String> words, String separator, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i) + (i + 1 < words.size() ? separator : "");
            if (line.length() > 0 && of(line + word.strip(), size) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private static double em(int c) {
        if ("iljtfI.,:;'|()".indexOf(c) >= 0) {
            return 0.32;
        } else if ("mwMW→◆".indexOf(c) >= 0) {
            return 0.9;
        } else if (c == ' ') {
            return 0.3;
        }
        return Character.isUpperCase(c) ? 0.7 : 0.59;
    }
}
