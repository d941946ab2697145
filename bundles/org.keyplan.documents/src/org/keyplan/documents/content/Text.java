package org.keyplan.documents.content;

/**
 * A piece of text.
 *
 * @param value the text; line breaks are kept
 * @param tone what it means
 */
public record Text(String value, Tone tone) {

    /** Text that means nothing beyond its words. */
    public static Text plain(String value) {
        return new Text(value, Tone.PLAIN);
    }

    /** Text with a meaning. */
    public static Text of(String value, Tone tone) {
        return new Text(value, tone);
    }
}
