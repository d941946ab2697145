package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Composes what is written in diagrams and tables, in the language of an element's plan. */
final class Words {

    private static final Texts TEXTS = Texts.of(Words.class, "words");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
    }

    /** In the language of the plan the element belongs to. */
    static Words of(EObject element) {
        return new Words(PlanFacts.of(element).locale());
    }

    /** One whole text; see {@link Texts#get}. */
    String say(String key, Object... args) {
        return TEXTS.get(locale, key, args);
    }

    /** What an element is called, on one line. */
    String name(EObject element) {
        return line(PlanLabels.label(element, locale));
    }

    /** A value as people read it, on one line. */
    String value(Object value) {
        return line(PlanLabels.value(value, locale));
    }

    /** What the elements are called, one after the other; {@code null} if there are none. */
    String names(Collection<? extends EObject> elements) {
        return elements.isEmpty() ? null : value(elements);
    }

    /** Several texts one after the other, as the language lists things. */
    String list(Collection<String> texts) {
        return String.join(Texts.language(locale).equals(Locale.ENGLISH) ? ", " : "、", texts);
    }

    /** "Attitude: Champion", or {@code null} where there is nothing to say. */
    String fact(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        boolean empty =
                value == null
                        || value instanceof Collection<?> many && many.isEmpty()
                        || value instanceof String text && text.isBlank();
        return empty ? null : say("fact", PlanLabels.feature(feature, locale), value(value));
    }

    /** Lines one below the other; {@code null} and blank ones are left out. */
    static String lines(String... lines) {
        return join("\n", lines);
    }

    /** Parts of one line; {@code null} and blank ones are left out. */
    static String parts(String... parts) {
        return join(" · ", parts);
    }

    /**
     * A text on one line, without what means something on a card: the tab that separates the parts
     * of a line, and the black star in front that only the top decision maker has.
     */
    static String line(String text) {
        if (text == null) {
            return null;
        }
        String line = SPACES.matcher(text.strip()).replaceAll(" ");
        return line.startsWith("★ ") ? "☆" + line.substring(1) : line;
    }

    private static String join(String between, String... texts) {
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(between));
    }
}
