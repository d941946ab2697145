package org.keyplan.documents.table;

import org.keyplan.documents.content.Block.Column;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Shares the width of a page among the columns of a table, so that no word has to be cut where that
 * can be helped. All widths are in twentieths of a point. Widths of text are estimates on the wide
 * side, since the fonts of the reader's machine are not known.
 */
public final class ColumnWidths {

    /** The size of the text in tables. */
    static final double POINTS = 8.5;

    private static final int EM = (int) (20 * POINTS);

    /** Details below a text are set smaller. */
    static final double DETAIL = 0.9;

    private static final double BOLD = 1.08;

    /** A word of Chinese may be broken anywhere; this many characters of it still read well. */
    private static final int CHINESE_TOGETHER = 4;

    /** Where a line may be broken: at blanks, and behind a hyphen unless a digit follows. */
    private static final Pattern BREAKS = Pattern.compile("[ \\u2003]|(?<=-)(?=\\D)");

    /** How much narrower than measured a word surely is. */
    private static final double TIGHTEST = 0.94;

    private ColumnWidths() {}

    /**
     * The width of each column: what its longest word needs, then what its texts need while there
     * is room, by weight. A table that needs less than the page is narrower than it.
     *
     * @param total the width of the page
     * @param gap the space that each cell keeps free beside its text
     */
    public static int[] of(Table table, int total, int gap) {
        List<Column> columns = table.columns();
        int[] least = new int[columns.size()];
        int[] wanted = new int[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            measure(i, columns.get(i).title(), 1, least, wanted, gap);
            for (List<Text> row : table.rows()) {
                Text cell = row.get(i);
                boolean bold = cell.tone() == Tone.STRONG || cell.tone() == Tone.ERROR;
                measure(i, cell.value(), bold ? BOLD : 1, least, wanted, gap);
                measure(i, cell.detail(), DETAIL, least, wanted, gap);
            }
        }
        if (IntStream.of(least).sum() >= total) {
            return fit(least, total);
        }
        return share(columns, least, wanted, total);
    }

    /**
     * Takes a little from all columns if that is enough, since they are measured on the wide side,
     * else from the widest only, so that dates and numbers stay whole.
     */
    private static int[] fit(int[] least, int total) {
        double part = (double) total / IntStream.of(least).sum();
        if (part >= TIGHTEST) {
            return IntStream.of(least).map(width -> (int) (width * part)).toArray();
        }
        int cap = IntStream.of(least).max().orElse(0);
        while (sum(least, cap) > total) {
            cap--;
        }
        int limit = cap;
        return IntStream.of(least).map(width -> Math.min(width, limit)).toArray();
    }

    private static int sum(int[] least, int cap) {
        return IntStream.of(least).map(width -> Math.min(width, cap)).sum();
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

    private static void measure(
            int column, String text, double size, int[] least, int[] wanted, int gap) {
        for (String line : text.split("\\R", -1)) {
            wanted[column] = Math.max(wanted[column], scaled(width(line), size) + gap);
            for (String word : BREAKS.split(line)) {
                least[column] = Math.max(least[column], scaled(longestPart(word), size) + gap);
            }
        }
    }

    private static int scaled(double ems, double size) {
        return (int) Math.ceil(ems * size * EM);
    }

    private static double longestPart(String word) {
        boolean chinese = word.codePoints().anyMatch(Character::isIdeographic);
        return chinese ? Math.min(width(word), CHINESE_TOGETHER) : width(word);
    }

    /** The width of a text in ems. */
    static double width(String text) {
        return text.codePoints().mapToDouble(ColumnWidths::width).sum();
    }

    private static double width(int codePoint) {
        if (codePoint >= 0x2500 || codePoint == 0x2003) {
            return 1.03;
        } else if (codePoint < 0x80 && "MWmw@%".indexOf(codePoint) >= 0) {
            return 0.96;
        } else if (Character.isUpperCase(codePoint)) {
            return 0.73;
        }
        return switch (codePoint) {
            case 'i', 'l', 'j', '.', ',', ':', ';', '\'', '|', '!', ' ', 0xA0 -> 0.3;
            case 'f', 'r', 't', '-', '(', ')', '/' -> 0.43;
            default -> 0.62;
        };
    }
}
