package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.label.PlanLabels;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Understands levels of engagement as people type them into a cell: "Known → Trusted", "kno > tru",
 * "1 4", or one level alone. Words are those of the plan's language or of English. What cannot be
 * understood leaves the level as it was.
 */
final class Levels {

    private static final Pattern ARROW = Pattern.compile("\\s*(?:→|->|=>|>|/|,|，|\\s)\\s*");

    private final Locale locale;

    private Levels(Locale locale) {
        this.locale = locale;
    }

    static Levels of(EObject element) {
        return new Levels(PlanFacts.of(element).locale());
    }

    EngagementLevel current(String text, EngagementLevel before) {
        return level(part(text, 0), before);
    }

    EngagementLevel desired(String text, EngagementLevel before) {
        return level(part(text, 1), before);
    }

    private static String part(String text, int place) {
        String[] parts = ARROW.split(text.replace("✓", "").strip());
        return place < parts.length ? parts[place] : "";
    }

    private EngagementLevel level(String word, EngagementLevel before) {
        if (word.isEmpty()) {
            return before;
        }
        for (EngagementLevel level : EngagementLevel.values()) {
            if (word.equals(String.valueOf(level.getValue()))
                    || begins(PlanLabels.literal(level, locale), word)
                    || begins(PlanLabels.literal(level, Locale.ENGLISH), word)) {
                return level;
            }
        }
        return before;
    }

    private static boolean begins(String label, String word) {
        return label.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT));
    }
}
