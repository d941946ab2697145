package org.keyplan.core.typing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds what a person means by a word: what is called exactly so; else what begins so; else what
 * has it somewhere. Capital and small letters are the same.
 */
final class WordMatch<T> {
    private final Collection<T> candidates;
    private final Function<T, List<String>> names;

    WordMatch(Collection<T> candidates, Function<T, List<String>> names) {
        this.candidates = candidates;
        this.names = names;
    }

    /** All that fit best; several if the word does not tell them apart. */
    List<T> find(String word) {
        String typed = word.toLowerCase(Locale.ROOT);
        List<T> found = called(typed, String::equals);
        if (found.isEmpty()) {
            found = called(typed, String::startsWith);
        }
        return found.isEmpty() ? called(typed, String::contains) : found;
    }

    private List<T> called(String typed, BiPredicate<String, String> fits) {
        return candidates.stream()
                .filter(
                        each ->
                                names.apply(each).stream()
                                        .anyMatch(
                                                name ->
                                                        fits.test(
                                                                name.toLowerCase(Locale.ROOT),
                                                                typed)))
                .toList();
    }
}
