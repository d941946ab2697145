package org.keyplan.ui.diagram.text;

import org.keyplan.viewpoint.wording.Messages;

import java.util.Locale;

/**
 * The texts of one package of the diagram editor, in the language the application was started in:
 * {@code messages.properties} (English) and {@code messages_zh.properties} beside a class.
 */
public final class DiagramTexts {
    private final Messages messages;

    private DiagramTexts(Messages messages) {
        this.messages = messages;
    }

    /** The texts beside a class. */
    public static DiagramTexts beside(Class<?> anchor) {
        return new DiagramTexts(Messages.beside(anchor, "messages"));
    }

    /**
     * One whole text.
     *
     * @throws java.util.MissingResourceException if there is none of this key
     */
    public String get(String key, Object... arguments) {
        return messages.get(Locale.getDefault(), key, arguments);
    }
}
