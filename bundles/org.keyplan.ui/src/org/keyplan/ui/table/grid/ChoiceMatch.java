package org.keyplan.ui.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which choices go with what was typed so far: those that begin so before those that have it. */
final class ChoiceMatch {
    private static final Pattern LAST_PART = Pattern.compile("(?s)^(.*[,;，；、]\\s*)?(.*)$");

    private ChoiceMatch() {}

    /** All of them, dividers included, for an empty text. */
    static List<Entry.Choice> of(List<Entry.Choice> choices, String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return choices;
        }
        List<Entry.Choice> begin = new ArrayList<>();
        List<Entry.Choice> have = new ArrayList<>();
        for (Entry.Choice choice : choices) {
            String name = shown(choice).toLowerCase(Locale.ROOT);
            if (choice.divider()) {
                continue;
            } else if (name.startsWith(word)
                    || choice.text().toLowerCase(Locale.ROOT).startsWith(word)) {
                begin.add(choice);
            } else if (name.contains(word)) {
                have.add(choice);
            }
        }
        begin.addAll(have);
        return begin;
    }

    static String shown(Entry.Choice choice) {
        return choice.label() == null ? choice.text() : choice.label();
    }

    /** The part that is being typed where several stand one after the other. */
    static String lastPart(String text) {
        Matcher parts = LAST_PART.matcher(text);
        return parts.matches() ? parts.group(2) : text;
    }

    /** The text with its last part replaced by a choice. */
    static String completed(String text, Entry.Choice choice) {
        return text.substring(0, text.length() - lastPart(text).length()) + choice.text();
    }
}
