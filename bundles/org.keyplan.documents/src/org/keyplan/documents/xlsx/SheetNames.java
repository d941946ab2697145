package org.keyplan.documents.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that Excel accepts, each once. */
final class SheetNames {

    private static final int LONGEST_SHEET = 31;
    private static final int LONGEST_HEADING = 255;

    private SheetNames() {}

    /**
     * The name of a sheet.
     *
     * @param taken names given before, to which this one is added; case makes no difference
     */
    static String of(String wanted, Set<String> taken) {
        String clean = XlsxText.oneLine(wanted).replaceAll("[\\[\\]:*?/\\\\]", "-");
        clean = clean.replaceAll("^'+|'+$", "");
        // Excel keeps this name for itself.
        boolean usable = !clean.isBlank() && !clean.equalsIgnoreCase("History");
        return once(usable ? clean : "Sheet", LONGEST_SHEET, taken);
    }

    /** Headings of a table's columns, in which case makes no difference either. */
    static List<String> headings(List<String> wanted) {
        Set<String> taken = new HashSet<>();
        List<String> headings = new ArrayList<>();
        for (String title : wanted) {
            String clean = XlsxText.oneLine(title);
            headings.add(once(clean.isEmpty() ? "–" : clean, LONGEST_HEADING, taken));
        }
        return headings;
    }

    private static String once(String wanted, int longest, Set<String> taken) {
        String name = XlsxText.cut(wanted, longest);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            name = XlsxText.cut(wanted, longest - suffix.length()) + suffix;
        }
        return name;
    }
}
