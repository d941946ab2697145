package org.keyplan.core.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of cells as spreadsheets put them on the clipboard: cells separated by tabs, rows by line
 * ends, and cells that contain either of them in quotes, with quotes in them doubled.
 */
public final class TabbedText {

    private TabbedText() {}

    /** The cells of each row; rows at the end that have nothing in them are left out. */
    public static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        int i = 0;
        while (i < plain.length()) {
            char c = plain.charAt(i);
            if (c == '"' && cell.isEmpty()) {
                i = quoted(plain, i, cell);
            } else if (c == '\t' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
            i++;
        }
        row.add(cell.toString());
        rows.add(row);
        while (!rows.isEmpty() && rows.get(rows.size() - 1).stream().allMatch(String::isBlank)) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }

    /**
     * Takes a cell in quotes; a quote that is not closed is an ordinary character.
     *
     * @return the index of the last character taken
     */
    private static int quoted(String text, int open, StringBuilder cell) {
        StringBuilder inside = new StringBuilder();
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '"') {
                inside.append(c);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                inside.append('"');
                i++;
            } else {
                cell.append(inside);
                return i;
            }
        }
        cell.append('"');
        return open;
    }

    /** Rows of cells as one text, each row ended by a line end. */
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TabbedText::cell).collect(Collectors.joining("\t")))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        boolean needsQuotes =
                text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0 || text.startsWith("\"");
        return needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
