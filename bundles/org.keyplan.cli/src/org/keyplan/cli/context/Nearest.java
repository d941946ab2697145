package org.keyplan.cli.context;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a person probably meant by a word that does not exist. */
public final class Nearest {

    private static final int LETTERS_PER_SLIP = 3;

    private Nearest() {}

    /**
     * The candidate with the fewest slips of the keyboard, if they are few for the word's length.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        return candidates.stream()
                .filter(c -> slips(word, c) <= Math.max(1, word.length() / LETTERS_PER_SLIP))
                .min(
                        Comparator.comparingInt((String candidate) -> slips(word, candidate))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * How many letters were left out, added, replaced or swapped with their neighbour (optimal
     * string alignment distance).
     */
    public static int slips(String a, String b) {
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, i, j, a, b);
            }
        }
        return slips[a.length()][b.length()];
    }

    private static int fewest(int[][] slips, int i, int j, String a, String b) {
        int replaced = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(replaced, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
