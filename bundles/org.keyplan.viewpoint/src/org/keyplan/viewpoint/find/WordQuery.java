package org.keyplan.viewpoint.find;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a person types to find something: all of it must be there, in any order, in capital or small
 * letters, with or without accents. Immutable.
 */
public final class WordQuery {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private final List<String> words;

    private WordQuery(List<String> words) {
        this.words = words;
    }

    /** A query of words separated by blanks. */
    public static WordQuery of(String typed) {
        return new WordQuery(
                Stream.of(BLANKS.split(plain(typed))).filter(word -> !word.isEmpty()).toList());
    }

    /** Whether nothing is asked for; that is found nowhere. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a text has all words. */
    public boolean matches(String text) {
        if (words.isEmpty()) {
            return false;
        }
        String searched = plain(text);
        return words.stream().allMatch(searched::contains);
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
