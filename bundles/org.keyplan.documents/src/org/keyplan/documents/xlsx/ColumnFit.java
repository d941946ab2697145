package org.keyplan.documents.xlsx;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.keyplan.documents.sheet.Cell;
import org.keyplan.documents.sheet.Column;
import org.keyplan.documents.sheet.Sheet;

import java.util.List;

/**
 * Columns as wide as their values need, up to what they may have at most. Counted in characters:
 * measuring needs fonts, which servers lack.
 */
final class ColumnFit {

    /** Room for the button of the filter. */
    private static final int BUTTON = 3;

    /** Left and right of the text. */
    private static final int PADDING = 3;

    private static final int LEAST = 8;
    private static final int DATE = 11;
    private static final int UNITS = 256;

    /** Of a line, of what is above and below the text, and of the highest row Excel has. */
    private static final float LINE = 13.5f;

    private static final float SPACE = 4;
    private static final float MOST = 409;
    private static final double FILLED = 1.12;

    private ColumnFit() {}

    /** Sets the widths and returns them, in characters. */
    static int[] apply(Sheet sheet, XSSFSheet made) {
        int[] widths = new int[sheet.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(sheet, i);
            made.setColumnWidth(i, widths[i] * UNITS);
        }
        return widths;
    }

    /**
     * How high a row must be so that all of its text can be read, in points. Excel would find out
     * by itself, other programs do not.
     */
    static float height(List<Cell> row, int[] widths) {
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            if (row.get(i) instanceof Cell.Words words) {
                int room = widths[i] - PADDING;
                lines =
                        Math.max(
                                lines,
                                words.text().lines().mapToInt(line -> lines(line, room)).sum());
            }
        }
        return Math.min(MOST, lines * LINE + SPACE);
    }

    /** How high the heading must be, in points. */
    static float headHeight(Sheet sheet, int[] widths) {
        int lines = 2;
        for (int i = 0; i < widths.length; i++) {
            int room = Math.max(1, widths[i] - BUTTON - 1);
            lines = Math.max(lines, lines(sheet.columns().get(i).title(), room));
        }
        return Math.min(MOST, lines * LINE + SPACE);
    }

    /** Words are not cut, so that a line is seldom full. */
    private static int lines(String line, int room) {
        int length = length(line);
        return length <= room ? 1 : (int) Math.ceil(length * FILLED / room);
    }

    static int width(Sheet sheet, int index) {
        Column column = sheet.columns().get(index);
        int widest = LEAST;
        for (List<Cell> row : sheet.rows()) {
            widest = Math.max(widest, length(row.get(index)));
        }
        // A heading may take two lines.
        int heading = longestWord(column.title()) + BUTTON;
        int half = (length(column.title()) + 1) / 2 + BUTTON;
        int wanted = Math.max(Math.max(heading, half), widest + PADDING);
        return Math.min(wanted, Math.max(column.width(), heading));
    }

    private static int length(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.text().lines().mapToInt(ColumnFit::length).max().orElse(0);
        } else if (cell instanceof Cell.Day) {
            return DATE;
        } else if (cell instanceof Cell.Amount amount) {
            int digits = amount.money().amount().toBigInteger().toString().length();
            return digits + digits / 3 + 8;
        } else if (cell instanceof Cell.Count count) {
            return String.valueOf(count.number()).length() + 2;
        }
        return LEAST;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("\\s+")) {
            longest = Math.max(longest, Math.min(length(word), 20));
        }
        return longest;
    }

    /** Chinese characters are as wide as two letters. */
    private static int length(String line) {
        return line.codePoints().map(c -> c >= 0x2e80 ? 2 : 1).sum();
    }
}
