package org.keyplan.design.outline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a person looks for: words that must all occur, in any order. Capitals and accents do not
 * matter. Immutable.
 */
public final class SearchQuery {
    private final List<String> words;

    private SearchQuery(List<String> words) {
        this.words = words;
    }

    /** The words of a text, parted by blanks. */
    public static SearchQuery of(String text) {
        return new SearchQuery(
                Arrays.stream(fold(text).strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList());
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether all words occur in a text. */
    public boolean occursIn(String text) {
        return matches(fold(text));
    }

    /** Whether all words occur in a {@linkplain #fold folded} text. */
    boolean matches(String folded) {
        return words.stream().allMatch(folded::contains);
    }

    /**
     * Where words occur in a text.
     *
     * @return for every character whether it belongs to a word
     */
    public List<Hit> hits(String text) {
        String folded = fold(text);
        List<Hit> hits = new ArrayList<>();
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                hits.add(new Hit(at, word.length()));
            }
        }
        return hits;
    }

    /** A part of a text, in characters. */
    public record Hit(int start, int length) {}

    /** Small letters without accents; as long as the text, character by character. */
    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            if (c >= 0x80 && !Character.isSurrogate(c) && Character.isLetter(c)) {
                c = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
                c = c < 0x1100 || c > 0x11FF ? c : folded[i];
            }
            folded[i] = Character.toLowerCase(c);
        }
        return new String(folded);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SearchQuery query && query.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
