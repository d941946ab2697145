package org.keyplan.viewpoint.scene;

import org.keyplan.viewpoint.wording.Messages;

import java.util.Locale;

/**
 * A diagram has more elements, or nests them deeper, than anybody could read. The message is a
 * sentence for people that says what to do.
 */
public final class SceneTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Messages MESSAGES =
            Messages.beside(SceneTooLargeException.class, "limits");

    private final String key;
    private final String diagram;
    private final int limit;

    private SceneTooLargeException(String key, String diagram, int limit) {
        super(MESSAGES.get(Locale.ENGLISH, key, diagram, limit));
        this.key = key;
        this.diagram = diagram;
        this.limit = limit;
    }

    static SceneTooLargeException tooMany(String diagram, int limit) {
        return new SceneTooLargeException("too.many", diagram, limit);
    }

    static SceneTooLargeException tooDeep(String diagram, int limit) {
        return new SceneTooLargeException("too.deep", diagram, limit);
    }

    /** The sentence in a language. */
    public String text(Locale locale) {
        return MESSAGES.get(locale, key, diagram, limit);
    }
}
