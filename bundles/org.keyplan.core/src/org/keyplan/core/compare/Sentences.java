package org.keyplan.core.compare;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;

import java.util.Collection;
import java.util.Locale;

/** The sentences about differences. */
final class Sentences {
    static final Texts TEXTS = Texts.of(Sentences.class, "differences");

    /** Longer texts are cut: a sentence is to be read at a glance. */
    private static final int LONGEST = 80;

    private Sentences() {}

    static String get(Locale locale, String key, Object... arguments) {
        return TEXTS.get(locale, key, arguments);
    }

    /** A sentence about an element with what it contains and the element it is in. */
    static String placed(String key, EObject element, Locale locale) {
        int more = Difference.contents(element);
        return get(
                locale,
                more == 0 ? key : key + ".more",
                PlanLabels.type(element.eClass(), locale),
                label(element, locale),
                label(element.eContainer(), locale),
                more);
    }

    static String label(EObject element, Locale locale) {
        return element == null ? "" : cut(PlanLabels.label(element, locale));
    }

    static String value(Object value, Locale locale) {
        return cut(PlanLabels.value(value, locale));
    }

    static boolean isEmpty(Object value) {
        return value == null
                || value instanceof Collection<?> many && many.isEmpty()
                || value instanceof String text && text.isBlank();
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end =
                line.offsetByCodePoints(
                        0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
