package org.keyplan.documents.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows which tags there are, and which one somebody probably meant. */
public final class TagCheck {

    /** So many letters of a name may be wrong, as a part of it. */
    private static final int LETTERS_PER_SLIP = 2;

    private static final Set<String> KNOWN = known();

    private TagCheck() {}

    private static Set<String> known() {
        Set<String> names = new LinkedHashSet<>();
        names.addAll(TemplateTags.values());
        names.addAll(TemplateTags.lists().keySet());
        names.add(TemplateTags.SECTIONS);
        names.add(TemplateTags.CONTENTS);
        TemplateTags.sections().forEach(id -> names.add(TemplateTags.SECTION + id));
        TemplateTags.figures().forEach(name -> names.add("@" + name));
        Set<String> blocks = new LinkedHashSet<>();
        names.forEach(name -> blocks.add(name.replace("@", "")));
        TemplateTags.lists().keySet().forEach(name -> blocks.add(TemplateTags.EACH + name));
        blocks.forEach(name -> names.addAll(List.of("?" + name, "/" + name)));
        return names;
    }

    /**
     * Whether there is a tag.
     *
     * @param tag what stands between the braces
     */
    public static boolean isKnown(String tag) {
        return contains(KNOWN, tag);
    }

    /** Whether a tag stands for a list, which is repeated in rows of a table. */
    public static boolean isList(String tag) {
        return contains(TemplateTags.lists().keySet(), tag);
    }

    /** Whether a tag stands for whole sections or for the contents. */
    public static boolean isSection(String tag) {
        String key = TemplateTags.key(tag);
        return key.equals(TemplateTags.SECTIONS)
                || key.equals(TemplateTags.CONTENTS)
                || key.startsWith(TemplateTags.SECTION);
    }

    /** The names of a list's fields; all fields of all lists for an empty name. */
    public static List<String> fields(String list) {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, List<String>> one : TemplateTags.lists().entrySet()) {
            if (list.isEmpty() || TemplateTags.key(one.getKey()).equals(TemplateTags.key(list))) {
                fields.addAll(one.getValue());
            }
        }
        return fields;
    }

    /** Whether a name is among others, in capital or small letters. */
    public static boolean contains(Collection<String> names, String name) {
        String key = TemplateTags.key(name);
        return names.stream().anyMatch(one -> TemplateTags.key(one).equals(key));
    }

    /** The tag that somebody probably meant. */
    public static Optional<String> nearest(String tag) {
        return nearest(tag, KNOWN);
    }

    /** The name that somebody probably meant; empty if none is near. */
    public static Optional<String> nearest(String name, Collection<String> names) {
        String key = TemplateTags.key(name);
        return names.stream()
                .filter(one -> slips(key, one) <= Math.max(1, key.length() / LETTERS_PER_SLIP))
                .min(
                        Comparator.comparingInt((String one) -> slips(key, one))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters were left out, added or replaced (Levenshtein distance). */
    private static int slips(String a, String name) {
        String b = name.toLowerCase(Locale.ROOT);
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[b.length()];
    }
}
