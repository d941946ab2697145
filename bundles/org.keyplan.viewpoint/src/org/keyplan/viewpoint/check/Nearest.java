package org.keyplan.viewpoint.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds what somebody may have meant. */
final class Nearest {
    private Nearest() {}

    /** The word that takes the fewest changes; the first in the alphabet of several. */
    static String to(String word, Collection<String> words) {
        return words.stream()
                .min(
                        Comparator.<String>comparingInt(w -> distance(word, w))
                                .thenComparing(Comparator.naturalOrder()))
                .orElse("-");
    }

    /** Levenshtein's distance, whatever the case. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(diagonal + change, Math.min(row[j], row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[b.length()];
    }
}
