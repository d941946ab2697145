package org.keyplan.viewpoint.parity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts new elements by what is said of them, so that lines can be compared whoever came across
 * them first.
 */
final class NewNames {
    private static final Pattern NEW = Pattern.compile("\\bnew(\\d+)\\b");

    private NewNames() {}

    /** The lines, with new elements counted anew. */
    static List<String> canonical(List<String> lines) {
        Map<String, String> described = new HashMap<>();
        for (String line : lines) {
            Matcher matcher = NEW.matcher(line);
            String masked = matcher.replaceAll("new");
            matcher.reset();
            while (matcher.find()) {
                described.merge(matcher.group(), masked, (a, b) -> a + "\n" + b);
            }
        }
        List<String> names = new ArrayList<>(described.keySet());
        names.sort(
                Comparator.<String, String>comparing(name -> sorted(described.get(name)))
                        .thenComparingInt(name -> Integer.parseInt(name.substring(3))));
        return lines.stream()
                .map(
                        line ->
                                NEW.matcher(line)
                                        .replaceAll(
                                                match ->
                                                        "new" + (names.indexOf(match.group()) + 1)))
                .toList();
    }

    private static String sorted(String lines) {
        List<String> each = new ArrayList<>(List.of(lines.split("\n")));
        Collections.sort(each);
        return String.join("\n", each);
    }
}
