package org.keyplan.viewpoint.card;

import org.keyplan.viewpoint.text.TextMetrics;

import java.util.Optional;

/**
 * Measures text in which marks are drawn, never less than {@link RichText} needs for it, whether it
 * is measured as a whole or character by character.
 */
record MarkMetrics(TextMetrics letters) implements TextMetrics {
    @Override
    public double width(String text, double size, boolean semiBold) {
        double width = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            double special = special(text.charAt(i), size, semiBold);
            if (special > 0) {
                width += plain(text.substring(from, i), size, semiBold) + special;
                from = i + 1;
            }
        }
        return width + plain(text.substring(from), size, semiBold);
    }

    private double special(char c, double size, boolean semiBold) {
        double letter = 0;
        if (c == ' ') {
            return Math.max(RichText.GAP * size, letters.width(" ", size, semiBold));
        }
        Optional<Symbol> symbol = Symbol.of(c);
        if (symbol.isEmpty()) {
            return 0;
        }
        if (symbol.get() == Symbol.QUESTION) {
            letter = letters.width("?", size, semiBold);
        }
        return Math.max(letter, symbol.get().width(size) + 2 * RichText.TIGHT * size);
    }

    private double plain(String text, double size, boolean semiBold) {
        return text.isEmpty() ? 0 : letters.width(text, size, semiBold);
    }
}
