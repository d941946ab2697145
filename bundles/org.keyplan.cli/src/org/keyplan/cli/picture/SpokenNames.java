package org.keyplan.cli.picture;

import org.keyplan.cli.context.Nearest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names as people write them: by their identifier or their label, with or without capital letters,
 * blanks and hyphens.
 *
 * @param <T> what is named
 */
final class SpokenNames<T> {
    private final Map<String, T> known = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();

    /** Gives something one more name; the first name shown for a thing is the one proposed. */
    void add(String name, T thing) {
        String key = key(name);
        if (!key.isEmpty()) {
            known.putIfAbsent(key, thing);
            shown.putIfAbsent(key, slug(name));
        }
    }

    /** What is called so. */
    Optional<T> find(String name) {
        return Optional.ofNullable(known.get(key(name)));
    }

    /** The name that a person probably meant. */
    Optional<String> nearest(String name) {
        return Nearest.to(key(name), known.keySet()).map(shown::get);
    }

    /** Every name, once, as it can be written. */
    Collection<String> names() {
        return shown.values();
    }

    /** As in names of files and on the command line: "DottedLines" is "dotted-lines". */
    static String slug(String name) {
        return name.strip()
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String key(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}
