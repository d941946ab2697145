package org.keyplan.documents.docx;

import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares the width of a page among the columns of a table, so that no word has to be cut where that
 * can be helped. All widths are in twentieths of a point. Widths of text are estimates on the wide
 * side, since the fonts of the reader's machine are not known.
 */
final class ColumnWidths {

    private static final int LATIN = 104;
    private static final int CAPITAL = 132;
    private static final int NARROW = 60;
    private static final int WIDE = 186;
    private static final int SYMBOL = 150;

    private ColumnWidths() {}

    /**
     * The width of each column: what its longest word needs, then what its texts need while there
     * is room, by weight. A table that needs less than the page is narrower than it.
     *
     * @param total the width of the page
     * @param gap the space that each cell keeps free beside its text
     */
    static int[] of(Table table, int total, int gap) {
        List<Column> columns = table.columns();
        int[] least = new int[columns.size()];
        int[] wanted = new int[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            measure(i, columns.get(i).title(), least, wanted, gap);
            for (List<Text> row : table.rows()) {
                measure(i, row.get(i).value(), least, wanted, gap);
            }
        }
        int needed = IntStream.of(least).sum();
        if (needed >= total) {
            return Arrays.stream(least)
                    .map(width -> (int) ((long) width * total / needed))
                    .toArray();
        }
        return share(columns, least, wanted, total);
    }

    private static int[] share(List<Column> columns, int[] least, int[] wanted, int total) {
        int[] widths = least.clone();
        int left = total - IntStream.of(widths).sum();
        while (left > 0) {
            int weights = 0;
            for (int i = 0; i < widths.length; i++) {
                weights += widths[i] < wanted[i] ? columns.get(i).weight() : 0;
            }
            int given = 0;
            for (int i = 0; weights > 0 && i < widths.length; i++) {
                if (widths[i] < wanted[i]) {
                    int part = Math.max(1, left * columns.get(i).weight() / weights);
                    int add = Math.min(Math.min(part, wanted[i] - widths[i]), left - given);
                    widths[i] += add;
                    given += add;
                }
            }
            if (given == 0) {
                break;
            }
            left -= given;
        }
        return widths;
    }

    private static void measure(int column, String text, int[] least, int[] wanted, int gap) {
        for (String line : text.split("\n", -1)) {
            wanted[column] = Math.max(wanted[column], width(line) + gap);
            for (String word : line.split("[ -]")) {
                least[column] = Math.max(least[column], longestPart(word) + gap);
            }
        }
    }

    /** Chinese text can be broken between any two characters; four of them still read well. */
    private static int longestPart(String word) {
        boolean chinese = word.codePoints().anyMatch(Character::isIdeographic);
        return chinese ? Math.min(width(word), 4 * WIDE) : width(word);
    }

    private static int width(String text) {
        return text.codePoints().map(ColumnWidths::width).sum();
    }

    private static int width(int codePoint) {
        if (codePoint >= 0x2E80) {
            return WIDE;
        }
        if (codePoint >= 0x2500) {
            return SYMBOL;
        }
        if (Character.isUpperCase(codePoint)) {
            return CAPITAL;
        }
        return "iljtfr.,:;'|()!".indexOf(codePoint) >= 0 ? NARROW : LATIN;
    }
}
