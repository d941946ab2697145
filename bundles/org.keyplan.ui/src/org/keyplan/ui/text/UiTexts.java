package org.keyplan.ui.text;

import org.keyplan.model.label.Texts;

import java.util.Locale;

/**
 * The texts of one package of the user interface, in the language the studio was started in: {@code
 * messages.properties} (English) and {@code messages_zh.properties} beside a class.
 */
public final class UiTexts {
    private final Texts texts;

    private UiTexts(Texts texts) {
        this.texts = texts;
    }

    /** The texts beside a class. */
    public static UiTexts beside(Class<?> anchor) {
        return new UiTexts(Texts.of(anchor, "messages"));
    }

    /**
     * One whole text.
     *
     * @throws java.util.MissingResourceException if there is none of this key
     */
    public String get(String key, Object... arguments) {
        return texts.get(Locale.getDefault(), key, arguments);
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return texts.has(key);
    }
}
