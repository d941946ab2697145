package org.keyplan.documents.template;

import org.keyplan.model.label.Texts;

import java.util.Locale;

/** Sentences about tags and templates. */
public final class TagWords {

    private static final Texts TEXTS = Texts.of(TagWords.class, "template");

    private TagWords() {}

    /** The sentence of a key. */
    public static String get(Locale locale, String key, Object... arguments) {
        return TEXTS.get(locale, key, arguments);
    }
}
